import {
  Args,
  Context,
  Field,
  Int,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { ASKED_FROM_LEVEL } from '@nutshell/domain';
import { worksAt } from '../organisations/index.js';
import { Public } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import type { GraphqlContext } from '../platform/graphql/index.js';
import { viewerId } from '../posts/index.js';
import { below, skillLoader, SkillType } from '../skills/index.js';

const MOST = 20;

@ObjectType('OpenTopic', { description: 'A subject with questions that wait, and nobody to ask by name' })
export class OpenTopicType {
  @Field(() => Int, { description: 'Open ones without an answer' })
  questions!: number;

  skillId!: string;
}

interface Scope {
  /** Questions that count, of posts `p`. */
  questions: string;
  /** People who could be asked, as a condition on a claim `c`. */
  people: string;
}

const OF_ORGANISATION: Scope = {
  questions: 'p.organisation_id = o.id',
  people: `c.visibility <> 'ME' AND c.person_id IN (
    SELECT m.person_id FROM organisation_members m JOIN o ON o.id = m.organisation_id)`,
};
const OF_EVERYBODY: Scope = { questions: `p.scope = 'PUBLIC'`, people: `c.visibility = 'PUBLIC'` };

/** Subjects for which somebody could be invited, or a training asked. */
@Resolver(() => OpenTopicType)
export class OpenTopics {
  constructor(private readonly db: Db) {}

  @Query(() => [OpenTopicType], {
    description: 'Of an organisation for who works there; without one, of what everybody may read',
  })
  @Public()
  openTopics(
    @Args('organisation', { type: () => String, nullable: true }) slug: string | null,
    @Context() context: GraphqlContext,
  ): Promise<OpenTopicType[]> {
    const { questions, people } = slug ? OF_ORGANISATION : OF_EVERYBODY;
    const place = slug
      ? `o AS (SELECT id FROM organisations WHERE slug = $2 AND ${worksAt('id', '$3::uuid')})`
      : 'o AS (SELECT NULL::uuid AS id)';
    return this.db.query<OpenTopicType>(
      `WITH RECURSIVE ${place}, waiting AS (
         SELECT ps.skill_id AS id, count(*)::int AS questions
         FROM o CROSS JOIN questions q JOIN posts p ON p.id = q.id AND p.state = 'VISIBLE' JOIN post_skills ps ON ps.post_id = q.id
         WHERE q.status = 'OPEN' AND q.first_answer_at IS NULL AND ${questions} GROUP BY ps.skill_id
       ), below (root, id) AS (${below('SELECT id FROM waiting')})
       SELECT w.id AS "skillId", w.questions FROM waiting w
       WHERE NOT EXISTS (
         SELECT FROM below b JOIN skill_claims c ON c.skill_id = b.id AND c.level >= $1 JOIN people k ON k.id = c.person_id
         WHERE b.root = w.id AND 'QUESTION' = ANY(k.open_for) AND k.weekly_cap > 0 AND ${people})
       ORDER BY w.questions DESC, w.id LIMIT ${MOST}`,
      slug ? [ASKED_FROM_LEVEL, slug, viewerId(context.actor)] : [ASKED_FROM_LEVEL],
    );
  }

  @ResolveField(() => SkillType, { nullable: true })
  skill(@Parent() { skillId }: OpenTopicType, @Context() context: GraphqlContext) {
    return skillLoader(context, this.db).load(skillId);
  }
}
