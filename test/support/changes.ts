import { pay } from './bookings.js';
import { mailbox } from './mailbox.js';
import type { Caller, World } from './world.js';

export interface ChangedBooking {
  __typename: string;
  id: string;
  status: string;
  cancelReason: string | null;
  totalCents: number;
  creditedCents: number;
  owedCents: number;
  paymentMode: string;
  heldUntil: string | null;
  payment: { status: string; refundedCents: number; checkoutUrl: string | null };
  choice: {
    kind: string;
    fromStartsAt: string;
    until: string;
    open: boolean;
    chosen: string | null;
    chosenAt: string | null;
    message: string | null;
  } | null;
  withdrawal: { possible: boolean; until: string | null; refundCents: number; reason: string | null } | null;
  moveOptions: { differenceCents: number; session: { id: string } }[];
  session: { id: string; startsAt: string; seatsTaken: number; status: string };
  viewer: { canCancel: boolean; canMove: boolean; canWithdraw: boolean; canPay: boolean };
  message?: string;
  seatsLeft?: number;
  differenceCents?: number;
  reason?: string;
  bookingId?: string;
}

const BOOKING = `id status cancelReason totalCents creditedCents owedCents paymentMode heldUntil
  payment { status refundedCents checkoutUrl }
  choice { kind fromStartsAt until open chosen chosenAt message }
  withdrawal { possible until refundCents reason }
  moveOptions { differenceCents session { id } }
  session { id startsAt seatsTaken status }
  viewer { canCancel canMove canWithdraw canPay }`;
const ERRORS = `... on UserError { message } ... on SessionFull { seatsLeft } ... on AlreadyBooked { bookingId }`;

/** A booking with all that can be changed about it, as its member sees it. */
export async function changed(member: Caller, id: string): Promise<ChangedBooking> {
  const { booking } = await member.graphql<{ booking: ChangedBooking }>(
    `query ($id: ID!) { booking(id: $id) { ${BOOKING} } }`,
    { id },
  );
  return booking;
}

const mutate = async <T>(
  caller: Caller,
  name: string,
  type: string,
  answer: string,
  input: object,
): Promise<T> =>
  (
    await caller.graphql<Record<string, T>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${answer} } }`,
      { input },
    )
  )[name]!;

export const moveBooking = (
  member: Caller,
  input: { bookingId: string; sessionId: string; expectedDifferenceCents?: number },
): Promise<ChangedBooking> =>
  mutate(
    member,
    'moveBooking',
    'MoveBookingInput',
    `... on Booking { ${BOOKING} } ${ERRORS} ... on MovePriceChanged { differenceCents }`,
    input,
  );

export const answerChoice = (
  member: Caller,
  input: { bookingId: string; answer: 'ACCEPT' | 'REFUND' | 'OTHER_DATE'; sessionId?: string },
): Promise<ChangedBooking> =>
  mutate(member, 'answerChoice', 'AnswerChoiceInput', `... on Booking { ${BOOKING} } ${ERRORS}`, input);

export const withdraw = (member: Caller, bookingId: string): Promise<ChangedBooking> =>
  mutate(
    member,
    'withdrawBooking',
    'WithdrawBookingInput',
    `... on Booking { ${BOOKING} } ... on WithdrawalNotPossible { reason message }`,
    { bookingId },
  );

export interface ChangedSession {
  __typename: string;
  id: string;
  status: string;
  cancelReason: string | null;
  startsAt: string;
  seatsTaken: number;
  refundCents?: number;
  message?: string;
}

const SESSION = '... on Session { id status cancelReason startsAt seatsTaken } ... on UserError { message }';

export const cancelSession = (
  trainer: Caller,
  input: { sessionId: string; message?: string; expectedRefundCents?: number },
): Promise<ChangedSession> =>
  mutate(
    trainer,
    'cancelSession',
    'CancelSessionInput',
    `${SESSION} ... on RefundChanged { refundCents }`,
    input,
  );

export const moveSession = (
  trainer: Caller,
  input: { sessionId: string; startsAt: string; message?: string; place?: object },
): Promise<ChangedSession> => mutate(trainer, 'moveSession', 'MoveSessionInput', SESSION, input);

export async function cancellationPreview(trainer: Caller, sessionId: string) {
  const { cancellationPreview: preview } = await trainer.graphql<{
    cancellationPreview: Record<string, number>;
  }>(
    `query ($id: ID!) { cancellationPreview(sessionId: $id) { bookings seats refundCents creditCents waiting otherDates } }`,
    { id: sessionId },
  );
  return preview;
}

export async function refundPreview(member: Caller, bookingId: string) {
  const { refundPreview: preview } = await member.graphql<{
    refundPreview: { refundCents: number; percent: number };
  }>('query ($id: ID!) { refundPreview(bookingId: $id) { refundCents percent } }', { id: bookingId });
  return preview;
}

/** Subjects of what arrived at an address, first first. */
export const subjects = async (world: World, address: string): Promise<string[]> =>
  (await mailbox(world, address)).map(({ subject }) => subject.replace(/:.*$/, ''));

/** Pays what is open of a booking, and lets everything that follows happen. */
export async function payAndSettle(world: World, member: Caller, booking: ChangedBooking): Promise<void> {
  await pay(member, booking.payment.checkoutUrl);
  await world.settle();
}

/** What was given back to members of a session's bookings, in cents, as the provider was asked. */
export async function givenBack(world: World, bookingId: string): Promise<number> {
  const [row] = await world.db.query<{ cents: number }>(
    'SELECT coalesce(sum(amount_cents), 0)::int AS cents FROM refunds WHERE booking_id = $1',
    [bookingId],
  );
  return row!.cents;
}
