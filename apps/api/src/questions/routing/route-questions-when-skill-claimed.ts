import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction } from '../../platform/events/index.js';
import { SkillClaimed } from '../../skills/index.js';
import { SendWave } from './send-wave.js';

/** The newest of those that wait: nobody who is new to it gets all that lay about. */
const MOST = 3;

/** Somebody knows what nobody knew: questions about it that wait for an answer may go to them. */
@Reaction(SkillClaimed)
@Injectable()
export class RouteQuestionsWhenSkillClaimed {
  constructor(
    private readonly db: Db,
    private readonly waves: SendWave,
  ) {}

  async run({ skillId }: SkillClaimed): Promise<void> {
    const waiting = await this.db.query<{ id: string }>(
      `WITH RECURSIVE above (id, parent_id) AS (
         SELECT id, parent_id FROM skills WHERE id = $1
         UNION SELECT s.id, s.parent_id FROM above a JOIN skills s ON s.id = a.parent_id)
       SELECT id FROM (
         SELECT DISTINCT q.id FROM above a JOIN post_skills ps ON ps.skill_id = a.id JOIN questions q ON q.id = ps.post_id
         WHERE q.status = 'OPEN' AND q.first_answer_at IS NULL AND q.wave IS NOT NULL
         ORDER BY q.id DESC LIMIT ${MOST}) newest ORDER BY id`,
      [skillId],
    );
    for (const { id } of waiting) await this.waves.begin(id);
  }
}
