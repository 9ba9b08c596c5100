import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestExpired } from '../requests.events.js';
import { IndexRequest } from './index-request.js';

@Reaction(RequestExpired)
@Injectable()
export class IndexRequestWhenExpired implements Reacts<RequestExpired> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ requestId }: RequestExpired): Promise<void> {
    return this.indexing.run(requestId);
  }
}
