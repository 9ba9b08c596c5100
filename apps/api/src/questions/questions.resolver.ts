import { Args, Context, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  AcceptanceNotOpen,
  AlreadyPublic,
  CannotBeAsked,
  Invalid,
  LinksNotAllowedYet,
  NotADuplicate,
  NotMember,
  OthersReplied,
  PostClosed,
  PostingTooFast,
  RouteClosed,
  UndoClosed,
} from '@nutshell/domain';
import { Allow, CurrentActor, Public, WritesAtMost, type Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import {
  askedFields,
  ExpectingMutation,
  PageArgs,
  type GraphqlContext,
  type Page,
} from '../platform/graphql/index.js';
import { visiblePost, type PostRow } from '../posts/index.js';
import { AcceptAnswer } from './accept-answer.js';
import { AnswerQuestion } from './answer-question.js';
import { AskQuestion } from './ask-question.js';
import { MarkDuplicate } from './duplicates/mark-duplicate.js';
import { UndoDuplicate } from './duplicates/undo-duplicate.js';
import { ConfirmFresh } from './freshness/confirm-fresh.js';
import {
  AcceptAnswerInputType,
  AnswerQuestionInputType,
  AnswerType,
  AskQuestionInputType,
  ConfirmFreshInputType,
  HandOverQuestionInputType,
  MarkDuplicateInputType,
  QuestionConnection,
  QuestionFilterType,
  QuestionSortEnum,
  QuestionType,
  type QuestionSort,
} from './questions.graphql.js';
import { QuestionPage } from './question-page.js';
import { QuestionQueries } from './questions.queries.js';
import { HandOverQuestion } from './routing/hand-over-question.js';
import { WidenQuestion } from './routing/widen-question.js';

@Resolver(() => QuestionType)
export class QuestionsResolver {
  constructor(
    private readonly db: Db,
    private readonly queries: QuestionQueries,
    private readonly page: QuestionPage,
    private readonly asking: AskQuestion,
    private readonly answering: AnswerQuestion,
    private readonly accepting: AcceptAnswer,
    private readonly marking: MarkDuplicate,
    private readonly undoing: UndoDuplicate,
    private readonly handing: HandOverQuestion,
    private readonly widening: WidenQuestion,
    private readonly confirming: ConfirmFresh,
  ) {}

  @Query(() => QuestionConnection)
  @Public()
  questions(
    @Args('filter', { type: () => QuestionFilterType, nullable: true }) filter: QuestionFilterType | null,
    @Args('sort', { type: () => QuestionSortEnum, nullable: true, defaultValue: 'NEWEST' })
    sort: QuestionSort,
    @Args() { first, after }: PageArgs,
    @Context() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<PostRow>> {
    return this.queries.list(context, { filter, sort, first, after, asked: askedFields(info) });
  }

  @Query(() => QuestionType, { nullable: true, description: 'Null where it is not there for the viewer' })
  @Public()
  question(@Args('slug') slug: string, @Context() context: GraphqlContext): Promise<PostRow | null> {
    return this.page.read(context, slug);
  }

  @ExpectingMutation(() => QuestionType, [NotMember, LinksNotAllowedYet, PostingTooFast, Invalid])
  @Allow('member')
  @WritesAtMost({ max: 60, windowSeconds: 3_600 })
  async askQuestion(@CurrentActor() actor: Actor, @Args('input') input: AskQuestionInputType) {
    return visiblePost(this.db, await this.asking.run(actor, input), actor);
  }

  @ExpectingMutation(() => AnswerType, [PostClosed, LinksNotAllowedYet, PostingTooFast, Invalid])
  @Allow('member')
  @WritesAtMost({ max: 120, windowSeconds: 3_600 })
  async answerQuestion(@CurrentActor() actor: Actor, @Args('input') input: AnswerQuestionInputType) {
    return visiblePost(this.db, await this.answering.run(actor, input), actor);
  }

  @ExpectingMutation(() => QuestionType, [AcceptanceNotOpen, PostClosed])
  @Allow('member')
  async acceptAnswer(
    @CurrentActor() actor: Actor,
    @Args('input') { answerId, accepted }: AcceptAnswerInputType,
  ) {
    return visiblePost(this.db, await this.accepting.run(actor, answerId, accepted), actor);
  }

  @ExpectingMutation(() => QuestionType, [NotADuplicate, PostClosed, Invalid])
  @Allow('member')
  async markDuplicate(@CurrentActor() actor: Actor, @Args('input') input: MarkDuplicateInputType) {
    await this.marking.run(actor, input);
    return visiblePost(this.db, input.questionId, actor);
  }

  @ExpectingMutation(() => QuestionType, [UndoClosed])
  @Allow('member')
  async undoDuplicate(@CurrentActor() actor: Actor, @Args('questionId', { type: () => ID }) id: string) {
    await this.undoing.run(actor, id);
    return visiblePost(this.db, id, actor);
  }

  @ExpectingMutation(() => QuestionType, [RouteClosed, CannotBeAsked, Invalid])
  @Allow('member')
  async handOverQuestion(@CurrentActor() actor: Actor, @Args('input') input: HandOverQuestionInputType) {
    await this.handing.run(actor, input);
    return visiblePost(this.db, input.questionId, actor);
  }

  @ExpectingMutation(() => QuestionType, [AlreadyPublic, OthersReplied, LinksNotAllowedYet, PostClosed])
  @Allow('member')
  async widenQuestion(@CurrentActor() actor: Actor, @Args('questionId', { type: () => ID }) id: string) {
    await this.widening.run(actor, id);
    return visiblePost(this.db, id, actor);
  }

  @ExpectingMutation(() => QuestionType, [PostClosed])
  @Allow('member')
  async confirmFresh(
    @CurrentActor() actor: Actor,
    @Args('input') { questionId, stillTrue }: ConfirmFreshInputType,
  ) {
    await this.confirming.run(actor, questionId, stillTrue);
    return visiblePost(this.db, questionId, actor);
  }
}
