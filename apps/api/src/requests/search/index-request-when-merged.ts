import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestsMerged } from '../requests.events.js';
import { IndexRequest } from './index-request.js';

@Reaction(RequestsMerged)
@Injectable()
export class IndexRequestWhenMerged implements Reacts<RequestsMerged> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ fromId, intoId }: RequestsMerged): Promise<void> {
    return this.indexing.run(fromId, intoId);
  }
}
