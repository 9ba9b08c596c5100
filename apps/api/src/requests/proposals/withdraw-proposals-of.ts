import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { RequestEntity } from '../request.entity.js';
import { EndProposals } from './end-proposals.js';
import { ProposalEntity } from './proposal.entity.js';

/** What cannot be given any more is not proposed either. */
@Injectable()
export class WithdrawProposalsOf {
  constructor(
    private readonly db: Db,
    private readonly ending: EndProposals,
  ) {}

  training(trainingId: string): Promise<void> {
    return this.run('pr.training_id = $1', [trainingId]);
  }

  trainer(trainerId: string): Promise<void> {
    return this.run('pr.trainer_id = $1', [trainerId]);
  }

  /** For the people of an organisation where the trainer works no more. */
  formerColleague(trainerId: string, organisationId: string): Promise<void> {
    return this.run(
      `pr.trainer_id = $1 AND EXISTS (
         SELECT FROM posts p WHERE p.id = pr.request_id AND p.scope = 'ORGANISATION' AND p.organisation_id = $2)
       AND NOT EXISTS (SELECT FROM organisation_members m WHERE m.organisation_id = $2 AND m.person_id = $1)`,
      [trainerId, organisationId],
    );
  }

  private async run(which: string, values: string[]): Promise<void> {
    const open = await this.db.query<{ id: string; requestId: string }>(
      `SELECT pr.id, pr.request_id AS "requestId" FROM proposals pr
       WHERE pr.status = 'OPEN' AND ${which} ORDER BY pr.request_id, pr.id`,
      values,
    );
    for (const { id, requestId } of open) {
      await this.db.lock(RequestEntity, requestId);
      const { status } = await this.db.get(ProposalEntity, id);
      if (status === 'OPEN') await this.ending.withdraw(requestId, id);
    }
  }
}
