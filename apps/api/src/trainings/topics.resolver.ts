import { Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { Public, viewerId } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import { below, SkillType } from '../skills/index.js';
import { TopicType } from './training.graphql.js';
import { TOPIC_COLUMNS } from './trainings.rows.js';
import { visibleTrainings } from './visibility.js';

/** Published trainings per skill that the viewer may see; those of what hangs below it count too. */
const COUNTS = `
  WITH RECURSIVE below (root, id) AS (${below('SELECT unnest($1::uuid[])')})
  SELECT b.root AS id, count(DISTINCT t.id)::int AS count
  FROM below b JOIN training_skills ts ON ts.skill_id = b.id
  JOIN trainings t ON t.id = ts.training_id AND t.status = 'PUBLISHED' AND ${visibleTrainings('$2::uuid')}
  GROUP BY b.root`;

const trainingCounts = (context: GraphqlContext, db: Db): DataLoader<string, number> =>
  loader(
    context,
    'skill.trainings',
    () =>
      new DataLoader<string, number>(async (ids) => {
        const rows = await db.query<{ id: string; count: number }>(COUNTS, [ids, viewerId(context.actor)], {
          name: 'skill-trainings',
        });
        const found = new Map(rows.map((row) => [row.id, row.count]));
        return ids.map((id) => found.get(id) ?? 0);
      }),
  );

@Resolver(() => TopicType)
export class TopicsResolver {
  constructor(private readonly db: Db) {}

  @Query(() => [TopicType], {
    description: 'The first two levels of the skills, by which trainings are browsed',
  })
  @Public()
  topics(@Context() { language }: GraphqlContext): Promise<TopicType[]> {
    return this.db.query<TopicType>(
      `SELECT ${TOPIC_COLUMNS} FROM skills o WHERE o.topic
       ORDER BY ${language === 'nl' ? 'o.name_nl' : 'o.name_en'}, o.id LIMIT 500`,
    );
  }

  @ResolveField(() => String, { description: 'In the language of the request' })
  name(@Parent() { nameNl, nameEn }: TopicType, @Context() { language }: GraphqlContext): string {
    return language === 'nl' ? nameNl : nameEn;
  }

  @ResolveField(() => Int, { description: 'Published trainings, those of the topics below it included' })
  trainingCount(@Parent() { id }: TopicType, @Context() context: GraphqlContext): Promise<number> {
    return trainingCounts(context, this.db).load(id);
  }
}

@Resolver(() => SkillType)
export class SkillTrainingsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => Int, { description: 'Published trainings, those of the skills below it included' })
  trainingCount(@Parent() { id }: SkillType, @Context() context: GraphqlContext): Promise<number> {
    return trainingCounts(context, this.db).load(id);
  }
}
