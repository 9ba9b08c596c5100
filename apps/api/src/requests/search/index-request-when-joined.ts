import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestJoined } from '../requests.events.js';
import { IndexRequest } from './index-request.js';

@Reaction(RequestJoined)
@Injectable()
export class IndexRequestWhenJoined implements Reacts<RequestJoined> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ requestId }: RequestJoined): Promise<void> {
    return this.indexing.run(requestId);
  }
}
