import { Injectable } from '@nestjs/common';
import { POINTS, type Act } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';

interface Entry {
  personId: string;
  act: Act;
  given: boolean;
}

/** What is true of an answer now: who else voted for it and who else accepted it, while it can be read. */
const OF_ANSWER = `
  SELECT p.author_id AS person_id, 'VOTE' AS act, v.person_id AS by_id
  FROM posts p JOIN post_votes v ON v.post_id = p.id
  WHERE p.id = $1 AND p.kind = 'ANSWER' AND p.state = 'VISIBLE' AND NOT p.anonymous AND v.person_id <> p.author_id
  UNION ALL
  SELECT p.author_id, 'ACCEPTED', q.accepted_by FROM posts p JOIN questions q ON q.accepted_answer_id = p.id
  WHERE p.id = $1 AND p.state = 'VISIBLE' AND NOT p.anonymous AND q.accepted_by <> p.author_id`;

/** Of a claim, as one subject for all who stand up for it. */
const OF_CLAIM = `
  SELECT e.person_id, 'ENDORSED' AS act, e.endorser_id AS by_id FROM skill_endorsements e
  WHERE e.person_id = $3 AND e.skill_id = $1`;

/** Writes down what others did since, and what they took back. Nothing that was written is ever changed. */
@Injectable()
export class SettleReputation {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws OutsideTransaction */
  async answer(answerId: string): Promise<void> {
    await this.db.query('SELECT FROM posts WHERE id = $1 FOR NO KEY UPDATE', [answerId]);
    await this.settle(OF_ANSWER, [answerId, this.clock.now()], `e.act IN ('VOTE', 'ACCEPTED')`);
  }

  /** @throws OutsideTransaction */
  async claim(personId: string, skillId: string): Promise<void> {
    await this.db.query('SELECT FROM people WHERE id = $1 FOR NO KEY UPDATE', [personId]);
    await this.settle(
      OF_CLAIM,
      [skillId, this.clock.now(), personId],
      `e.act = 'ENDORSED' AND e.person_id = $3`,
    );
  }

  /** Who left the platform takes nothing back. */
  private async settle(truth: string, values: unknown[], of: string): Promise<void> {
    const entries = await this.db.query<Entry>(
      `WITH truth AS (${truth}), latest AS (
         SELECT DISTINCT ON (e.act, e.by_id, e.person_id) e.person_id, e.act, e.by_id, e.given
         FROM reputation_entries e WHERE e.subject_id = $1 AND ${of}
         ORDER BY e.act, e.by_id, e.person_id, e.id DESC
       )
       INSERT INTO reputation_entries (person_id, act, subject_id, by_id, given, at)
       SELECT person_id, act, $1::uuid, by_id, given, $2::timestamptz FROM (
         SELECT t.*, true AS given FROM truth t
         WHERE NOT EXISTS (SELECT FROM latest l WHERE l.given AND (l.person_id, l.act, l.by_id) = (t.person_id, t.act, t.by_id))
         UNION ALL
         SELECT l.person_id, l.act, l.by_id, false FROM latest l
         WHERE l.given AND EXISTS (SELECT FROM people WHERE id = l.by_id AND deleted_at IS NULL)
           AND NOT EXISTS (SELECT FROM truth t WHERE (l.person_id, l.act, l.by_id) = (t.person_id, t.act, t.by_id))) changed
       RETURNING person_id AS "personId", act, given`,
      values,
    );
    await this.add(entries);
  }

  private async add(entries: readonly Entry[]): Promise<void> {
    if (!entries.length) return;
    const changes = entries.map(({ personId, act, given }) => {
      const times = given ? 1 : -1;
      const one = (which: Act) => (act === which ? times : 0);
      return {
        person_id: personId,
        points: times * POINTS[act],
        votes: one('VOTE'),
        accepted: one('ACCEPTED'),
        endorsed: one('ENDORSED'),
      };
    });
    await this.db.query(
      `WITH change AS (
         SELECT person_id, sum(points)::int AS points, sum(votes)::int AS votes, sum(accepted)::int AS accepted,
           sum(endorsed)::int AS endorsed
         FROM jsonb_to_recordset($1::jsonb) AS c (person_id uuid, points int, votes int, accepted int, endorsed int)
         GROUP BY person_id ORDER BY person_id
       ), known AS (
         UPDATE reputations r SET points = r.points + c.points, votes = r.votes + c.votes,
           accepted = r.accepted + c.accepted, endorsed = r.endorsed + c.endorsed
         FROM change c WHERE r.person_id = c.person_id RETURNING r.person_id
       )
       INSERT INTO reputations AS r (person_id, points, votes, accepted, endorsed)
       SELECT person_id, points, votes, accepted, endorsed FROM change
       WHERE person_id NOT IN (SELECT person_id FROM known)
       ON CONFLICT (person_id) DO UPDATE SET points = r.points + excluded.points, votes = r.votes + excluded.votes,
         accepted = r.accepted + excluded.accepted, endorsed = r.endorsed + excluded.endorsed`,
      [JSON.stringify(changes)],
    );
  }
}
