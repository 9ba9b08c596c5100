import { feeRateAt, payoutDueAt, payoutOf, sumOfPayouts, type Payout } from '@nutshell/domain';
import type { Db } from '../platform/db/index.js';
import type { NewIdAt } from './demo-ids.js';
import { insertRows, type Row } from './insert-rows.js';
import { accountRefOf } from './people-rows.js';

interface Kept {
  bookingId: string;
  sessionId: string;
  trainerId: string;
  endsAt: Date;
  keptCents: number;
  exVatCents: number;
  totalCents: number;
  createdAt: Date;
}

/** What past sessions brought their trainers, as the payouts of those days would have left it; timers for those to come. */
export async function payPastSessions(db: Db, { now, newId }: { now: Date; newId: NewIdAt }): Promise<void> {
  const kept = await db.query<Kept>(
    `SELECT b.id AS "bookingId", s.id AS "sessionId", s.trainer_id AS "trainerId", s.ends_at AS "endsAt",
       sum(p.amount_cents - p.refunded_cents)::int AS "keptCents", b.ex_vat_cents AS "exVatCents",
       b.total_cents AS "totalCents", b.created_at AS "createdAt"
     FROM payments p JOIN bookings b ON b.id = p.booking_id JOIN sessions s ON s.id = b.session_id
     WHERE p.status = 'PAID' AND b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW', 'CANCELLED')
       AND b.cancel_reason IS DISTINCT FROM 'TRAINER'
     GROUP BY b.id, s.id HAVING sum(p.amount_cents - p.refunded_cents) > 0 ORDER BY s.ends_at, s.id, b.id`,
  );
  const sessions = bySession(kept);
  const over = sessions.filter(([one]) => payoutDueAt(one!.endsAt) <= now);
  const payouts = over.map((bookings) => payoutOfSession(bookings, newId));
  await insertRows(
    db,
    'sandbox.transfers',
    payouts.map(({ transfer }) => transfer),
  );
  await insertRows(
    db,
    'payouts',
    payouts.map(({ payout }) => payout),
  );
  await insertRows(
    db,
    'payout_lines',
    payouts.flatMap(({ lines }) => lines),
  );
  await insertRows(
    db,
    'timers',
    sessions
      .filter((session) => !over.includes(session))
      .map(([one]) => ({ kind: 'payout.run', subject: one!.sessionId, due_at: payoutDueAt(one!.endsAt) })),
  );
}

function payoutOfSession(bookings: readonly Kept[], newId: NewIdAt) {
  const { sessionId, trainerId, endsAt } = bookings[0]!;
  const dueAt = payoutDueAt(endsAt);
  const id = newId(dueAt);
  const ref = `sbx_tr_${id.replaceAll('-', '')}`;
  const lines = bookings.map((booking) => ({
    bookingId: booking.bookingId,
    amounts: payoutOf(booking, feeRateAt(booking.createdAt)),
  }));
  const sum = sumOfPayouts(lines.map(({ amounts }) => amounts));
  return {
    payout: {
      id,
      trainer_id: trainerId,
      session_id: sessionId,
      status: 'SENT',
      ...columnsOf(sum),
      reversed_cents: 0,
      attempt: 0,
      transfer_cents: sum.netCents,
      transfer_ref: ref,
      due_at: dueAt,
      attempted_at: dueAt,
      sent_at: dueAt,
      created_at: dueAt,
    },
    lines: lines.map(({ bookingId, amounts }) => ({
      booking_id: bookingId,
      payout_id: id,
      ...columnsOf(amounts),
      back_gross_cents: 0,
      back_fee_ex_vat_cents: 0,
      back_fee_vat_cents: 0,
      back_net_cents: 0,
    })),
    transfer: {
      ref,
      key: id,
      account_ref: accountRefOf(trainerId),
      amount_cents: sum.netCents,
      reversed_cents: 0,
      group_name: sessionId,
      description: `Nutshell ${sessionId}`,
      created_at: dueAt,
    },
  };
}

const columnsOf = ({ grossCents, feeExVatCents, feeVatCents, netCents }: Payout): Row => ({
  gross_cents: grossCents,
  fee_ex_vat_cents: feeExVatCents,
  fee_vat_cents: feeVatCents,
  net_cents: netCents,
});

function bySession(kept: readonly Kept[]): Kept[][] {
  const sessions = new Map<string, Kept[]>();
  for (const one of kept) sessions.set(one.sessionId, [...(sessions.get(one.sessionId) ?? []), one]);
  return [...sessions.values()];
}
