import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestRenewed } from '../requests.events.js';
import { IndexRequest } from './index-request.js';

@Reaction(RequestRenewed)
@Injectable()
export class IndexRequestWhenRenewed implements Reacts<RequestRenewed> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ requestId }: RequestRenewed): Promise<void> {
    return this.indexing.run(requestId);
  }
}
