import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { ProposalChosen } from '../../requests/index.js';
import { Notify } from '../inbox/index.js';
import { Askers } from './askers.queries.js';

@Reaction(ProposalChosen)
@Injectable()
export class TellTrainersWhenProposalChosen implements Reacts<ProposalChosen> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
    private readonly askers: Askers,
  ) {}

  async run({ proposalId, requestId }: ProposalChosen): Promise<void> {
    await this.notify.run({
      kind: 'PROPOSAL_CHOSEN',
      key: `proposal-chosen:${proposalId}`,
      to: await this.askers.trainersOf([proposalId]),
      postId: requestId,
    });
    const others = await this.db.query<{ trainerId: string }>(
      `SELECT other.trainer_id AS "trainerId"
       FROM proposals chosen JOIN proposal_dates date ON date.proposal_id = chosen.id AND date.chosen_at IS NOT NULL
       JOIN proposals other ON other.request_id = chosen.request_id AND other.status = 'NOT_CHOSEN'
         AND other.ended_at >= date.chosen_at
       WHERE chosen.id = $1`,
      [proposalId],
    );
    await this.notify.run({
      kind: 'PROPOSAL_NOT_CHOSEN',
      key: `proposal-not-chosen:${proposalId}`,
      to: others.map(({ trainerId }) => trainerId),
      postId: requestId,
    });
  }
}
