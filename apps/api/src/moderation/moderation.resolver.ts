import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  AlreadyReported,
  AppealClosed,
  CaseDecided,
  Invalid,
  TrainingHasBookings,
  type CaseKind,
} from '@nutshell/domain';
import { PersonType, personLoader } from '../accounts/index.js';
import { Allow, CurrentActor, WritesAtMost, type Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { ExpectingMutation, PageArgs, type GraphqlContext } from '../platform/graphql/index.js';
import { markdownToHtml } from '../platform/markdown.js';
import { PostViewerType } from '../posts/index.js';
import { Appeal } from './appeal.js';
import { DecideCase } from './decide-case.js';
import {
  AppealInputType,
  AuditEntryConnection,
  AuditEntryType,
  CaseKindEnum,
  DecideCaseInputType,
  ModerationCaseConnection,
  ModerationCaseType,
  ModerationCountsType,
  ModerationDecisionConnection,
  ModerationDecisionType,
  ReportContentInputType,
  ReportReceivedType,
  ReportType,
} from './moderation.graphql.js';
import { ModerationQueries } from './moderation.queries.js';
import { ReportContent } from './report-content.js';
import { SuspendPerson } from './suspend-person.js';
import { SuspendUnreported } from './suspend-unreported.js';

@Resolver()
export class ModerationResolver {
  constructor(
    private readonly queries: ModerationQueries,
    private readonly reporting: ReportContent,
    private readonly deciding: DecideCase,
    private readonly appealing: Appeal,
    private readonly suspending: SuspendPerson,
    private readonly suspendingNow: SuspendUnreported,
    private readonly db: Db,
  ) {}

  @ExpectingMutation(() => ReportReceivedType, [AlreadyReported, Invalid])
  @WritesAtMost({ max: 20, windowSeconds: 3_600 })
  @Allow('member')
  async reportContent(@CurrentActor() actor: Actor, @Args('input') input: ReportContentInputType) {
    await this.reporting.run(actor, input);
    return { kind: input.kind, id: input.id };
  }

  @ExpectingMutation(() => ModerationCaseType, [CaseDecided, TrainingHasBookings, Invalid])
  @Allow('moderator', 'admin')
  async decideReport(@CurrentActor() actor: Actor, @Args('input') input: DecideCaseInputType) {
    return this.queries.case((await this.deciding.run(actor, 'REPORTED', input)).id);
  }

  @ExpectingMutation(() => ModerationCaseType, [CaseDecided, Invalid])
  @Allow('moderator', 'admin')
  async decideQueuedPost(@CurrentActor() actor: Actor, @Args('input') input: DecideCaseInputType) {
    return this.queries.case((await this.deciding.run(actor, 'QUEUED', input)).id);
  }

  @ExpectingMutation(() => ModerationCaseType, [CaseDecided, TrainingHasBookings, Invalid])
  @Allow('moderator', 'admin')
  async decideAppeal(@CurrentActor() actor: Actor, @Args('input') input: DecideCaseInputType) {
    return this.queries.case((await this.deciding.run(actor, 'APPEALED', input)).id);
  }

  @ExpectingMutation(() => ModerationDecisionType, [AppealClosed, Invalid])
  @Allow('member', 'suspended')
  async appeal(@CurrentActor() actor: Actor, @Args('input') { caseId, text }: AppealInputType) {
    return this.queries.decisionOf((await this.appealing.run(actor, caseId, text)).id);
  }

  @ExpectingMutation(() => PersonType, [Invalid])
  @Allow('moderator', 'admin')
  async suspendPerson(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('reason') reason: string,
    @Context() context: GraphqlContext,
  ) {
    await this.suspendingNow.run(actor, personId, reason);
    return personLoader(context, this.db).load(personId);
  }

  @Mutation(() => PersonType)
  @Allow('moderator', 'admin')
  async reinstatePerson(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
    @Context() context: GraphqlContext,
  ) {
    await this.suspending.reinstate(actor, personId);
    return personLoader(context, this.db).load(personId);
  }

  @Query(() => ModerationCaseConnection, { description: 'What waits longest first' })
  @Allow('moderator', 'admin')
  moderationQueue(
    @Args('kind', { type: () => CaseKindEnum }) kind: CaseKind,
    @Args() { first, after }: PageArgs,
  ) {
    return this.queries.queue(kind, first, after);
  }

  @Query(() => ModerationCountsType)
  @Allow('moderator', 'admin')
  moderationCounts(): Promise<ModerationCountsType> {
    return this.queries.counts();
  }

  @Query(() => ModerationDecisionConnection, {
    description: 'About what the viewer wrote or offers, the latest first',
  })
  @Allow('member', 'suspended')
  moderationDecisions(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs) {
    return this.queries.about(actor.id, first, after);
  }

  @Query(() => AuditEntryConnection, { description: 'What staff did, the latest first' })
  @Allow('moderator', 'admin')
  auditLog(@Args() { first, after }: PageArgs) {
    return this.queries.audit(first, after);
  }
}

@Resolver(() => ModerationCaseType)
export class ModerationCaseResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => String, { nullable: true, description: 'Safe to show as it is' })
  textHtml(@Parent() { text }: ModerationCaseType): string | null {
    return text && markdownToHtml(text);
  }

  @ResolveField(() => PersonType, { nullable: true })
  author(@Parent() { authorId }: ModerationCaseType, @Context() context: GraphqlContext) {
    return authorId && personLoader(context, this.db).load(authorId);
  }
}

@Resolver(() => ReportType)
export class ReportResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => PersonType, { nullable: true })
  reporter(@Parent() { reporterId }: ReportType, @Context() context: GraphqlContext) {
    return reporterId && personLoader(context, this.db).load(reporterId);
  }
}

@Resolver(() => AuditEntryType)
export class AuditEntryResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => PersonType, { nullable: true })
  actor(@Parent() { actorId }: AuditEntryType, @Context() context: GraphqlContext) {
    return actorId && personLoader(context, this.db).load(actorId);
  }
}

@Resolver(() => PostViewerType)
export class PostDecisionResolver {
  constructor(private readonly queries: ModerationQueries) {}

  @ResolveField(() => ModerationDecisionType, {
    nullable: true,
    description: 'Why it is hidden, for its author',
  })
  decision(@Parent() { isAuthor, post }: PostViewerType, @Context() context: GraphqlContext) {
    return isAuthor && post.state === 'HIDDEN' ? this.queries.decisions(context).load(post.id) : null;
  }
}
