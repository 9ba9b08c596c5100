import DataLoader from 'dataloader';
import type { Db } from '../../platform/db/index.js';
import { loader, type GraphqlContext } from '../../platform/graphql/index.js';

const MOST = 20;

/** Ids of what points to questions, the newest first; whether the viewer may see each is for who loads them. */
export const duplicatesLoader = (context: GraphqlContext, db: Db): DataLoader<string, string[]> =>
  loader(
    context,
    'question.duplicates',
    () =>
      new DataLoader<string, string[]>(async (ids) => {
        const rows = await db.query<{ id: string; of: string }>(
          `SELECT d.* FROM unnest($1::uuid[]) question (id) CROSS JOIN LATERAL (
             SELECT q.id, q.duplicate_of_id AS of FROM questions q WHERE q.duplicate_of_id = question.id
             ORDER BY q.duplicate_at DESC LIMIT ${MOST}) d`,
          [ids],
          { name: 'question-duplicates' },
        );
        const found = new Map<string, string[]>(ids.map((id) => [id, []]));
        for (const { id, of } of rows) found.get(of)!.push(id);
        return ids.map((id) => found.get(id)!);
      }),
  );
