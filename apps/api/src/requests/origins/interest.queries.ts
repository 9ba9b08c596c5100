import type { Interest, InterestPart } from '@nutshell/domain';
import type { Db } from '../../platform/db/index.js';

const THESE = 'SELECT unnest($1::uuid[])';

/** `family (root, id)`: posts and all that lives on in them. @param posts SQL that gives their ids */
export const family = (posts = THESE): string => `family (root, id) AS (
    SELECT post, post FROM (${posts}) given (post)
    UNION SELECT f.root, part.id FROM family f CROSS JOIN LATERAL (
      SELECT q.id FROM questions q WHERE q.duplicate_of_id = f.id
      UNION ALL SELECT i.id FROM ideas i WHERE i.merged_into_id = f.id) part
  )`;

/**
 * `counted`: what counts for posts: themselves, and duplicates that all who may read them may read too, so that no
 * number tells of something that is not theirs to read. The votes of a merged idea are with the other already.
 */
export const COUNTED = `counted AS (
    SELECT f.root, p.id, p.kind, p.author_id, p.anonymous FROM family f
    JOIN posts p ON p.id = f.id JOIN posts top ON top.id = f.root
    WHERE p.id = top.id OR (p.kind = 'QUESTION' AND p.state = 'VISIBLE' AND (p.scope = 'PUBLIC'
      OR (top.scope = 'ORGANISATION' AND p.organisation_id = top.organisation_id)))
  )`;

const WANTING = `SELECT w.person_id FROM post_wants w WHERE w.post_id = c.id
  UNION ALL SELECT v.person_id FROM post_votes v WHERE v.post_id = c.id AND c.kind = 'IDEA'`;

/** How many stand behind questions and ideas, of `counted`; a nameless asker counts apart (see `Interest`). */
export const INTERESTS = `
  SELECT c.root AS id, count(DISTINCT c.id) FILTER (WHERE c.id <> c.root)::int AS duplicates,
    (count(DISTINCT c.id) FILTER (WHERE c.anonymous) + count(DISTINCT who.id))::int AS people
  FROM counted c LEFT JOIN LATERAL (SELECT c.author_id WHERE NOT c.anonymous UNION ALL ${WANTING}) who (id) ON true
  GROUP BY c.root`;

export const interestsOf = (db: Db, ids: readonly string[]): Promise<({ id: string } & Interest)[]> =>
  db.query(`WITH RECURSIVE ${family()}, ${COUNTED} ${INTERESTS}`, [ids], { name: 'post-interests' });

export interface Part extends Omit<InterestPart, 'moderates'> {
  id: string;
}

/** How somebody, `$2`, stands to questions and ideas, of `counted`. */
export const PARTS = `
  SELECT c.root AS id, bool_or(coalesce(c.author_id = $2, false)
      OR EXISTS (SELECT FROM (${WANTING}) who (id) WHERE who.id = $2)) AS "standsBehind",
    bool_or(c.id = c.root AND c.author_id = $2 AND NOT c.anonymous AND EXISTS (SELECT FROM questions q
      WHERE q.id = c.id AND q.status = 'OPEN' AND q.unanswered_at IS NOT NULL)) IS TRUE AS unanswered,
    EXISTS (SELECT FROM posts p JOIN organisation_members m ON m.organisation_id = p.organisation_id
            WHERE p.id = c.root AND p.scope = 'ORGANISATION' AND m.person_id = $2 AND m.role = 'ADMIN') AS leads
  FROM counted c GROUP BY c.root`;

export const partsOf = (db: Db, personId: string, ids: readonly string[]): Promise<Part[]> =>
  db.query<Part>(`WITH RECURSIVE ${family()}, ${COUNTED} ${PARTS}`, [ids, personId], { name: 'post-parts' });

/** SQL that gives the ids of who stands behind posts. @param posts SQL that gives their ids */
export const behind = (posts: string): string => `
  WITH RECURSIVE ${family(posts)}, ${COUNTED}
  SELECT DISTINCT who.id FROM counted c
  CROSS JOIN LATERAL (SELECT c.author_id UNION ALL ${WANTING}) who (id) WHERE who.id IS NOT NULL`;
