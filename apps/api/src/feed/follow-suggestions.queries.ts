import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { visibleTrainings } from '../trainings/index.js';

const MOST = 8;
const RECENT_TRAININGS = 200;
const COLLEAGUES = 200;

const unfollowed = (kind: 'SKILL' | 'PERSON', id: string): string =>
  `NOT EXISTS (SELECT FROM follows f WHERE f.person_id = $1 AND f.kind = '${kind}' AND f.subject_id = ${id})`;

/** What somebody who follows little might follow. */
@Injectable()
export class FollowSuggestionQueries {
  constructor(private readonly db: Db) {}

  /** Ids of skills that they know themselves, best first; then of those that the newest trainings are about. */
  async skills(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM (
         SELECT c.skill_id AS id, 1 AS mine, c.level::bigint AS weight FROM skill_claims c WHERE c.person_id = $1
         UNION ALL
         SELECT ts.skill_id, 0, count(*) FROM (
             SELECT t.id FROM trainings t WHERE t.status = 'PUBLISHED' AND ${visibleTrainings('$1::uuid')}
             ORDER BY t.published_at DESC, t.id DESC
             LIMIT ${RECENT_TRAININGS}) t
         JOIN training_skills ts ON ts.training_id = t.id GROUP BY ts.skill_id
       ) known WHERE ${unfollowed('SKILL', 'known.id')}
       GROUP BY id ORDER BY max(mine) DESC, max(weight) DESC, id LIMIT ${MOST}`,
      [personId],
      { name: 'suggested-skills' },
    );
    return rows.map(({ id }) => id);
  }

  /** Ids of colleagues, those who last wrote under their name first. */
  async people(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT c.id FROM (
         SELECT DISTINCT beside.person_id AS id FROM organisation_members own
         JOIN organisation_members beside USING (organisation_id)
         WHERE own.person_id = $1 AND beside.person_id <> $1 LIMIT ${COLLEAGUES}) c
       LEFT JOIN LATERAL (
         SELECT p.published_at AS at FROM posts p JOIN organisation_members m
           ON m.person_id = $1 AND m.organisation_id = p.organisation_id
         WHERE p.author_id = c.id AND p.root_id = p.id AND p.state = 'VISIBLE' AND NOT p.anonymous
         ORDER BY p.published_at DESC LIMIT 1) wrote ON true
       WHERE ${unfollowed('PERSON', 'c.id')} ORDER BY wrote.at DESC NULLS LAST, c.id LIMIT ${MOST}`,
      [personId],
      { name: 'suggested-people' },
    );
    return rows.map(({ id }) => id);
  }
}
