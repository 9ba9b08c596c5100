import DataLoader from 'dataloader';
import type { Db } from '../../platform/db/index.js';
import { loader, type GraphqlContext } from '../../platform/graphql/index.js';
import { viewerId } from '../../posts/index.js';
import { seatIsOf } from '../../trainings/index.js';
import { originsOf, type Origins } from './origins.queries.js';

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

const NOTHING: Origins = {
  id: '',
  wants: 0,
  wanted: false,
  people: 0,
  duplicates: 0,
  standsBehind: false,
  unanswered: false,
  leads: false,
  requestId: null,
  goesOn: false,
};

/** What is behind questions and ideas, and what came of them. */
export const originsLoader = (context: GraphqlContext, db: Db): DataLoader<string, Origins> =>
  byId<Origins>(context, 'origins', NOTHING, async (ids) =>
    (await originsOf(db, viewerId(context.actor), ids)).map((row) => [row.id, row]),
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
