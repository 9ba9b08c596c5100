import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize, type Page } from '../platform/graphql/index.js';
import type { PayoutLineType, PayoutType } from './payouts.graphql.js';

@Injectable()
export class PayoutQueries {
  constructor(private readonly db: Db) {}

  /** Of a trainer, the newest first. */
  async ofTrainer(trainerId: string, first: number, after?: string | null): Promise<Page<PayoutType>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.db.query<PayoutType>(
      `SELECT id, session_id AS "sessionId", status, due_at AS "dueAt", sent_at AS "sentAt", gross_cents AS "grossCents",
         fee_ex_vat_cents AS "feeExVatCents", fee_vat_cents AS "feeVatCents", net_cents AS "netCents",
         reversed_cents AS "reversedCents", coalesce(problem = 'account', false) AS "needsAccount"
       FROM payouts WHERE trainer_id = $1 ${cursor ? 'AND (due_at, id) < ($2::timestamptz, $3::uuid)' : ''}
       ORDER BY due_at DESC, id DESC LIMIT ${pageSize(first) + 1}`,
      [trainerId, ...(cursor ?? [])],
    );
    const [count] = await this.db.query<{ total: number }>(
      'SELECT count(*)::int AS total FROM payouts WHERE trainer_id = $1',
      [trainerId],
    );
    return pageOf(rows, first, count!.total, (row) => encodeCursor([row.dueAt, row.id]));
  }

  linesOf(payoutIds: readonly string[]): Promise<PayoutLineType[]> {
    return this.db.query<PayoutLineType>(
      `SELECT l.payout_id AS "payoutId", l.booking_id AS "bookingId", m.name AS "memberName", b.seats,
         l.gross_cents AS "grossCents", l.fee_ex_vat_cents AS "feeExVatCents", l.fee_vat_cents AS "feeVatCents",
         l.net_cents AS "netCents", l.back_net_cents AS "backNetCents"
       FROM payout_lines l JOIN bookings b ON b.id = l.booking_id JOIN people m ON m.id = b.member_id
       WHERE l.payout_id = ANY($1) ORDER BY m.name, b.id`,
      [payoutIds],
    );
  }
}
