/** Somebody who waits for `seats` places, and would take `minSeats`. */
export interface InLine {
  readonly id: string;
  readonly seats: number;
  readonly minSeats: number;
  /** Paid for a seat that was gone: before everybody who did not. */
  readonly firstInLine: boolean;
  readonly joinedAt: Date;
}

export interface Offer {
  readonly id: string;
  readonly seats: number;
}

/** First in, first out; below zero where `a` comes before `b`. */
export function compareInLine(a: InLine, b: InLine): number {
  if (a.firstInLine !== b.firstInLine) return a.firstInLine ? -1 : 1;
  return a.joinedAt.getTime() - b.joinedAt.getTime() || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/**
 * Who is offered what of `free` seats. Somebody for whom too few are left keeps their place, and the next for whom
 * there are enough is offered them.
 */
export function offersFor(waiting: readonly InLine[], free: number): Offer[] {
  const offers: Offer[] = [];
  let left = free;
  for (const { id, seats, minSeats } of waiting.toSorted(compareInLine)) {
    if (left < minSeats) continue;
    const offered = Math.min(seats, left);
    offers.push({ id, seats: offered });
    left -= offered;
  }
  return offers;
}
