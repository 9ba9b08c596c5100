import { whole } from '../check.js';
import type { FieldProblem } from '../errors.js';

/** Seats kept for the people of an organisation that they have not taken yet; from `reservedUntil` on for everybody. */
export interface Reserve {
  readonly reservedSeats: number;
  readonly reservedUntil: Date | null;
}

/** Up to, not including, the moment of release, whether or not it was released already. */
export const isReserveOpen = ({ reservedUntil }: Pick<Reserve, 'reservedUntil'>, now: Date): boolean =>
  reservedUntil !== null && now < reservedUntil;

/** What of the reserve somebody may take: all of it where they work there, otherwise nothing. */
export const reserveFor = (reserve: Reserve, worksThere: boolean, now: Date): number =>
  worksThere && isReserveOpen(reserve, now) ? reserve.reservedSeats : 0;

/** What of the reserve is kept from somebody. */
export const reserveFrom = (reserve: Reserve, worksThere: boolean, now: Date): number =>
  isReserveOpen(reserve, now) ? reserve.reservedSeats - reserveFor(reserve, worksThere, now) : 0;

/** Whoever may take from a reserve does so first, so that as much as can be is left for everybody. */
export const takenFromReserve = (seats: number, reserve: number): number => Math.min(seats, reserve);

/** Of seats that come free, how many go back to the reserve that they came from. */
export const backToReserve = (
  fromReserve: number,
  reserve: Pick<Reserve, 'reservedUntil'>,
  now: Date,
): number => (isReserveOpen(reserve, now) ? fromReserve : 0);

export interface PlannedReserve {
  readonly seats: number;
  readonly until: Date;
}

/**
 * Everything wrong with seats to be kept; `prefix` such as `sessions.0.` leads the field names.
 * @param free seats that are nobody's
 */
export function reserveProblems(
  { seats, until }: PlannedReserve,
  free: number,
  { startsAt, now }: { readonly startsAt: Date; readonly now: Date },
  prefix = '',
): FieldProblem[] {
  const inTime = until > now && until <= startsAt;
  return [
    ...whole(`${prefix}reserved.seats`, seats, { min: 0, max: Math.max(0, free) }),
    ...(inTime ? [] : [{ field: `${prefix}reserved.until`, code: 'notAllowed' } as const]),
  ];
}
