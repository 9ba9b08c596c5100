import type { RequestStatus } from '@nutshell/domain';
import type { Db } from '../../platform/db/index.js';
import { visibleRoot } from '../../posts/index.js';
import { family } from './interest.queries.js';

/** `live (root, id, status)`: requests that came from posts of `family` or what lives on in them, and where those live on. */
export const LIVE = `live (root, id, status, merged_into_id) AS (
    SELECT f.root, q.id, q.status, q.merged_into_id FROM family f JOIN requests q ON q.from_post_id = f.id
    UNION SELECT l.root, q.id, q.status, q.merged_into_id FROM live l JOIN requests q ON q.id = l.merged_into_id
  )`;

/**
 * Of each post the request that came of it, as far as the viewer may see it: the one that goes on,
 * or else the latest.
 */
export const FROM_POST = `
  SELECT DISTINCT ON (l.root) l.root AS of, l.id FROM live l JOIN posts r ON r.id = l.id
  WHERE l.status NOT IN ('MERGED', 'WITHDRAWN') AND ${visibleRoot('r', '$2::uuid')}
  ORDER BY l.root, l.status IN ('OPEN', 'PLANNED') DESC, l.id DESC`;

/** Of posts, the requests that go on, whoever may see them; not those that a moderator or their author took away. */
export const GOING_ON = `
  SELECT DISTINCT ON (l.root) l.root AS of, l.id, l.status FROM live l JOIN posts p ON p.id = l.id
  WHERE l.status IN ('OPEN', 'PLANNED') AND p.state NOT IN ('HIDDEN', 'REMOVED') ORDER BY l.root, l.id DESC`;

export interface GoingOn {
  id: string;
  of: string;
  status: Extract<RequestStatus, 'OPEN' | 'PLANNED'>;
}

export const goingOn = (db: Db, ids: readonly string[]): Promise<GoingOn[]> =>
  db.query<GoingOn>(`WITH RECURSIVE ${family()}, ${LIVE} ${GOING_ON}`, [ids], { name: 'requests-going-on' });

/** `absorbed (id)`: request `$1` and all that was merged into it. */
export const ABSORBED = `absorbed (id) AS (
    SELECT $1::uuid UNION SELECT q.id FROM absorbed a JOIN requests q ON q.merged_into_id = a.id
  )`;

/** SQL that gives what request `$1` and what was merged into it came from, and what that is a duplicate of. */
export const ASKED_IN = `
  WITH RECURSIVE ${ABSORBED}, asked (id) AS (
    SELECT q.from_post_id FROM requests q JOIN absorbed a ON a.id = q.id WHERE q.from_post_id IS NOT NULL
    UNION SELECT top.id FROM asked a CROSS JOIN LATERAL (
      SELECT q.duplicate_of_id AS id FROM questions q WHERE q.id = a.id AND q.duplicate_of_id IS NOT NULL
      UNION ALL SELECT i.merged_into_id FROM ideas i WHERE i.id = a.id AND i.merged_into_id IS NOT NULL) top
  ) SELECT id FROM asked`;
