import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestLeft } from '../requests.events.js';
import { IndexRequest } from './index-request.js';

@Reaction(RequestLeft)
@Injectable()
export class IndexRequestWhenLeft implements Reacts<RequestLeft> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ requestId }: RequestLeft): Promise<void> {
    return this.indexing.run(requestId);
  }
}
