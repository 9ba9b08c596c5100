import DataLoader from 'dataloader';
import type { Actor } from '../../platform/access/index.js';
import { loader, type GraphqlContext } from '../../platform/graphql/index.js';
import type { WaitlistEntryView, WaitlistQueries } from './waitlist.queries.js';

type Entries = DataLoader<string, WaitlistEntryView | null>;

/** Entries by id, in any state: whoever hands one on decides who may see it. */
export const entryLoader = (context: GraphqlContext, queries: WaitlistQueries): Entries =>
  loader(
    context,
    'waitlist.entry',
    () =>
      new DataLoader(async (ids) => {
        const found = new Map((await queries.byIds(ids)).map((entry) => [entry.id, entry]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );

/** The place in line that the viewer has in sessions. */
export const ownEntryLoader = (context: GraphqlContext, queries: WaitlistQueries, actor: Actor): Entries =>
  loader(
    context,
    'waitlist.own-entry',
    () =>
      new DataLoader(async (ids) => {
        const live = await queries.liveIn(actor.id, ids);
        const found = new Map(live.map((entry) => [entry.sessionId, entry]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );

export const waitlistLengthLoader = (
  context: GraphqlContext,
  queries: WaitlistQueries,
): DataLoader<string, number> =>
  loader(
    context,
    'waitlist.length',
    () =>
      new DataLoader(async (ids) => {
        const lengths = await queries.lengths(ids);
        return ids.map((id) => lengths.get(id) ?? 0);
      }),
  );
