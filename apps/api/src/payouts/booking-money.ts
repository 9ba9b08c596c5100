import { Injectable } from '@nestjs/common';
import { feeRateAt, payoutOf, type Payout } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';

/** What a booking has brought in, and whether somebody is still to decide about it. */
export interface BookingMoney {
  bookingId: string;
  memberId: string;
  sessionId: string;
  trainerId: string;
  /** Paid and not given back. */
  payout: Payout;
  /** A dispute or a chargeback is open. */
  frozen: boolean;
  hasLine: boolean;
}

interface Row extends Omit<BookingMoney, 'payout'> {
  keptCents: number;
  exVatCents: number;
  totalCents: number;
  createdAt: Date;
}

/** A booking's price and the payments, chargebacks and disputes around it. */
@Injectable()
export class BookingsMoney {
  constructor(private readonly db: Db) {}

  /** Of these bookings, locked one after the other: nobody pays, refunds or disputes them meanwhile. */
  async lock(bookingIds: readonly string[]): Promise<BookingMoney[]> {
    await this.db.query('SELECT FROM bookings WHERE id = ANY($1) ORDER BY id FOR UPDATE', [bookingIds]);
    return this.of(bookingIds);
  }

  async of(bookingIds: readonly string[]): Promise<BookingMoney[]> {
    const rows = await this.db.query<Row>(
      `SELECT b.id AS "bookingId", b.member_id AS "memberId", b.session_id AS "sessionId", s.trainer_id AS "trainerId",
         b.ex_vat_cents AS "exVatCents", b.total_cents AS "totalCents", b.created_at AS "createdAt",
         coalesce(pay.kept, 0)::int AS "keptCents",
         EXISTS (SELECT FROM disputes d WHERE d.booking_id = b.id AND d.status = 'OPEN') OR coalesce(pay.disputed, false) AS frozen,
         EXISTS (SELECT FROM payout_lines l WHERE l.booking_id = b.id) AS "hasLine"
       FROM bookings b JOIN sessions s ON s.id = b.session_id
       LEFT JOIN LATERAL (
         SELECT sum(p.amount_cents - p.refunded_cents - p.charged_back_cents) AS kept,
           bool_or(EXISTS (SELECT FROM chargebacks c WHERE c.payment_id = p.id AND c.status = 'OPEN')) AS disputed
         FROM payments p WHERE p.booking_id = b.id AND p.status = 'PAID'
       ) pay ON true
       WHERE b.id = ANY($1) ORDER BY b.id`,
      [bookingIds],
    );
    return rows.map(({ keptCents, exVatCents, totalCents, createdAt, ...row }) => ({
      ...row,
      payout: payoutOf({ keptCents, exVatCents, totalCents }, feeRateAt(createdAt)),
    }));
  }
}
