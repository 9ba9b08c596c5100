import { Injectable } from '@nestjs/common';
import { NotFound, SkillsNotMergeable } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Audit } from '../platform/audit/index.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { isId } from '../platform/ids.js';
import { SkillEntity } from './skill.entity.js';
import { SkillsMerged } from './skills.events.js';

/** From `$1` into `$2`, one after the other; whatever is in both is in the second once. */
const MOVES = [
  // The higher level, seen by no more people than before: ME sorts before ORGANISATION before PUBLIC.
  `INSERT INTO skill_claims AS present (person_id, skill_id, level, visibility, created_at, updated_at)
   SELECT person_id, $2, level, visibility, created_at, updated_at FROM skill_claims WHERE skill_id = $1
   ON CONFLICT (person_id, skill_id) DO UPDATE SET level = greatest(present.level, excluded.level),
     visibility = least(present.visibility COLLATE "C", excluded.visibility COLLATE "C"),
     created_at = least(present.created_at, excluded.created_at), updated_at = greatest(present.updated_at, excluded.updated_at)`,
  `UPDATE skill_endorsements e SET skill_id = $2 WHERE e.skill_id = $1 AND NOT EXISTS (SELECT FROM skill_endorsements o
     WHERE o.person_id = e.person_id AND o.endorser_id = e.endorser_id AND o.skill_id = $2)`,
  'DELETE FROM skill_claims WHERE skill_id = $1 AND $2::uuid IS NOT NULL',
  `INSERT INTO training_skills (training_id, skill_id, position)
   SELECT training_id, $2, position FROM training_skills WHERE skill_id = $1 ON CONFLICT DO NOTHING`,
  'DELETE FROM training_skills WHERE skill_id = $1 AND $2::uuid IS NOT NULL',
  // A training keeps standing under the topic above its skills.
  `INSERT INTO training_skills (training_id, skill_id, position)
   SELECT ts.training_id, up.id, 100 FROM training_skills ts, LATERAL (
     WITH RECURSIVE above AS (
       SELECT id, parent_id, topic, 0 AS height FROM skills WHERE id = $2
       UNION ALL SELECT s.id, s.parent_id, s.topic, a.height + 1 FROM above a JOIN skills s ON s.id = a.parent_id)
     SELECT id FROM above WHERE topic ORDER BY height LIMIT 1) up
   WHERE ts.skill_id = $2 AND $1::uuid IS NOT NULL ON CONFLICT DO NOTHING`,
  `INSERT INTO post_skills (post_id, skill_id, position)
   SELECT post_id, $2, position FROM post_skills WHERE skill_id = $1 ON CONFLICT DO NOTHING`,
  'DELETE FROM post_skills WHERE skill_id = $1 AND $2::uuid IS NOT NULL',
  `INSERT INTO follows (person_id, kind, subject_id, since)
   SELECT person_id, kind, $2, since FROM follows WHERE kind = 'SKILL' AND subject_id = $1 ON CONFLICT DO NOTHING`,
  `DELETE FROM follows WHERE kind = 'SKILL' AND subject_id = $1 AND $2::uuid IS NOT NULL`,
  'UPDATE skills SET merged_into_id = $2 WHERE id = $1 OR merged_into_id = $1',
  `UPDATE skills i SET
     synonyms_nl = ARRAY(SELECT DISTINCT lower(word) FROM unnest(i.synonyms_nl || f.synonyms_nl || f.name_nl) word WHERE lower(word) <> lower(i.name_nl)),
     synonyms_en = ARRAY(SELECT DISTINCT lower(word) FROM unnest(i.synonyms_en || f.synonyms_en || f.name_en) word WHERE lower(word) <> lower(i.name_en))
   FROM skills f WHERE i.id = $2 AND f.id = $1`,
];

@Injectable()
export class MergeSkills {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly audit: Audit,
  ) {}

  /**
   * Two skills turn out to be one: all that carried the first carries the second, which is found by the names of both.
   * Who asks for the first is shown the second. Twice is once.
   * @throws SkillsNotMergeable, NotFound
   */
  run(moderator: Actor, fromId: string, intoId: string): Promise<void> {
    return this.db.tx(async () => {
      if (!(await this.merge(fromId, intoId))) return;
      await this.audit.record(moderator, 'skill.merged', { kind: 'SKILL', id: fromId }, { into: intoId });
    });
  }

  /** @returns false when it was so already */
  private async merge(fromId: string, intoId: string): Promise<boolean> {
    const { from, into } = await this.lock(fromId, intoId);
    if (from.mergedIntoId === into.id) return false;
    if (from.id === into.id || from.topic || from.mergedIntoId || into.mergedIntoId)
      throw new SkillsNotMergeable();
    if (into.organisationId && into.organisationId !== from.organisationId) throw new SkillsNotMergeable();
    if (await this.hangsBelow(into.id, from.id)) throw new SkillsNotMergeable();
    await this.moveChildren(from.id, into.id);
    for (const move of MOVES) await this.db.query(move, [from.id, into.id]);
    await this.events.publish(new SkillsMerged(from.id, into.id));
    return true;
  }

  private async lock(fromId: string, intoId: string): Promise<{ from: SkillEntity; into: SkillEntity }> {
    const locked = new Map<string, SkillEntity>();
    // In one order, so that two merges wait for each other and never in a circle.
    for (const id of [fromId, intoId].filter(isId).sort())
      locked.set(id, await this.db.lock(SkillEntity, id));
    const [from, into] = [locked.get(fromId), locked.get(intoId)];
    if (!from || !into) throw new NotFound();
    return { from, into };
  }

  /** What hung below the first hangs below the second; an own skill that is there by the same name goes into that one. */
  private async moveChildren(fromId: string, intoId: string): Promise<void> {
    const children = await this.db.query<{ id: string; twinId: string | null }>(
      `SELECT c.id, (SELECT t.id FROM skills t WHERE t.parent_id = $2 AND t.merged_into_id IS NULL
           AND t.organisation_id IS NOT DISTINCT FROM c.organisation_id AND skill_key(t.name_nl) = skill_key(c.name_nl)
         ORDER BY t.source = 'OWN', t.id LIMIT 1) AS "twinId"
       FROM skills c WHERE c.parent_id = $1 AND c.merged_into_id IS NULL ORDER BY c.id`,
      [fromId, intoId],
    );
    for (const { id, twinId } of children)
      if (twinId) await this.merge(id, twinId);
      else await this.db.query('UPDATE skills SET parent_id = $2 WHERE id = $1', [id, intoId]);
  }

  private async hangsBelow(id: string, aboveId: string): Promise<boolean> {
    const rows = await this.db.query(
      `WITH RECURSIVE above (id) AS (
         SELECT parent_id FROM skills WHERE id = $1
         UNION SELECT s.parent_id FROM above a JOIN skills s ON s.id = a.id
       ) SELECT FROM above WHERE id = $2`,
      [id, aboveId],
    );
    return rows.length > 0;
  }
}
