import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestReleased } from '../requests.events.js';
import { IndexRequest } from './index-request.js';

@Reaction(RequestReleased)
@Injectable()
export class IndexRequestWhenReleased implements Reacts<RequestReleased> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ requestId }: RequestReleased): Promise<void> {
    return this.indexing.run(requestId);
  }
}
