import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { ProposalWithdrawn } from '../../requests/index.js';
import { Notify } from '../inbox/index.js';
import { Askers } from './askers.queries.js';

@Reaction(ProposalWithdrawn)
@Injectable()
export class TellAskersWhenProposalWithdrawn implements Reacts<ProposalWithdrawn> {
  constructor(
    private readonly notify: Notify,
    private readonly askers: Askers,
  ) {}

  async run({ proposalId, requestId }: ProposalWithdrawn): Promise<void> {
    const [trainerId] = await this.askers.trainersOf([proposalId]);
    await this.notify.run({
      kind: 'PROPOSAL_WITHDRAWN',
      key: `proposal-withdrawn:${proposalId}`,
      to: await this.askers.of(requestId),
      actorId: trainerId,
      postId: requestId,
    });
  }
}
