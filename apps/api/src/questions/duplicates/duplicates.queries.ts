import DataLoader from 'dataloader';
import type { Db } from '../../platform/db/index.js';
import { loader, type GraphqlContext } from '../../platform/graphql/index.js';

const MOST = 20;

/** What points to a question, `id`, the newest first. */
export const duplicatesOf = (question: string): string =>
  `SELECT d.id FROM questions d WHERE d.duplicate_of_id = ${question} ORDER BY d.duplicate_at DESC LIMIT ${MOST}`;

/** Ids of what points to questions, the newest first; whether the viewer may see each is for who loads them. */
export const duplicatesLoader = (context: GraphqlContext, db: Db): DataLoader<string, string[]> =>
  loader(
    context,
    'question.duplicates',
    () =>
      new DataLoader<string, string[]>(async (ids) => {
        const rows = await db.query<{ id: string; of: string }>(
          `SELECT d.id, question.id AS of FROM unnest($1::uuid[]) question (id)
           CROSS JOIN LATERAL (${duplicatesOf('question.id')}) d`,
          [ids],
          { name: 'question-duplicates' },
        );
        const found = new Map<string, string[]>(ids.map((id) => [id, []]));
        for (const { id, of } of rows) found.get(of)!.push(id);
        return ids.map((id) => found.get(id)!);
      }),
  );
