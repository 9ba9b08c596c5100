import { NotFound, type MoneyOf } from '@nutshell/domain';
import type { Db } from '../platform/db/index.js';

/** Whose money it is that was paid for a booking. @throws NotFound */
export async function moneyOf(db: Db, bookingId: string): Promise<MoneyOf> {
  const [row] = await db.query<MoneyOf>(
    'SELECT id AS "bookingId", member_id AS "memberId" FROM bookings WHERE id = $1',
    [bookingId],
  );
  if (!row) throw new NotFound();
  return row;
}
