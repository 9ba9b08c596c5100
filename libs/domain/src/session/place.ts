import { text } from '../check.js';
import { Invalid } from '../errors.js';
import { after, MINUTE } from '../time/index.js';
import type { Interval } from './session.js';

/** The most minutes that a trainer can ask for between two places. */
export const TRAVEL_MINUTES = { min: 0, max: 480 } as const;
export const ROOM = { max: 60 } as const;

export interface WhereGiven {
  readonly placeName?: string | null;
  readonly street?: string | null;
  readonly postcode?: string | null;
  readonly town?: string | null;
  readonly room?: string | null;
}

const bare = (value: string): string => value.replace(/\s/g, '').toLowerCase();

/** Names a place, however its address was typed; null online. The database has a function of this name that does the same. */
export const placeKeyOf = ({ town, postcode, street, placeName }: WhereGiven): string | null =>
  town ? bare(`${town}|${postcode ?? ''}|${street ?? placeName ?? ''}`) : null;

/** Names a room of a place; null without one, or where nobody can tell which building it is in. */
export const roomKeyOf = (where: WhereGiven): string | null =>
  where.town && where.street && where.room ? bare(where.room) || null : null;

/** Whether two sessions of one trainer are at different places with less than the way between them. */
export function tooFarApart(
  a: Interval & WhereGiven,
  b: Interval & WhereGiven,
  travelMinutes: number,
): boolean {
  const [here, there] = [placeKeyOf(a), placeKeyOf(b)];
  if (here === null || there === null || here === there) return false;
  const way = travelMinutes * MINUTE;
  return a.startsAt < after(b.endsAt, way) && b.startsAt < after(a.endsAt, way);
}

/** Whether two sessions, of whomever, are in one room at once. */
export const inOneRoom = (a: Interval & WhereGiven, b: Interval & WhereGiven): boolean =>
  roomKeyOf(a) !== null &&
  roomKeyOf(a) === roomKeyOf(b) &&
  placeKeyOf(a) === placeKeyOf(b) &&
  a.startsAt < b.endsAt &&
  b.startsAt < a.endsAt;

/**
 * The longest way, in whole minutes, that the sessions of one trainer leave between two places: the shortest time
 * between one and the next elsewhere. They must not overlap.
 */
export function longestWay(sessions: readonly (Interval & WhereGiven)[]): number {
  const inOrder = sessions
    .filter((session) => placeKeyOf(session) !== null)
    .toSorted((a, b) => +a.startsAt - +b.startsAt);
  const gaps = inOrder.flatMap((session, index) => {
    const next = inOrder.slice(index + 1).find((other) => placeKeyOf(other) !== placeKeyOf(session));
    return next ? [Math.floor((+next.startsAt - +session.endsAt) / MINUTE)] : [];
  });
  return Math.max(0, Math.min(TRAVEL_MINUTES.max, ...gaps));
}

/** Throws `Invalid` for more minutes than the sessions that are public leave, or than there may be. */
export function refuseTravelMinutes(minutes: number, published: readonly (Interval & WhereGiven)[]): void {
  const field = 'minutes';
  if (!Number.isSafeInteger(minutes)) throw new Invalid([{ field, code: 'notWhole' }]);
  if (minutes < TRAVEL_MINUTES.min)
    throw new Invalid([{ field, code: 'tooLow', params: { min: TRAVEL_MINUTES.min } }]);
  const max = longestWay(published);
  if (minutes > max) throw new Invalid([{ field, code: 'tooHigh', params: { max } }]);
}

/** A room is one of a building that is known. */
export const roomProblems = (
  room: string | null | undefined,
  street: string | null | undefined,
  path: string,
) => [
  ...text(`${path}.room`, room, ROOM),
  ...(room?.trim() && !street?.trim() ? [{ field: `${path}.street`, code: 'required' } as const] : []),
];
