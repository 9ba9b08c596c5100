import type { Interest } from '@nutshell/domain';
import { given, type Db } from '../../platform/db/index.js';
import { COUNTED, family, INTERESTS, PARTS, type Part } from './interest.queries.js';
import { FROM_POST, GOING_ON, LIVE } from './requests-from.queries.js';

/** How many share a question or an idea, how the viewer stands to it, and what came of it. */
export interface Origins extends Interest, Part {
  /** How many said that they want to know it too. */
  wants: number;
  /** Whether the viewer said so. */
  wanted: boolean;
  /** The request that came of it, as far as the viewer may see it. */
  requestId: string | null;
  /** Whether a request that came of it goes on, seen or not. */
  goesOn: boolean;
}

/** @param viewer null for a visitor */
export function originsOf(db: Db, viewer: string | null, ids: readonly string[]): Promise<Origins[]> {
  const { table, value, how } = given(ids);
  return db.query<Origins>(
    `WITH RECURSIVE ${family(`SELECT id FROM ${table} asked (id)`)}, ${COUNTED}, ${LIVE},
       interests AS (${INTERESTS}), parts AS (${PARTS}), from_posts AS (${FROM_POST}), going_on AS (${GOING_ON})
     SELECT i.*, p."standsBehind", p.unanswered, p.leads, f.id AS "requestId", g.id IS NOT NULL AS "goesOn",
       (SELECT count(*)::int FROM post_wants w WHERE w.post_id = i.id) AS wants,
       EXISTS (SELECT FROM post_wants w WHERE w.post_id = i.id AND w.person_id = $2) AS wanted
     FROM interests i JOIN parts p ON p.id = i.id
     LEFT JOIN from_posts f ON f.of = i.id LEFT JOIN going_on g ON g.of = i.id`,
    [value, viewer],
    { name: `post-origins-${how}` },
  );
}
