import { book, pay } from './bookings.js';
import type { LoginOptions } from './sign-in.js';
import type { Caller, World } from './world.js';

let people = 0;

export interface Seat {
  member: Caller;
  address: string;
  bookingId: string;
}

/** Somebody new with a confirmed seat, paid where there is something to pay, and everything that follows done. */
export async function seat(
  world: World,
  sessionId: string,
  { seats = 1, note, ...person }: Partial<LoginOptions> & { seats?: number; note?: string } = {},
): Promise<Seat> {
  people += 1;
  const address = `deelnemer${people}@voorbeeld.nl`;
  const member = await world.user({ ...person, email: address });
  const { id, payment } = await book(member, sessionId, seats, note);
  if (payment.checkoutUrl) await pay(member, payment.checkoutUrl);
  await world.settle();
  return { member, address, bookingId: id };
}

export async function cancel(member: Caller, bookingId: string): Promise<void> {
  const { cancelBooking } = await member.graphql<{ cancelBooking: { __typename: string } }>(
    `mutation ($input: CancelBookingInput!) { cancelBooking(input: $input) { __typename } }`,
    { input: { bookingId } },
  );
  if (cancelBooking.__typename !== 'Booking') throw new Error(cancelBooking.__typename);
}

/** @param startsAt wall time in Amsterdam */
export async function moveSession(
  trainer: Caller,
  sessionId: string,
  { startsAt, street = 'Oudegracht 1' }: { startsAt: string; street?: string },
): Promise<void> {
  const place = { name: 'De Werkplaats', street, postcode: '3511 AB', town: 'Utrecht' };
  const { updateSession } = await trainer.graphql<{ updateSession: { __typename: string } }>(
    `mutation ($id: ID!, $input: SessionInput!) {
      updateSession(id: $id, input: $input) { __typename ... on UserError { message } } }`,
    { id: sessionId, input: { startsAt, place } },
  );
  if (updateSession.__typename !== 'Session') throw new Error(JSON.stringify(updateSession));
}
