import { worksAt } from '../../organisations/index.js';
import type { Db } from '../../platform/db/index.js';
import { visiblePosts } from '../../posts/index.js';

const MOST = 99;

/** Notifications `n` with what they are about. */
export const NOTICES = `notifications n JOIN people me ON me.id = n.person_id
  LEFT JOIN posts p ON p.id = n.post_id LEFT JOIN posts r ON r.id = p.root_id
  LEFT JOIN skills s ON n.kind = 'ENDORSED' AND s.id = n.subject_id
  LEFT JOIN organisations o ON n.kind = 'JOINED' AND o.id = n.subject_id`;

/** Whether the reader of a notification may see now what it is about. */
export const VISIBLE_NOTICE = `(n.post_id IS NULL OR (me.suspended_at IS NULL AND ${visiblePosts('n.person_id')}))
  AND (o.id IS NULL OR (me.suspended_at IS NULL AND ${worksAt('o.id', 'n.person_id')}))
  AND (s.organisation_id IS NULL OR (me.suspended_at IS NULL AND ${worksAt('s.organisation_id', 'n.person_id')}))`;

/** How many notifications somebody has not read, at most 99. */
export async function unreadOf(db: Db, personId: string): Promise<number> {
  const [row] = await db.query<{ unread: number }>(
    `SELECT count(*)::int AS unread FROM (
       SELECT FROM ${NOTICES} WHERE n.person_id = $1 AND n.in_app AND n.read_at IS NULL AND ${VISIBLE_NOTICE} LIMIT ${MOST}) few`,
    [personId],
    { name: 'unread-notifications' },
  );
  return row!.unread;
}
