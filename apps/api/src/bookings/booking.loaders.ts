import DataLoader from 'dataloader';
import type { Actor } from '../platform/access/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import type { BookingQueries, BookingView } from './bookings.queries.js';

/** Bookings by id: whoever hands one on decides who may see it. */
export const bookingLoader = (
  context: GraphqlContext,
  queries: BookingQueries,
): DataLoader<string, BookingView | null> =>
  loader(
    context,
    'booking',
    () =>
      new DataLoader(async (ids) => {
        const found = new Map((await queries.byIds(ids)).map((booking) => [booking.id, booking]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );

/** The live bookings of the viewer in sessions: what they booked first, then what they waited for. */
export const ownBookingsLoader = (
  context: GraphqlContext,
  queries: BookingQueries,
  actor: Actor,
): DataLoader<string, BookingView[]> =>
  loader(
    context,
    'own-bookings',
    () =>
      new DataLoader(async (ids) => {
        const live = await queries.liveIn(actor.id, ids);
        return ids.map((id) => live.filter(({ sessionId }) => sessionId === id));
      }),
  );
