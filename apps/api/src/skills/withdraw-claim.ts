import { Injectable } from '@nestjs/common';
import { NotFound } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { isId } from '../platform/ids.js';
import { ClaimWithdrawn } from './skills.events.js';

@Injectable()
export class WithdrawClaim {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  /** What others said to support it goes along. @throws NotFound */
  run(actor: Actor, asked: string): Promise<void> {
    return this.db.tx(async () => {
      const [gone] = isId(asked)
        ? await this.db.query<{ skillId: string }>(
            `DELETE FROM skill_claims WHERE person_id = $1
               AND skill_id IN (SELECT $2::uuid UNION SELECT merged_into_id FROM skills WHERE id = $2)
             RETURNING skill_id AS "skillId"`,
            [actor.id, asked],
          )
        : [];
      if (!gone) throw new NotFound();
      await this.events.publish(new ClaimWithdrawn(actor.id, gone.skillId));
    });
  }
}
