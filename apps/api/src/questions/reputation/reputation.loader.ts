import { NO_REPUTATION, type Reputation } from '@nutshell/domain';
import DataLoader from 'dataloader';
import type { Db } from '../../platform/db/index.js';
import { loader, type GraphqlContext } from '../../platform/graphql/index.js';

/** What others' acts brought people, by id. */
export const reputationLoader = (context: GraphqlContext, db: Db): DataLoader<string, Reputation> =>
  loader(
    context,
    'reputation',
    () =>
      new DataLoader<string, Reputation>(async (ids) => {
        const rows = await db.query<Reputation & { id: string }>(
          'SELECT person_id AS id, points, votes, accepted, endorsed FROM reputations WHERE person_id = ANY($1)',
          [ids],
          { name: 'reputations' },
        );
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? NO_REPUTATION);
      }),
  );
