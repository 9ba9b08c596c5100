import { Injectable } from '@nestjs/common';
import { checkLevel, type Visibility } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { claimId } from './claims.queries.js';
import { presentSkill } from './present-skill.js';
import { SkillClaimed } from './skills.events.js';

export interface ClaimSkillInput {
  skillId: string;
  level: number;
  visibility: Visibility;
}

@Injectable()
export class ClaimSkill {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** Somebody says how far they are with a skill, again with what they say now. @throws Invalid, NotFound @returns the id of the claim */
  run(actor: Actor, { skillId: asked, level, visibility }: ClaimSkillInput): Promise<string> {
    checkLevel(level);
    return this.db.tx(async () => {
      const skillId = await presentSkill(this.db, actor.id, asked);
      await this.db.query(
        `INSERT INTO skill_claims (person_id, skill_id, level, visibility, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $5)
         ON CONFLICT (person_id, skill_id) DO UPDATE
           SET level = excluded.level, visibility = excluded.visibility, updated_at = excluded.updated_at`,
        [actor.id, skillId, level, visibility, this.clock.now()],
      );
      await this.events.publish(new SkillClaimed(actor.id, skillId));
      return claimId({ personId: actor.id, skillId });
    });
  }
}
