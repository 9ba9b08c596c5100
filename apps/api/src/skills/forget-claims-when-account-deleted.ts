import { Injectable } from '@nestjs/common';
import { AccountDeleted } from '../accounts/index.js';
import { Db } from '../platform/db/index.js';
import { Events, Reaction, type Reacts } from '../platform/events/index.js';
import { ClaimWithdrawn, EndorsementWithdrawn } from './skills.events.js';

interface About {
  personId: string;
  skillId: string;
}

/** What somebody said that they know, what others said of it, and what they said of others. Own skills stay, nobody's. */
@Reaction(AccountDeleted)
@Injectable()
export class ForgetClaimsWhenAccountDeleted implements Reacts<AccountDeleted> {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  async run({ personId }: AccountDeleted): Promise<void> {
    const given = await this.db.query<About>(
      `DELETE FROM skill_endorsements WHERE endorser_id = $1 RETURNING person_id AS "personId", skill_id AS "skillId"`,
      [personId],
    );
    for (const { personId: of, skillId } of given)
      await this.events.publish(new EndorsementWithdrawn(of, skillId));
    const claims = await this.db.query<About>(
      `DELETE FROM skill_claims WHERE person_id = $1 RETURNING person_id AS "personId", skill_id AS "skillId"`,
      [personId],
    );
    for (const { skillId } of claims) await this.events.publish(new ClaimWithdrawn(personId, skillId));
    await this.db.query('UPDATE skills SET created_by = NULL WHERE created_by = $1', [personId]);
  }
}
