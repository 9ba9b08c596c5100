import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { ProposalEntity, TrainingProposed } from '../../requests/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { Notify } from '../inbox/index.js';
import { Askers } from './askers.queries.js';

@Reaction(TrainingProposed)
@Injectable()
export class TellAskersWhenTrainingProposed implements Reacts<TrainingProposed> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
    private readonly askers: Askers,
  ) {}

  async run({ proposalId, requestId }: TrainingProposed): Promise<void> {
    const proposal = await this.db.find(ProposalEntity, { id: proposalId });
    if (proposal?.status !== 'OPEN') return;
    await this.notify.run({
      kind: 'PROPOSED',
      key: `proposed:${proposalId}`,
      to: await this.askers.of(requestId),
      actorId: proposal.trainerId,
      postId: requestId,
    });
  }
}
