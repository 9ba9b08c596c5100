import { daysLater, yearsLater } from '../time/index.js';

/** An answer is asked about a year after it last was known to hold. */
export const FRESH_YEARS = 1;

/** When to ask whether an answer still holds. @param since when it was accepted or last confirmed */
export function freshnessDueAt(since: Date): Date {
  const [day, time] = since.toISOString().split('T') as [string, string];
  return new Date(`${yearsLater(daysLater(day, 0), FRESH_YEARS)}T${time}`);
}

export interface Freshness {
  readonly acceptedAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly obsoleteAt: Date | null;
}

/** Since when an answer is known to hold; null where there is nothing to ask about. */
export function freshSince({ acceptedAt, confirmedAt, obsoleteAt }: Freshness): Date | null {
  if (!acceptedAt || obsoleteAt) return null;
  return confirmedAt && confirmedAt > acceptedAt ? confirmedAt : acceptedAt;
}
