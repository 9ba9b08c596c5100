import DataLoader from 'dataloader';
import type { Db } from '../../platform/db/index.js';
import { loader, type GraphqlContext } from '../../platform/graphql/index.js';
import { viewerId, visiblePosts } from '../../posts/index.js';
import { known } from '../requests.loaders.js';
import { REQUEST_COLUMNS, REQUESTS, type RequestRow } from '../requests.rows.js';

/** The requests that sessions came from, by the ids of the sessions, as far as the viewer may see them. */
export const requestOfSession = (context: GraphqlContext, db: Db): DataLoader<string, RequestRow | null> =>
  loader(
    context,
    'session.request',
    () =>
      new DataLoader<string, RequestRow | null>(async (ids) => {
        const rows = await db.query<RequestRow>(
          `SELECT ${REQUEST_COLUMNS} FROM ${REQUESTS} WHERE q.session_id = ANY($1) AND ${visiblePosts('$2::uuid')}`,
          [ids, viewerId(context.actor)],
          { name: 'requests-of-sessions' },
        );
        const found = new Map(known(context, db, rows).map((row) => [row.sessionId, row]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );
