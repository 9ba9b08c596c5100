import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestWithdrawn } from '../requests.events.js';
import { IndexRequest } from './index-request.js';

@Reaction(RequestWithdrawn)
@Injectable()
export class IndexRequestWhenWithdrawn implements Reacts<RequestWithdrawn> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ requestId }: RequestWithdrawn): Promise<void> {
    return this.indexing.run(requestId);
  }
}
