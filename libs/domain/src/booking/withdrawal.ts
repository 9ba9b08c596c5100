import { addDays, publicHolidayOn, resolveWallTime, toWallTime, type WallTime } from '../time/index.js';
import type { Buyer } from './buyer.js';
import { WithdrawalNotPossible } from './errors.js';
import { LIVE_STATUSES, type BookingStatus } from './states.js';

/** Directive 2011/83/EU art. 9, in the Netherlands art. 6:230o BW: without reasons, and without costs. */
export const WITHDRAWAL_DAYS = 14;
/** The days are those of the Dutch calendar. */
export const WITHDRAWAL_ZONE = 'Europe/Amsterdam';

export const WITHDRAWAL_REFUSALS = ['BUSINESS', 'TOO_LATE', 'PERFORMED', 'NOT_BOOKED'] as const;
export type WithdrawalRefusal = (typeof WITHDRAWAL_REFUSALS)[number];

export interface WithdrawableBooking {
  readonly status: BookingStatus;
  readonly buyer: Pick<Buyer, 'kind'> | null;
  /** When the seats were booked; of a booking that was moved, when the first of them was. */
  readonly contractAt: Date;
  /** When the consumer asked for a session within the fourteen days, knowing that it ends the right; null if never. */
  readonly performanceAgreedAt: Date | null;
  readonly paidCents: number;
}

export interface Withdrawal {
  readonly possible: boolean;
  /** The last moment; null where there is no such right. */
  readonly until: Date | null;
  /** All that was paid. */
  readonly refundCents: number;
  readonly reason: WithdrawalRefusal | null;
}

/** Neither a Saturday, a Sunday nor a public holiday (Regulation 1182/71 art. 2). */
function isWorkingDay(day: WallTime): boolean {
  const weekday = new Date(`${day}Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && publicHolidayOn(day) === null;
}

/**
 * The last moment of the fourteenth day after the day of the contract. A period that would end on a Saturday, Sunday
 * or public holiday ends with the next working day (Regulation 1182/71 art. 3 par. 4; recital 41 of the directive).
 */
export function withdrawalUntil(contractAt: Date): Date {
  const signed = toWallTime(contractAt, WITHDRAWAL_ZONE).slice(0, 10);
  let last = addDays(`${signed}T00:00`, WITHDRAWAL_DAYS);
  while (!isWorkingDay(last)) last = addDays(last, 1);
  return new Date(resolveWallTime(addDays(last, 1), WITHDRAWAL_ZONE).getTime() - 1);
}

/**
 * Whether a consumer may withdraw `now`. The right overrides the trainer's policy. It is lost once the session was
 * fully given after the consumer had asked for it within the period (art. 6:230p BW); a business never had it.
 */
export function withdrawal(
  booking: WithdrawableBooking,
  session: { readonly endsAt: Date },
  now: Date,
): Withdrawal {
  const until = booking.buyer?.kind === 'BUSINESS' ? null : withdrawalUntil(booking.contractAt);
  const reason = refusal(booking, session, until, now);
  return { possible: reason === null, until, refundCents: reason === null ? booking.paidCents : 0, reason };
}

function refusal(
  { status, performanceAgreedAt }: WithdrawableBooking,
  session: { readonly endsAt: Date },
  until: Date | null,
  now: Date,
): WithdrawalRefusal | null {
  const live: readonly BookingStatus[] = LIVE_STATUSES;
  if (status === 'OFFERED' || !live.includes(status)) return 'NOT_BOOKED';
  if (until === null) return 'BUSINESS';
  if (performanceAgreedAt && now >= session.endsAt) return 'PERFORMED';
  return now > until ? 'TOO_LATE' : null;
}

/** @throws WithdrawalNotPossible */
export function withdrawBooking(
  booking: WithdrawableBooking,
  session: { readonly endsAt: Date },
  now: Date,
): Withdrawal {
  const right = withdrawal(booking, session, now);
  if (right.reason !== null) throw new WithdrawalNotPossible(right.reason);
  return right;
}
