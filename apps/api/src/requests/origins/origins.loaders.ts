import { isShared } from '@nutshell/domain';
import DataLoader from 'dataloader';
import type { Db } from '../../platform/db/index.js';
import { loader, type GraphqlContext } from '../../platform/graphql/index.js';
import { viewerId } from '../../posts/index.js';
import { seatIsOf } from '../../trainings/index.js';
import { interestsOf, partsOf, type Part } from './interest.queries.js';
import type { PostInterestType } from './origins.graphql.js';
import { goingOn, requestsFrom } from './requests-from.queries.js';

/** What is known of some of `ids`, by id; of the others what is `otherwise`. */
const byId = <Value>(
  context: GraphqlContext,
  name: string,
  otherwise: Value,
  read: (ids: readonly string[]) => Promise<[id: string, value: Value][]>,
): DataLoader<string, Value> =>
  loader(
    context,
    name,
    () =>
      new DataLoader<string, Value>(async (ids) => {
        const found = new Map(await read(ids));
        return ids.map((id) => found.get(id) ?? otherwise);
      }),
  );

/** How many said that they want to know a question too. */
export const wantsLoader = (context: GraphqlContext, db: Db): DataLoader<string, number> =>
  byId(context, 'origins.wants', 0, async (ids) => {
    const rows = await db.query<{ id: string; wants: number }>(
      'SELECT post_id AS id, count(*)::int AS wants FROM post_wants WHERE post_id = ANY($1) GROUP BY post_id',
      [ids],
      { name: 'post-wants' },
    );
    return rows.map(({ id, wants }) => [id, wants]);
  });

/** Whether the viewer said so. */
export const wantedLoader = (context: GraphqlContext, db: Db): DataLoader<string, boolean> =>
  byId(context, 'origins.wanted', false, async (ids) => {
    const viewer = viewerId(context.actor);
    const rows = viewer
      ? await db.query<{ id: string }>(
          'SELECT post_id AS id FROM post_wants WHERE person_id = $1 AND post_id = ANY($2)',
          [viewer, ids],
          { name: 'posts-wanted' },
        )
      : [];
    return rows.map(({ id }) => [id, true]);
  });

export const interestLoader = (context: GraphqlContext, db: Db): DataLoader<string, PostInterestType> =>
  byId<PostInterestType>(
    context,
    'origins.interest',
    { people: 0, duplicates: 0, shared: false },
    async (ids) => (await interestsOf(db, ids)).map((row) => [row.id, { ...row, shared: isShared(row) }]),
  );

/** How the viewer stands to questions and ideas. */
export const partLoader = (context: GraphqlContext, db: Db): DataLoader<string, Part | null> =>
  byId<Part | null>(context, 'origins.part', null, async (ids) => {
    const viewer = viewerId(context.actor);
    return viewer ? (await partsOf(db, viewer, ids)).map((row) => [row.id, row]) : [];
  });

/** Id of the request that came of a post, as far as the viewer may see it. */
export const requestFromLoader = (context: GraphqlContext, db: Db): DataLoader<string, string | null> =>
  byId<string | null>(context, 'origins.request', null, async (ids) =>
    (await requestsFrom(db, viewerId(context.actor), ids)).map(({ of, id }) => [of, id]),
  );

/** Whether a request that came of a post goes on, seen or not. */
export const goesOnLoader = (context: GraphqlContext, db: Db): DataLoader<string, boolean> =>
  byId(context, 'origins.goes-on', false, async (ids) =>
    (await goingOn(db, ids)).map(({ of }) => [of, true]),
  );

const MOST_OUTCOMES = 50;

/** Ids of the answers that requests led to, the first first; whether the viewer may see each is for who loads them. */
export const outcomesLoader = (context: GraphqlContext, db: Db): DataLoader<string, string[]> =>
  byId<string[]>(context, 'origins.outcomes', [], async (ids) => {
    const rows = await db.query<{ id: string; posts: string[] }>(
      `SELECT request.id, array_agg(o.post_id ORDER BY o.written_at, o.post_id) AS posts
       FROM unnest($1::uuid[]) request (id) CROSS JOIN LATERAL (
         SELECT post_id, written_at FROM request_outcomes WHERE request_id = request.id
         ORDER BY written_at, post_id LIMIT ${MOST_OUTCOMES}) o GROUP BY request.id`,
      [ids],
      { name: 'request-outcomes' },
    );
    return rows.map(({ id, posts }) => [id, posts]);
  });

/** Id of the request that an answer came of. */
export const outcomeOfLoader = (context: GraphqlContext, db: Db): DataLoader<string, string | null> =>
  byId<string | null>(context, 'origins.outcome-of', null, async (ids) => {
    const rows = await db.query<{ id: string; of: string }>(
      'SELECT post_id AS id, request_id AS of FROM request_outcomes WHERE post_id = ANY($1)',
      [ids],
      { name: 'outcomes-of' },
    );
    return rows.map(({ id, of }) => [id, of]);
  });

/** How many came to what requests led to. */
export const helpedLoader = (context: GraphqlContext, db: Db): DataLoader<string, number> =>
  byId(context, 'origins.helped', 0, async (ids) => {
    const rows = await db.query<{ id: string; helped: number }>(
      `SELECT q.id, count(*)::int AS helped FROM requests q JOIN bookings b ON b.session_id = q.session_id
       JOIN participants p ON p.booking_id = b.id AND p.attendance = 'ATTENDED'
       WHERE q.id = ANY($1) AND q.status = 'GIVEN' GROUP BY q.id`,
      [ids],
      { name: 'requests-helped' },
    );
    return rows.map(({ id, helped }) => [id, helped]);
  });

/** Requests of which this person gave the session, or had a seat and was not missed, of those that were given. */
export const tookPartIn = async (db: Db, personId: string, ids: readonly string[]): Promise<string[]> =>
  (
    await db.query<{ id: string }>(
      `SELECT q.id FROM requests q JOIN sessions s ON s.id = q.session_id
       WHERE q.id = ANY($1) AND q.status = 'GIVEN' AND (s.trainer_id = $2 OR EXISTS (
         SELECT FROM bookings b JOIN participants p ON p.booking_id = b.id
         WHERE b.session_id = s.id AND b.status IN ('CONFIRMED', 'ATTENDED')
           AND p.attendance IS DISTINCT FROM 'NO_SHOW' AND ${seatIsOf('$2::uuid')}))`,
      [ids, personId],
      { name: 'requests-taken-part-in' },
    )
  ).map(({ id }) => id);

/** Whether the viewer may write down what a request led to. */
export const tookPartLoader = (context: GraphqlContext, db: Db): DataLoader<string, boolean> =>
  byId(context, 'origins.took-part', false, async (ids) => {
    const viewer = viewerId(context.actor);
    return viewer ? (await tookPartIn(db, viewer, ids)).map((id) => [id, true]) : [];
  });
