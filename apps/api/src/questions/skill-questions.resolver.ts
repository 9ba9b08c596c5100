import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { viewerId } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import { visibleRoot } from '../posts/index.js';
import { below, SkillType } from '../skills/index.js';

/** Questions that the viewer may see per skill; those of what hangs below it count too. */
const COUNTS = `
  WITH RECURSIVE below (root, id) AS (${below('SELECT unnest($1::uuid[])')})
  SELECT b.root AS id, count(DISTINCT r.id)::int AS count
  FROM below b JOIN post_skills ps ON ps.skill_id = b.id JOIN posts r ON r.id = ps.post_id AND r.kind = 'QUESTION'
  WHERE ${visibleRoot('r', '$2::uuid')} GROUP BY b.root`;

@Resolver(() => SkillType)
export class SkillQuestionsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => Int, {
    description: 'Questions about it, or about what hangs below it, as far as the viewer may see',
  })
  questionCount(@Parent() { id }: SkillType, @Context() context: GraphqlContext): Promise<number> {
    const counts = loader<string, number>(
      context,
      'skill.questions',
      () =>
        new DataLoader<string, number>(async (ids) => {
          const rows = await this.db.query<{ id: string; count: number }>(
            COUNTS,
            [ids, viewerId(context.actor)],
            { name: 'skill-questions' },
          );
          const found = new Map(rows.map((row) => [row.id, row.count]));
          return ids.map((skill) => found.get(skill) ?? 0);
        }),
    );
    return counts.load(id);
  }
}
