import type { RefundReason } from '../../payments/index.js';
import type { Db } from '../../platform/db/index.js';

/** What of a booking is on its way back, or was given back, for one reason. */
export async function refundedFor(db: Db, bookingId: string, reason: RefundReason): Promise<number> {
  const [row] = await db.query<{ cents: number }>(
    'SELECT coalesce(sum(amount_cents), 0)::int AS cents FROM refunds WHERE booking_id = $1 AND reason = $2',
    [bookingId, reason],
  );
  return row!.cents;
}
