import type { Db } from '../../platform/db/index.js';

const MOST = 99;

/** How many notifications somebody has not read, at most 99. */
export async function unreadOf(db: Db, personId: string): Promise<number> {
  const [row] = await db.query<{ unread: number }>(
    `SELECT count(*)::int AS unread FROM (
       SELECT FROM notifications WHERE person_id = $1 AND in_app AND read_at IS NULL LIMIT ${MOST}) few`,
    [personId],
    { name: 'unread-notifications' },
  );
  return row!.unread;
}
