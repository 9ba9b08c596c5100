import DataLoader from 'dataloader';
import { viewerId } from '../platform/access/index.js';
import type { Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import { visibleTrainings } from '../trainings/index.js';

const MOST = 3;

/** Published trainings `t.id` that the viewer may see, with the most skills of a question in them. */
export const relatedTrainings = (question: string, viewer: string): string =>
  `SELECT t.id, count(*) AS shared, max(t.published_at) AS published_at
   FROM post_skills ps JOIN training_skills ts ON ts.skill_id = ps.skill_id
   JOIN trainings t ON t.id = ts.training_id AND t.status = 'PUBLISHED' AND ${visibleTrainings(viewer)}
   WHERE ps.post_id = ${question} GROUP BY t.id ORDER BY shared DESC, max(t.published_at) DESC, t.id LIMIT ${MOST}`;

/** Ids of published trainings that the viewer may see, with the most skills of questions in them. */
export const relatedTrainingsLoader = (context: GraphqlContext, db: Db): DataLoader<string, string[]> =>
  loader(
    context,
    'question.trainings',
    () =>
      new DataLoader<string, string[]>(async (ids) => {
        const rows = await db.query<{ id: string; of: string }>(
          `SELECT question.id AS of, t.id FROM unnest($1::uuid[]) question (id) CROSS JOIN LATERAL (
             ${relatedTrainings('question.id', '$2::uuid')}) t
           ORDER BY t.shared DESC, t.published_at DESC, t.id`,
          [ids, viewerId(context.actor)],
          { name: 'question-trainings' },
        );
        const found = new Map<string, string[]>(ids.map((id) => [id, []]));
        for (const { id, of } of rows) found.get(of)!.push(id);
        return ids.map((id) => found.get(id)!);
      }),
  );
