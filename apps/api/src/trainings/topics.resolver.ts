import { Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { Public } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import { TopicType } from './training.graphql.js';
import { TOPIC_COLUMNS } from './trainings.rows.js';

/** Published trainings per topic; those of a branch count what hangs below it. */
const COUNTS = `
  SELECT place.id, count(DISTINCT t.id)::int AS count
  FROM skills place
  JOIN skills o ON o.id = place.id OR o.parent_id = place.id
  JOIN training_skills tt ON tt.skill_id = o.id
  JOIN trainings t ON t.id = tt.training_id AND t.status = 'PUBLISHED'
  WHERE place.id = ANY($1) GROUP BY place.id`;

@Resolver(() => TopicType)
export class TopicsResolver {
  constructor(private readonly db: Db) {}

  @Query(() => [TopicType])
  @Public()
  topics(@Context() { language }: GraphqlContext): Promise<TopicType[]> {
    return this.db.query<TopicType>(
      `SELECT ${TOPIC_COLUMNS} FROM skills o ORDER BY ${language === 'nl' ? 'o.name_nl' : 'o.name_en'}, o.id LIMIT 500`,
    );
  }

  @ResolveField(() => String, { description: 'In the language of the request' })
  name(@Parent() { nameNl, nameEn }: TopicType, @Context() { language }: GraphqlContext): string {
    return language === 'nl' ? nameNl : nameEn;
  }

  @ResolveField(() => Int, { description: 'Published trainings, those of the topics below it included' })
  trainingCount(@Parent() { id }: TopicType, @Context() context: GraphqlContext): Promise<number> {
    const counts = loader<string, number>(
      context,
      'topic.trainings',
      () =>
        new DataLoader(async (ids) => {
          const rows = await this.db.query<{ id: string; count: number }>(COUNTS, [ids], {
            name: 'topic-counts',
          });
          const found = new Map(rows.map((row) => [row.id, row.count]));
          return ids.map((topic) => found.get(topic) ?? 0);
        }),
    );
    return counts.load(id);
  }
}
