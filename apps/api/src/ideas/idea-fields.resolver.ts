import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { decidesOnIdea, nextStatuses, undoUntil, type IdeaPart, type IdeaStatus } from '@nutshell/domain';
import { personLoader, PersonType } from '../accounts/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { DateTime, PageArgs, type GraphqlContext } from '../platform/graphql/index.js';
import { postSkillIds, PostViewerType, type PostType } from '../posts/index.js';
import { skillsOf, SkillType } from '../skills/index.js';
import { partIn } from './idea.policy.js';
import { IdeaConnection, IdeaStatusChangeType, IdeaStatusEnum, IdeaType } from './ideas.graphql.js';
import { changesLoader, ideaLoader, leadsLoader, mergedFromLoader, stateLoader } from './ideas.loaders.js';
import { IdeaQueries } from './ideas.queries.js';
import type { IdeaState } from './ideas.rows.js';

@Resolver(() => IdeaType)
export class IdeaFieldsResolver {
  constructor(private readonly db: Db) {}

  private state({ id }: IdeaType, context: GraphqlContext): Promise<IdeaState> {
    return stateLoader(context, this.db).load(id);
  }

  @ResolveField(() => IdeaStatusEnum)
  async status(@Parent() idea: IdeaType, @Context() context: GraphqlContext): Promise<IdeaStatus> {
    return (await this.state(idea, context)).status;
  }

  @ResolveField(() => String, { nullable: true, description: 'Always there with NOT_NOW' })
  async statusReason(@Parent() idea: IdeaType, @Context() context: GraphqlContext): Promise<string | null> {
    return (await this.state(idea, context)).statusReason;
  }

  @ResolveField(() => DateTime, { nullable: true, description: 'Null while nobody set it' })
  async statusAt(@Parent() idea: IdeaType, @Context() context: GraphqlContext): Promise<Date | null> {
    return (await this.state(idea, context)).statusAt;
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Null too for an author without a name' })
  async statusBy(@Parent() idea: IdeaType, @Context() context: GraphqlContext) {
    const { statusById } = await this.state(idea, context);
    const nameless = idea.anonymous && statusById === idea.authorId;
    return statusById && !nameless ? personLoader(context, this.db).load(statusById) : null;
  }

  @ResolveField(() => [IdeaStatusChangeType], { description: 'From the first; empty while it is new' })
  statusHistory(
    @Parent() { id }: IdeaType,
    @Context() context: GraphqlContext,
  ): Promise<IdeaStatusChangeType[]> {
    return changesLoader(context, this.db).load(id);
  }

  @ResolveField(() => [SkillType])
  async skills(@Parent() { id }: IdeaType, @Context() context: GraphqlContext): Promise<SkillType[]> {
    return skillsOf(context, this.db, await postSkillIds(context, this.db).load(id));
  }

  @ResolveField(() => IdeaType, { nullable: true, description: 'In which idea it lives on' })
  async mergedInto(@Parent() idea: IdeaType, @Context() context: GraphqlContext) {
    const { mergedIntoId } = await this.state(idea, context);
    return mergedIntoId && ideaLoader(context, this.db).load(mergedIntoId);
  }

  @ResolveField(() => DateTime, { nullable: true })
  async mergedAt(@Parent() idea: IdeaType, @Context() context: GraphqlContext): Promise<Date | null> {
    return (await this.state(idea, context)).mergedAt;
  }

  @ResolveField(() => [IdeaType], {
    description: 'What was merged into it: what was said below those is still there to be read',
  })
  mergedFrom(@Parent() { id }: IdeaType, @Context() context: GraphqlContext) {
    return mergedFromLoader(context, this.db).load(id);
  }
}

@Resolver(() => IdeaStatusChangeType)
export class StatusChangeFieldsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => PersonType, { nullable: true })
  by(@Parent() { byId }: IdeaStatusChangeType, @Context() context: GraphqlContext) {
    return byId && personLoader(context, this.db).load(byId);
  }
}

@Resolver(() => PersonType)
export class PersonIdeasResolver {
  constructor(private readonly queries: IdeaQueries) {}

  @ResolveField(() => IdeaConnection, { description: 'Published under this name, the newest first' })
  ideas(
    @Parent() { id }: PersonType,
    @Args() { first, after }: PageArgs,
    @Context() context: GraphqlContext,
  ) {
    return this.queries.by(context, id, first, after);
  }
}

/** What the viewer may do with an idea; nothing with another kind of post. */
@Resolver(() => PostViewerType)
export class IdeaViewerResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [IdeaStatusEnum], { description: 'To what the viewer may set an idea' })
  async nextStatuses(
    @Parent() { post }: PostViewerType,
    @Context() context: GraphqlContext,
  ): Promise<readonly IdeaStatus[]> {
    if (!isOpen(post)) return [];
    const { status } = await stateLoader(context, this.db).load(post.id);
    return nextStatuses({ status, scope: post.scope }, await this.part(post, context));
  }

  @ResolveField(() => Boolean, { description: 'With another idea for the same people' })
  async canMerge(@Parent() { post }: PostViewerType, @Context() context: GraphqlContext): Promise<boolean> {
    return isOpen(post) && decidesOnIdea(post.scope, await this.part(post, context));
  }

  @ResolveField(() => DateTime, {
    nullable: true,
    description: 'Until when the viewer may take the merge back',
  })
  async canUndoMergeUntil(
    @Parent() { post }: PostViewerType,
    @Context() context: GraphqlContext,
  ): Promise<Date | null> {
    if (post.kind !== 'IDEA' || !post.closedAt) return null;
    const { mergedAt } = await stateLoader(context, this.db).load(post.id);
    if (!mergedAt || !decidesOnIdea(post.scope, await this.part(post, context))) return null;
    const until = undoUntil(mergedAt);
    return until >= this.clock.now() ? until : null;
  }

  private async part(post: PostType, context: GraphqlContext): Promise<IdeaPart> {
    const { organisationId } = post;
    const leads = organisationId ? await leadsLoader(context, this.db).load(organisationId) : false;
    return partIn(context.actor, post, leads);
  }
}

const isOpen = ({ kind, state, closedAt }: PostType): boolean =>
  kind === 'IDEA' && state === 'VISIBLE' && !closedAt;
