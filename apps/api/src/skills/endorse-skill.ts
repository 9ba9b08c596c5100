import { Injectable } from '@nestjs/common';
import { NotFound, refuseEndorsement } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { isId, newId } from '../platform/ids.js';
import { acquaintances, claimId } from './claims.queries.js';
import { presentSkill } from './present-skill.js';
import { SkillEndorsed } from './skills.events.js';
import { visibleClaim } from './skills.rows.js';

export interface EndorseSkillInput {
  personId: string;
  skillId: string;
  sentence: string;
}

@Injectable()
export class EndorseSkill {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /**
   * Somebody stands up for what another says that they know: colleagues, who attended a session of theirs, and whose
   * question they answered under their name. Again with other words changes the words.
   * @throws OwnClaim, NotAcquainted, Invalid, NotFound when the claim is not there for this person
   * @returns the id of the claim
   */
  run(actor: Actor, input: EndorseSkillInput): Promise<string> {
    const { personId, sentence } = input;
    return this.db.tx(async () => {
      if (!isId(personId)) throw new NotFound();
      const skillId = await presentSkill(this.db, actor.id, input.skillId);
      const claims = await this.db.query(
        `SELECT FROM skill_claims c JOIN skills s ON s.id = c.skill_id
         WHERE c.person_id = $1 AND c.skill_id = $2 AND ${visibleClaim('$3::uuid')} FOR SHARE OF c`,
        [personId, skillId, actor.id],
      );
      if (!claims.length) throw new NotFound();
      const [acquaintance] = await acquaintances(this.db, actor.id, [personId]);
      refuseEndorsement(acquaintance!, sentence);
      const id = newId();
      const [row] = await this.db.query<{ id: string }>(
        `INSERT INTO skill_endorsements (id, person_id, skill_id, endorser_id, sentence, created_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT ON CONSTRAINT skill_endorsements_once DO UPDATE SET sentence = excluded.sentence, created_at = excluded.created_at
         RETURNING id`,
        [id, personId, skillId, actor.id, sentence.trim(), this.clock.now()],
      );
      if (row!.id === id) await this.events.publish(new SkillEndorsed(id));
      return claimId({ personId, skillId });
    });
  }
}
