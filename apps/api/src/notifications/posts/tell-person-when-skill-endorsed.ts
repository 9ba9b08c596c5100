import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { SkillEndorsed } from '../../skills/index.js';
import { Notify } from '../inbox/index.js';

@Reaction(SkillEndorsed)
@Injectable()
export class TellPersonWhenSkillEndorsed implements Reacts<SkillEndorsed> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
  ) {}

  async run({ endorsementId }: SkillEndorsed): Promise<void> {
    const [found] = await this.db.query<{ personId: string; skillId: string; endorserId: string }>(
      `SELECT person_id AS "personId", skill_id AS "skillId", endorser_id AS "endorserId"
       FROM skill_endorsements WHERE id = $1`,
      [endorsementId],
    );
    if (!found) return;
    await this.notify.run({
      kind: 'ENDORSED',
      key: `endorsed:${endorsementId}`,
      to: [found.personId],
      actorId: found.endorserId,
      subjectId: found.skillId,
    });
  }
}
