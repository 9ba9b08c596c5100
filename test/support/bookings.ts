import type { Caller, World } from './world.js';

export const BOOK = `mutation ($input: BookSeatsInput!) {
  bookSeats(input: $input) {
    __typename
    ... on Booking { id status seats totalCents vatCents heldUntil payment { status checkoutUrl } }
    ... on SessionFull { seatsLeft message }
    ... on AlreadyBooked { bookingId }
    ... on UserError { code message }
  } }`;

export interface BookAnswer {
  __typename: string;
  id: string;
  status: string;
  totalCents: number;
  vatCents: number;
  seatsLeft: number;
  bookingId: string;
  heldUntil: string | null;
  message: string;
  payment: { status: string; checkoutUrl: string | null };
}

export async function book(member: Caller, sessionId: string, seats = 1, note?: string): Promise<BookAnswer> {
  const { bookSeats } = await member.graphql<{ bookSeats: BookAnswer }>(BOOK, {
    input: { sessionId, seats, note },
  });
  return bookSeats;
}

/** Pays as a person does: by the button of the sandbox's own page. The webhook comes when the world settles. */
export async function pay(member: Caller, checkoutUrl: string | null): Promise<void> {
  if (!checkoutUrl) throw new Error('there is nothing to pay');
  const { pathname } = new URL(checkoutUrl);
  const answer = await member.http('POST', `${pathname}/pay`, '', {
    'content-type': 'application/x-www-form-urlencoded',
  });
  if (answer.statusCode !== 303) throw new Error(`the checkout answered ${answer.statusCode}`);
}

export interface BookingState {
  id: string;
  status: string;
  payment: { status: string; refundedCents: number; checkoutUrl: string | null };
  session: { id: string; seatsTaken: number; seatsLeft: number };
  viewer: { canCancel: boolean; canPay: boolean };
}

export async function bookingOf(member: Caller, id: string): Promise<BookingState> {
  const { booking } = await member.graphql<{ booking: BookingState }>(
    `query ($id: ID!) { booking(id: $id) {
      id status payment { status refundedCents checkoutUrl } session { id seatsTaken seatsLeft } viewer { canCancel canPay } } }`,
    { id },
  );
  return booking;
}

/**
 * What must hold whatever happened, once the world is settled: seats add up, nothing is oversold, money came in for
 * seats alone, and no seat is free for which somebody waits.
 */
export async function invariants(world: World): Promise<void> {
  const broken = await world.db.query(
    `
    SELECT 'seats of a session do not add up' AS what, s.id FROM sessions s
      WHERE s.seats_taken <> (SELECT coalesce(sum(b.seats), 0) FROM bookings b
        WHERE b.session_id = s.id AND b.status NOT IN ('EXPIRED', 'CANCELLED'))
    UNION ALL SELECT 'a session is oversold', id FROM sessions WHERE seats_taken > capacity
    UNION ALL SELECT 'seats are kept that are taken', id FROM sessions WHERE seats_taken + reserved_seats > capacity
    UNION ALL SELECT 'paid without a seat', b.id FROM bookings b
      WHERE b.status IN ('OFFERED', 'RESERVED', 'HELD', 'EXPIRED') AND EXISTS (SELECT FROM payments p
        WHERE p.booking_id = b.id AND p.status = 'PAID' AND p.refunded_cents < p.amount_cents)
    UNION ALL SELECT 'a seat without payment', b.id FROM bookings b
      WHERE b.status = 'CONFIRMED' AND b.payment_mode <> 'INVOICE' AND b.total_cents - b.credited_cents <>
        (SELECT coalesce(sum(p.amount_cents - p.refunded_cents), 0) FROM payments p WHERE p.booking_id = b.id AND p.status = 'PAID')
    UNION ALL SELECT 'money kept of a cancelled booking', b.id FROM bookings b
      WHERE b.status = 'CANCELLED' AND b.payment_mode <> 'INVOICE' AND b.total_cents - b.credited_cents <>
        (SELECT coalesce(sum(p.amount_cents - p.refunded_cents), 0) FROM payments p WHERE p.booking_id = b.id AND p.status = 'PAID')
    UNION ALL SELECT 'money carried that is not there', b.id FROM bookings b
      WHERE b.carried_cents > 0 AND (b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW') OR b.status = 'HELD' AND b.carried_cents >
        (SELECT coalesce(sum(p.amount_cents - p.refunded_cents), 0) FROM payments p WHERE p.booking_id = b.moved_from_id AND p.status = 'PAID'))
    UNION ALL SELECT 'a seat without its participant', b.id FROM bookings b
      WHERE b.status NOT IN ('EXPIRED', 'CANCELLED') AND b.seats <> (SELECT count(*) FROM participants p WHERE p.booking_id = b.id)
    UNION ALL SELECT 'refunds differ from what they say', p.id FROM payments p
      WHERE p.refunded_cents <> (SELECT coalesce(sum(r.amount_cents), 0) FROM refunds r WHERE r.payment_id = p.id)
    UNION ALL SELECT 'an offer without its seats', e.id FROM waitlist_entries e LEFT JOIN bookings b ON b.id = e.booking_id
      WHERE (e.status = 'OFFERED') IS DISTINCT FROM (b.status = 'OFFERED') AND (e.status = 'OFFERED' OR b.status = 'OFFERED')
    UNION ALL SELECT 'somebody waits for seats that are free', e.id FROM waitlist_entries e JOIN sessions s ON s.id = e.session_id
      WHERE e.status = 'WAITING' AND s.status = 'PUBLISHED' AND s.starts_at - interval '12 hours' > $1
        AND e.min_seats <= s.capacity - s.seats_taken - s.reserved_seats`,
    [world.clock.now()],
  );
  if (broken.length) throw new Error(JSON.stringify(broken, null, 2));
}
