import { isReserveOpen, reserveFor, reserveFrom } from '@nutshell/domain';
import { workplacesOf } from '../organisations/index.js';
import type { Db } from '../platform/db/index.js';
import type { GraphqlContext } from '../platform/graphql/index.js';
import type { SessionType } from './session.graphql.js';
import { canEdit } from './training.policy.js';

/** Whether the viewer may know that seats are kept: who works there, and the trainer. */
export async function seesReserve(
  context: GraphqlContext,
  db: Db,
  session: SessionType,
  now: Date,
): Promise<boolean> {
  const { reservedFor } = session;
  if (!reservedFor || !isReserveOpen(session, now)) return false;
  return canEdit(context.actor, session) || (await workplacesOf(context, db)).has(reservedFor);
}

/** What follows from a session as the viewer sees it: at once, unless it must be looked up where they work. */
export const fromSeen = <T>(
  context: GraphqlContext,
  db: Db,
  session: SessionType,
  now: Date,
  answer: (seen: SessionType & { reservedForThem: number }) => T,
): T | Promise<T> =>
  session.reservedSeats
    ? seenSession(context, db, session, now).then(answer)
    : answer({ ...session, reservedForThem: 0 });

/** A session as the viewer sees it: what is kept for others counts as taken, what is kept for them does not. */
export async function seenSession(
  context: GraphqlContext,
  db: Db,
  session: SessionType,
  now: Date,
): Promise<SessionType & { reservedForThem: number }> {
  if (!session.reservedSeats) return { ...session, reservedForThem: 0 };
  const sees = await seesReserve(context, db, session, now);
  return {
    ...session,
    reservedSeats: reserveFrom(session, sees, now),
    reservedForThem: reserveFor(session, sees, now),
  };
}
