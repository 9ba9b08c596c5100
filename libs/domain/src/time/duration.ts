export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** 24 hours: a length of time, not a calendar day. */
export const DAY = 24 * HOUR;

/** An instant so many milliseconds later (or earlier, when negative). */
export const after = (instant: Date, milliseconds: number): Date =>
  new Date(instant.getTime() + milliseconds);
