import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { waveAfter } from '@nutshell/domain';
import { CurrentActor, type Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { DateTime, PageArgs, type GraphqlContext } from '../platform/graphql/index.js';
import { isAuthor, postLoader, postSkillIds } from '../posts/index.js';
import { skillsOf, SkillType } from '../skills/index.js';
import { trainingLoader, TrainingType } from '../trainings/index.js';
import { AnswerQueries } from './answers.queries.js';
import { duplicatesLoader } from './duplicates/duplicates.queries.js';
import { questionLoader } from './question.loaders.js';
import {
  AnswerConnection,
  AnswerType,
  QuestionFreshnessType,
  QuestionStatusEnum,
  QuestionType,
} from './questions.graphql.js';
import { relatedTrainingsLoader } from './related-trainings.js';
import { NextWaveType, QuestionRouteType } from './routing/routes.graphql.js';
import { routesLoader } from './routing/routes.queries.js';

@Resolver(() => QuestionType)
export class QuestionFieldsResolver {
  constructor(
    private readonly db: Db,
    private readonly answers_: AnswerQueries,
  ) {}

  @ResolveField(() => [SkillType], { description: 'What it is about' })
  async skills(@Parent() { id }: QuestionType, @Context() context: GraphqlContext) {
    return skillsOf(context, this.db, await postSkillIds(context, this.db).load(id));
  }

  @ResolveField(() => QuestionStatusEnum)
  async status(@Parent() { id }: QuestionType, @Context() context: GraphqlContext) {
    return (await questionLoader(context, this.db).load(id)).status;
  }

  @ResolveField(() => Int, { description: 'Visible ones' })
  async answerCount(@Parent() { id }: QuestionType, @Context() context: GraphqlContext) {
    return (await questionLoader(context, this.db).load(id)).answerCount;
  }

  @ResolveField(() => DateTime, { description: 'When something was last written here' })
  async activeAt(@Parent() { id }: QuestionType, @Context() context: GraphqlContext) {
    return (await questionLoader(context, this.db).load(id)).activeAt;
  }

  @ResolveField(() => AnswerConnection, {
    description: 'The accepted one first, then by votes, then the oldest',
  })
  answers(
    @Parent() { id }: QuestionType,
    @Args() { first, after }: PageArgs,
    @Context() context: GraphqlContext,
  ) {
    return this.answers_.of(context, id, first, after);
  }

  @ResolveField(() => AnswerType, { nullable: true })
  async acceptedAnswer(@Parent() { id }: QuestionType, @Context() context: GraphqlContext) {
    const { acceptedAnswerId } = await questionLoader(context, this.db).load(id);
    return acceptedAnswerId ? postLoader(context, this.db).load(acceptedAnswerId) : null;
  }

  @ResolveField(() => QuestionType, { nullable: true, description: 'The question that was asked before' })
  async duplicateOf(@Parent() { id }: QuestionType, @Context() context: GraphqlContext) {
    const { duplicateOfId } = await questionLoader(context, this.db).load(id);
    return duplicateOfId ? postLoader(context, this.db).load(duplicateOfId) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why it is the same question' })
  async duplicateReason(@Parent() { id }: QuestionType, @Context() context: GraphqlContext) {
    return (await questionLoader(context, this.db).load(id)).duplicateReason;
  }

  @ResolveField(() => [QuestionType], { description: 'The same question, asked again' })
  async duplicates(@Parent() { id }: QuestionType, @Context() context: GraphqlContext) {
    const ids = await duplicatesLoader(context, this.db).load(id);
    const posts = await Promise.all(ids.map((one) => postLoader(context, this.db).load(one)));
    return posts.filter((post) => post !== null);
  }

  @ResolveField(() => Boolean, {
    description: 'Nobody answered for some working days: time to widen it, or to take it to a trainer',
  })
  async unanswered(@Parent() { id }: QuestionType, @Context() context: GraphqlContext) {
    const { unansweredAt, status } = await questionLoader(context, this.db).load(id);
    return unansweredAt !== null && status === 'OPEN';
  }

  @ResolveField(() => QuestionFreshnessType)
  async freshness(
    @Parent() { id }: QuestionType,
    @Context() context: GraphqlContext,
  ): Promise<QuestionFreshnessType> {
    const row = await questionLoader(context, this.db).load(id);
    const { freshnessAskedAt: askedAt, confirmedAt, obsoleteAt } = row;
    return { askedAt, confirmedAt, obsoleteAt, obsolete: obsoleteAt !== null };
  }

  @ResolveField(() => [TrainingType], { description: 'On the same subject' })
  async relatedTrainings(@Parent() { id }: QuestionType, @Context() context: GraphqlContext) {
    const ids = await relatedTrainingsLoader(context, this.db).load(id);
    const trainings = await Promise.all(ids.map((one) => trainingLoader(context, this.db).load(one)));
    return trainings.filter((training) => training !== null);
  }

  @ResolveField(() => [QuestionRouteType], {
    description: 'Whom it was put to by name: for the asker and for those who were asked',
  })
  askedTo(@Parent() { id }: QuestionType, @Context() context: GraphqlContext) {
    return routesLoader(context, this.db).load(id);
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'Whether it becomes public when nobody at the organisation answers; for the asker',
  })
  async mayWiden(
    @Parent() post: QuestionType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ) {
    return isAuthor(actor, post) ? (await questionLoader(context, this.db).load(post.id)).mayWiden : null;
  }

  @ResolveField(() => NextWaveType, {
    nullable: true,
    description: 'Who hears of it next, while nobody answers; for the asker',
  })
  async nextWave(
    @Parent() post: QuestionType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<NextWaveType | null> {
    if (!isAuthor(actor, post)) return null;
    const { wave, nextWaveAt, mayWiden } = await questionLoader(context, this.db).load(post.id);
    const next = waveAfter({ ...post, mayWiden }, wave);
    return next && nextWaveAt && { wave: next, at: nextWaveAt };
  }
}

@Resolver(() => AnswerType)
export class AnswerFieldsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => QuestionType, {
    nullable: true,
    description: 'Null for what a training request led to',
  })
  question(@Parent() { rootId, rootKind }: AnswerType, @Context() context: GraphqlContext) {
    return rootKind === 'QUESTION' ? postLoader(context, this.db).load(rootId) : null;
  }

  @ResolveField(() => Boolean)
  async accepted(
    @Parent() { id, rootId, rootKind }: AnswerType,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (rootKind !== 'QUESTION') return false;
    return (await questionLoader(context, this.db).load(rootId)).acceptedAnswerId === id;
  }
}
