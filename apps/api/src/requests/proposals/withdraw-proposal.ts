import { Injectable } from '@nestjs/common';
import { refuseClosedProposal } from '@nutshell/domain';
import { authorize, type Actor } from '../../platform/access/index.js';
import { Db } from '../../platform/db/index.js';
import { RequestEntity } from '../request.entity.js';
import { EndProposals } from './end-proposals.js';
import { ProposalEntity } from './proposal.entity.js';

@Injectable()
export class WithdrawProposal {
  constructor(
    private readonly db: Db,
    private readonly ending: EndProposals,
  ) {}

  /** Its trainer takes it back while nothing is chosen. Twice is once. @throws NotFound, Forbidden, ProposalClosed */
  async run(actor: Actor, proposalId: string): Promise<void> {
    const { requestId, trainerId } = await this.db.get(ProposalEntity, proposalId);
    authorize(actor.id === trainerId);
    await this.db.tx(async () => {
      await this.db.lock(RequestEntity, requestId);
      const proposal = await this.db.get(ProposalEntity, proposalId);
      if (proposal.status === 'WITHDRAWN') return;
      refuseClosedProposal(proposal);
      await this.ending.withdraw(requestId, proposalId);
    });
  }
}
