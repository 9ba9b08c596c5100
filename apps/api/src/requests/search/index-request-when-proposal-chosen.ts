import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { ProposalChosen } from '../requests.events.js';
import { IndexRequest } from './index-request.js';

@Reaction(ProposalChosen)
@Injectable()
export class IndexRequestWhenProposalChosen implements Reacts<ProposalChosen> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ requestId }: ProposalChosen): Promise<void> {
    return this.indexing.run(requestId);
  }
}
