import { book, pay, type BookAnswer } from './bookings.js';
import type { Caller, World } from './world.js';

/** Books and pays as a person does. */
export async function seatPaid(
  world: World,
  sessionId: string,
  seats = 1,
): Promise<{ member: Caller; booking: BookAnswer }> {
  const member = await world.user();
  const booking = await book(member, sessionId, seats);
  await pay(member, booking.payment.checkoutUrl);
  await world.settle();
  return { member, booking };
}

/** The balance of one account of the books, in cents; below 0 is owed or earned. */
export async function balanceOf(world: World, account: string, partyId?: string): Promise<number> {
  const [row] = await world.db.query<{ cents: number }>(
    `SELECT coalesce(sum(amount_cents), 0)::int AS cents FROM ledger_entries
     WHERE account = $1 AND ($2::uuid IS NULL OR party_id = $2)`,
    [account, partyId ?? null],
  );
  return row!.cents;
}

/**
 * What must hold once nothing waits: books, provider and bookings say the same.
 * Nobody is owed less than nothing, and every cent that came in is somewhere.
 */
export async function booksAgree(world: World): Promise<void> {
  const broken = await world.db.query(`
    WITH account AS (SELECT account, sum(amount_cents) AS cents FROM ledger_entries GROUP BY 1),
    provider AS (
      SELECT (SELECT coalesce(sum(amount_cents - refunded_cents), 0) FROM sandbox.checkouts WHERE status = 'paid')
        - (SELECT coalesce(sum(amount_cents - reversed_cents), 0) FROM sandbox.transfers)
        - (SELECT coalesce(sum(amount_cents), 0) FROM sandbox.chargebacks WHERE status <> 'won') AS cents),
    kept AS (
      SELECT p.booking_id, sum(p.amount_cents - p.refunded_cents - p.charged_back_cents
          + coalesce((SELECT sum(c.amount_cents) FROM chargebacks c WHERE c.payment_id = p.id AND c.status = 'OPEN'), 0)) AS cents
      FROM payments p WHERE p.status = 'PAID' GROUP BY 1)
    SELECT 'all entries add up to ' || sum(cents) AS what, NULL AS id FROM account HAVING sum(cents) <> 0
    UNION ALL SELECT 'the provider has ' || provider.cents || ', the books say ' || coalesce(account.cents, 0), NULL
      FROM provider LEFT JOIN account ON account = 'PROVIDER' WHERE provider.cents <> coalesce(account.cents, 0)
    UNION ALL SELECT account || ' of ' || party_id || ' is ' || sum(amount_cents), booking_id::text FROM ledger_entries
      WHERE account IN ('ADVANCES', 'REFUNDS', 'TRAINERS') GROUP BY account, party_id, CASE account WHEN 'TRAINERS' THEN NULL ELSE booking_id END, booking_id
      HAVING account <> 'TRAINERS' AND sum(amount_cents) > 0
    UNION ALL SELECT 'a trainer owes ' || sum(amount_cents), party_id::text FROM ledger_entries
      WHERE account = 'TRAINERS' GROUP BY party_id HAVING sum(amount_cents) > 0
    UNION ALL SELECT 'held for a booking: ' || coalesce(advance.cents, 0) || ', kept ' || coalesce(kept.cents, 0) || ', paid out ' || coalesce(line.cents, 0),
        b.id::text
      FROM bookings b LEFT JOIN kept ON kept.booking_id = b.id
      LEFT JOIN (SELECT booking_id, -sum(amount_cents) AS cents FROM ledger_entries WHERE account = 'ADVANCES' GROUP BY 1) advance
        ON advance.booking_id = b.id
      LEFT JOIN (SELECT l.booking_id, l.gross_cents - l.back_gross_cents AS cents FROM payout_lines l
        JOIN payouts o ON o.id = l.payout_id AND o.attempted_at IS NOT NULL) line ON line.booking_id = b.id
      WHERE coalesce(advance.cents, 0) <> coalesce(kept.cents, 0) - coalesce(line.cents, 0)
    UNION ALL SELECT 'sent ' || o.transfer_cents || ', the provider sent ' || coalesce(t.amount_cents, 0), o.id::text FROM payouts o
      LEFT JOIN sandbox.transfers t ON t.ref = o.transfer_ref
      WHERE o.transfer_ref IS NOT NULL AND (t.ref IS NULL OR t.amount_cents <> o.transfer_cents OR t.reversed_cents <> o.reversed_cents)
    UNION ALL SELECT 'a transfer that nobody knows', t.ref FROM sandbox.transfers t
      WHERE NOT EXISTS (SELECT FROM payouts o WHERE o.transfer_ref = t.ref)`);
  if (broken.length) throw new Error(JSON.stringify(broken, null, 2));
}

export interface PayoutState {
  id: string;
  status: string;
  grossCents: number;
  feeExVatCents: number;
  feeVatCents: number;
  netCents: number;
  reversedCents: number;
  needsAccount: boolean;
  session: { id: string };
  lines: { bookingId: string; netCents: number; backNetCents: number }[];
}

export async function payoutsOf(trainer: Caller): Promise<PayoutState[]> {
  const { payouts } = await trainer.graphql<{ payouts: { nodes: PayoutState[] } }>(
    `{ payouts { totalCount nodes { id status grossCents feeExVatCents feeVatCents netCents reversedCents needsAccount dueAt sentAt
       session { id } lines { bookingId memberName seats grossCents feeExVatCents feeVatCents netCents backNetCents } } } }`,
  );
  return payouts.nodes;
}
