import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestChanged } from '../requests.events.js';
import { IndexRequest } from './index-request.js';

@Reaction(RequestChanged)
@Injectable()
export class IndexRequestWhenChanged implements Reacts<RequestChanged> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ requestId }: RequestChanged): Promise<void> {
    return this.indexing.run(requestId);
  }
}
