import { Injectable } from '@nestjs/common';
import { feeRateAt, payoutOf } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import type { EarningsMonthType, EarningsSumType, EarningsType } from './payouts.graphql.js';

interface Row {
  month: number;
  seats: number;
  paidCents: number;
  refundedCents: number;
  openCents: number;
  exVatCents: number;
  totalCents: number;
  createdAt: Date;
  paidOut: boolean;
}

const ZONE = 'Europe/Amsterdam';

/** Bookings of this trainer in which money is or is to come; `paid` is what was not charged back. */
const BOOKINGS = `
  SELECT extract(month FROM s.starts_at AT TIME ZONE '${ZONE}')::int AS month, b.seats, b.ex_vat_cents AS "exVatCents",
    b.total_cents AS "totalCents", b.created_at AS "createdAt", pay.paid::int AS "paidCents", pay.refunded::int AS "refundedCents",
    CASE WHEN b.payment_mode = 'INVOICE' AND b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW', 'CANCELLED')
      THEN greatest(0, b.total_cents - b.credited_cents - (pay.paid - pay.refunded))::int ELSE 0 END AS "openCents",
    EXISTS (SELECT FROM payout_lines l WHERE l.booking_id = b.id) AS "paidOut"
  FROM sessions s JOIN bookings b ON b.session_id = s.id AND b.total_cents > 0
    AND b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW', 'CANCELLED')
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(p.amount_cents - p.charged_back_cents), 0) AS paid, coalesce(sum(p.refunded_cents), 0) AS refunded
    FROM payments p WHERE p.booking_id = b.id AND p.status = 'PAID') pay
  WHERE s.trainer_id = $1`;

@Injectable()
export class EarningsQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async of(trainerId: string, year: number): Promise<EarningsType> {
    const [from, to] = [`${year}-01-01`, `${year + 1}-01-01`];
    const rows = await this.db.query<Row>(
      `${BOOKINGS} AND s.starts_at >= $2::timestamp AT TIME ZONE '${ZONE}' AND s.starts_at < $3::timestamp AT TIME ZONE '${ZONE}'`,
      [trainerId, from, to],
    );
    const waiting = await this.db.query<Row>(
      `SELECT * FROM (${BOOKINGS}) one WHERE NOT one."paidOut" OR one."openCents" > 0`,
      [trainerId],
    );
    const months = Array.from({ length: 12 }, (_, index): EarningsMonthType => ({
      month: index + 1,
      ...sumOf(rows.filter(({ month }) => month === index + 1)),
    }));
    return {
      year,
      feePercent: feeRateAt(this.clock.now()).percent,
      months,
      total: sumOf(rows),
      expectedCents: waiting.reduce((sum, row) => sum + netOf(row, !row.paidOut), 0),
      ...(await this.sent(trainerId)),
      years: await this.years(trainerId, year),
    };
  }

  private async sent(trainerId: string): Promise<Pick<EarningsType, 'onTheWayCents' | 'paidOutCents'>> {
    const [row] = await this.db.query<{ onTheWayCents: number; paidOutCents: number }>(
      `SELECT coalesce(sum(net_cents) FILTER (WHERE status IN ('SCHEDULED', 'FROZEN', 'FAILED')), 0)::int AS "onTheWayCents",
         coalesce(sum(coalesce(transfer_cents, net_cents) - reversed_cents) FILTER (WHERE status IN ('SENT', 'REVERSED')), 0)::int
           AS "paidOutCents"
       FROM payouts WHERE trainer_id = $1`,
      [trainerId],
    );
    return row!;
  }

  private async years(trainerId: string, year: number): Promise<number[]> {
    const rows = await this.db.query<{ year: number }>(
      `SELECT DISTINCT extract(year FROM starts_at AT TIME ZONE '${ZONE}')::int AS year FROM sessions
       WHERE trainer_id = $1 AND status <> 'DRAFT'`,
      [trainerId],
    );
    return [...new Set([year, ...rows.map((row) => row.year)])].toSorted((a, b) => a - b);
  }
}

/** What is left for the trainer of what was paid, and of what is still to be paid. */
function netOf(row: Row, paidToo: boolean): number {
  const keptCents = row.openCents + (paidToo ? row.paidCents - row.refundedCents : 0);
  return payoutOf({ ...row, keptCents }, feeRateAt(row.createdAt)).netCents;
}

function sumOf(rows: readonly Row[]): EarningsSumType {
  const sum = { soldCents: 0, refundedCents: 0, feeCents: 0, feeVatCents: 0, netCents: 0, seats: 0 };
  for (const row of rows) {
    const sold = row.paidCents + row.openCents;
    const payout = payoutOf({ ...row, keptCents: sold - row.refundedCents }, feeRateAt(row.createdAt));
    sum.soldCents += sold;
    sum.refundedCents += row.refundedCents;
    sum.feeCents += payout.feeExVatCents;
    sum.feeVatCents += payout.feeVatCents;
    sum.netCents += payout.netCents;
    if (payout.grossCents > 0) sum.seats += row.seats;
  }
  return sum;
}
