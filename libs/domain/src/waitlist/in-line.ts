import { takenFromReserve } from '../session/index.js';

/** Somebody who waits for `seats` places, and would take `minSeats`. */
export interface InLine {
  readonly id: string;
  readonly seats: number;
  readonly minSeats: number;
  /** Paid for a seat that was gone: before everybody who did not. */
  readonly firstInLine: boolean;
  readonly joinedAt: Date;
  /** Works at the organisation that seats are kept for. */
  readonly worksThere?: boolean;
}

export interface Offer {
  readonly id: string;
  readonly seats: number;
  /** How many of them were kept for the organisation of who waits. */
  readonly reservedSeats: number;
}

/** First in, first out; below zero where `a` comes before `b`. */
export function compareInLine(a: InLine, b: InLine): number {
  if (a.firstInLine !== b.firstInLine) return a.firstInLine ? -1 : 1;
  return a.joinedAt.getTime() - b.joinedAt.getTime() || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/**
 * Who is offered what of `free` seats, and of the `reserve` that is kept for who works at an organisation. Somebody for whom too few are left keeps their place, and the next for whom
 * there are enough is offered them.
 */
export function offersFor(waiting: readonly InLine[], free: number, reserve = 0): Offer[] {
  const offers: Offer[] = [];
  let [left, kept] = [free, reserve];
  for (const { id, seats, minSeats, worksThere = false } of waiting.toSorted(compareInLine)) {
    const forThem = worksThere ? kept : 0;
    if (left + forThem < minSeats) continue;
    const offered = Math.min(seats, left + forThem);
    const reservedSeats = takenFromReserve(offered, forThem);
    offers.push({ id, seats: offered, reservedSeats });
    left -= offered - reservedSeats;
    kept -= reservedSeats;
  }
  return offers;
}
