import { after, DAY } from '../time/index.js';

/** After so long a request asks everybody who joined whether they still want it. */
export const STILL_WANTED_DAYS = 90;
/** So long they have to say so. */
export const STILL_WANTED_ANSWER_DAYS = 14;

/** When a request that began, or was said to be still wanted, at `from` asks again. */
export const stillWantedAt = (from: Date): Date => after(from, STILL_WANTED_DAYS * DAY);

/** Until when somebody may say that it is still wanted. */
export const stillWantedUntil = (askedAt: Date): Date => after(askedAt, STILL_WANTED_ANSWER_DAYS * DAY);

export interface AgeingRequest {
  readonly expiresAt: Date;
  /** Null while it has not asked. */
  readonly askedAt: Date | null;
  /** The moment of the choice, while trainers propose. */
  readonly chooseBy: Date | null;
}

/** What becomes of an open request with time: it is asked after, or ends. */
export type Ageing =
  | { readonly deed: 'WAIT' | 'ASK'; readonly expiresAt: Date; readonly askedAt: Date | null }
  | { readonly deed: 'EXPIRE' };

/**
 * While trainers propose, a request is alive: it asks nothing, and an answer that it waited for is waited for no longer.
 * Where nothing is chosen, it asks once the choice is as long ago as people have to answer.
 */
export function ageRequest({ expiresAt, askedAt, chooseBy }: AgeingRequest, now: Date): Ageing {
  if (expiresAt > now) return { deed: 'WAIT', expiresAt, askedAt };
  if (chooseBy) {
    const alive = chooseBy > now ? chooseBy : now;
    return { deed: 'WAIT', expiresAt: stillWantedUntil(alive), askedAt: null };
  }
  return askedAt ? { deed: 'EXPIRE' } : { deed: 'ASK', expiresAt: stillWantedUntil(now), askedAt: now };
}
