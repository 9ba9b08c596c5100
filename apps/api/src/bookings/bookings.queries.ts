import { Injectable } from '@nestjs/common';
import { PAYMENT_SUMS } from '../payments/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize, type Page } from '../platform/graphql/index.js';
import { view, type BookingRow as Row, type BookingView } from './booking-view.js';
import { CONTRACT_AT } from './contract-at.js';

export type { BookingView, ChoiceView } from './booking-view.js';

export type BookingMoment = 'UPCOMING' | 'PAST' | 'ALL';

const COLUMNS = `
  b.id, b.status, b.seats, b.session_id AS "sessionId", b.member_id AS "memberId", s.trainer_id AS "trainerId",
  s.starts_at AS "startsAt", s.ends_at AS "endsAt", b.total_cents AS "totalCents", b.vat_cents AS "vatCents", b.policy,
  b.ex_vat_cents AS "exVatCents", b.vat_percent AS "vatPercent", b.vat_status AS "vatStatus",
  b.payment_mode AS "paymentMode", b.buyer, b.po_number AS "poNumber", b.cost_centre AS "costCentre",
  b.credited_cents AS "creditedCents", b.carried_cents AS "carriedCents",
  b.waitlist_entry_id AS "waitlistEntryId", b.moved_from_id AS "movedFromId",
  b.performance_agreed_at AS "performanceAgreedAt", b.cancel_reason AS "cancelReason",
  b.held_until AS "heldUntil", b.attendee_note AS "attendeeNote", b.created_at AS "createdAt",
  b.confirmed_at AS "confirmedAt", b.cancelled_at AS "cancelledAt", pay.paid_cents AS "paidCents",
  pay.refunded_cents AS "refundedCents", pay.refund_under_way AS "refundUnderWay",
  pay.last_checkout AS "lastCheckout", pay.checkout_url AS "checkoutUrl", ${CONTRACT_AT} AS "contractAt",
  choice.kind AS "choiceKind", choice.from_starts_at AS "fromStartsAt", choice.until AS "choiceUntil", choice.answer,
  choice.answered_at AS "answeredAt", choice.message`;
const FROM = `FROM bookings b JOIN sessions s ON s.id = b.session_id
  LEFT JOIN booking_choices choice ON choice.booking_id = b.id ${PAYMENT_SUMS}`;

/** SQL: the session was cancelled, and who booked it may still choose at the instant `now`. */
const choosesAt = (now: string): string =>
  `(b.status = 'CANCELLED' AND choice.kind = 'CANCELLED' AND choice.answer IS NULL AND choice.until > ${now})`;

const COMING = `(b.status IN ('OFFERED', 'RESERVED', 'HELD', 'CONFIRMED') AND s.ends_at >= $2 OR ${choosesAt('$2')})`;
const MOMENTS: Record<BookingMoment, { where: string; order: 'ASC' | 'DESC' }> = {
  UPCOMING: { where: COMING, order: 'ASC' },
  PAST: { where: `${COMING} IS NOT TRUE`, order: 'DESC' },
  ALL: { where: '$2::timestamptz IS NOT NULL', order: 'DESC' },
};

@Injectable()
export class BookingQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async byId(id: string): Promise<BookingView | null> {
    const [row] = await this.db.query<Row>(`SELECT ${COLUMNS} ${FROM} WHERE b.id = $1`, [id], {
      name: 'booking',
    });
    return row ? view(row) : null;
  }

  async byIds(ids: readonly string[]): Promise<BookingView[]> {
    const rows = await this.db.query<Row>(`SELECT ${COLUMNS} ${FROM} WHERE b.id = ANY($1)`, [ids], {
      name: 'bookings',
    });
    return rows.map(view);
  }

  /** The live bookings of one member in sessions: of each first what they have, then what they are offered. */
  async liveIn(memberId: string, sessionIds: readonly string[]): Promise<BookingView[]> {
    const rows = await this.db.query<Row>(
      `SELECT ${COLUMNS} ${FROM} WHERE b.member_id = $1 AND b.session_id = ANY($2)
       AND b.status IN ('OFFERED', 'RESERVED', 'HELD', 'CONFIRMED', 'ATTENDED', 'NO_SHOW')
       ORDER BY b.session_id, b.status = 'OFFERED', b.waitlist_entry_id IS NOT NULL, b.id`,
      [memberId, sessionIds],
      { name: 'live-bookings' },
    );
    return rows.map(view);
  }

  async ofMember(
    memberId: string,
    when: BookingMoment,
    first: number,
    after?: string | null,
  ): Promise<Page<BookingView>> {
    const { where, order } = MOMENTS[when];
    const cursor = decodeCursor(after, ['instant', 'id']);
    const beyond = order === 'ASC' ? '>' : '<';
    const values = [memberId, this.clock.now()];
    const rows = await this.db.query<Row>(
      `SELECT ${COLUMNS} ${FROM} WHERE b.member_id = $1 AND ${where}
       ${cursor ? `AND (s.starts_at, b.id) ${beyond} ($3::timestamptz, $4::uuid)` : ''}
       ORDER BY s.starts_at ${order}, b.id ${order} LIMIT ${pageSize(first) + 1}`,
      [...values, ...(cursor ?? [])],
    );
    const [count] = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM bookings b JOIN sessions s ON s.id = b.session_id
       LEFT JOIN booking_choices choice ON choice.booking_id = b.id WHERE b.member_id = $1 AND ${where}`,
      values,
    );
    return pageOf(rows.map(view), first, count!.total, (row) => encodeCursor([row.startsAt, row.id]));
  }

  /** Who booked: those with seats first come first, then those who left. */
  async ofSession(sessionId: string, first: number, after?: string | null): Promise<Page<BookingView>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.db.query<Row>(
      `SELECT ${COLUMNS} ${FROM} WHERE b.session_id = $1 AND b.status <> 'EXPIRED'
       ${cursor ? 'AND (b.created_at, b.id) > ($2::timestamptz, $3::uuid)' : ''}
       ORDER BY b.created_at, b.id LIMIT ${pageSize(first) + 1}`,
      [sessionId, ...(cursor ?? [])],
    );
    const [count] = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM bookings WHERE session_id = $1 AND status <> 'EXPIRED'`,
      [sessionId],
    );
    return pageOf(rows.map(view), first, count!.total, (row) => encodeCursor([row.createdAt, row.id]));
  }

  /** Bookings of a member whose session lies in the period, live or to be chosen about, by date; at most 500. */
  async between(memberId: string, from: Date, to: Date): Promise<BookingView[]> {
    const rows = await this.db.query<Row>(
      `SELECT ${COLUMNS} ${FROM} WHERE b.member_id = $1 AND s.starts_at < $3 AND s.ends_at > $2
       AND (b.status IN ('OFFERED', 'RESERVED', 'HELD', 'CONFIRMED', 'ATTENDED', 'NO_SHOW') OR ${choosesAt('$4')})
       ORDER BY s.starts_at LIMIT 500`,
      [memberId, from, to, this.clock.now()],
    );
    return rows.map(view);
  }
}
