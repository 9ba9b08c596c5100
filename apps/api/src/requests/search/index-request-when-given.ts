import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestGiven } from '../requests.events.js';
import { IndexRequest } from './index-request.js';

@Reaction(RequestGiven)
@Injectable()
export class IndexRequestWhenGiven implements Reacts<RequestGiven> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ requestId }: RequestGiven): Promise<void> {
    return this.indexing.run(requestId);
  }
}
