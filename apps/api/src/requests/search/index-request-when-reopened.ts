import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestReopened } from '../requests.events.js';
import { IndexRequest } from './index-request.js';

@Reaction(RequestReopened)
@Injectable()
export class IndexRequestWhenReopened implements Reacts<RequestReopened> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ requestId }: RequestReopened): Promise<void> {
    return this.indexing.run(requestId);
  }
}
