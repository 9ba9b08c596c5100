import DataLoader from 'dataloader';
import type { Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import { viewerId, visiblePosts } from '../posts/index.js';
import {
  REQUEST_COLUMNS,
  REQUESTS,
  STATE_COLUMNS,
  type RequestRow,
  type RequestState,
} from './requests.rows.js';

/** What requests have beyond their posts, by id: whoever hands one on decides who may see it. */
export const stateLoader = (context: GraphqlContext, db: Db): DataLoader<string, RequestState> =>
  loader(
    context,
    'request.state',
    () =>
      new DataLoader<string, RequestState>(async (ids) => {
        const rows = await db.query<RequestState>(
          `SELECT q.id, ${STATE_COLUMNS} FROM requests q WHERE q.id = ANY($1)`,
          [ids],
          { name: 'request-states' },
        );
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? new Error(`The request ${id} has no state`));
      }),
  );

/** Rows that were read whole need not be looked up again. */
export function known<Row extends RequestRow>(context: GraphqlContext, db: Db, rows: Row[]): Row[] {
  const states = stateLoader(context, db);
  for (const row of rows) states.prime(row.id, row);
  return rows;
}

/** Requests by id, as far as the viewer may see them; null for the others. */
export const requestLoader = (context: GraphqlContext, db: Db): DataLoader<string, RequestRow | null> =>
  loader(
    context,
    'request',
    () =>
      new DataLoader<string, RequestRow | null>(async (ids) => {
        const rows = await db.query<RequestRow>(
          `SELECT ${REQUEST_COLUMNS} FROM ${REQUESTS} WHERE q.id = ANY($1) AND ${visiblePosts('$2::uuid')}`,
          [ids, viewerId(context.actor)],
          { name: 'requests-by-id' },
        );
        const found = new Map(known(context, db, rows).map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );
