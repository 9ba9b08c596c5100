import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import {
  Invalid,
  LinksNotAllowedYet,
  MergedElsewhere,
  NotFound,
  NotMember,
  OtherAudience,
  OwnPost,
  PostClosed,
  PostingTooFast,
  ReasonNeeded,
  StatusNotNext,
  UndoClosed,
} from '@nutshell/domain';
import { Allow, CurrentActor, Public, WritesAtMost, type Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { ExpectingMutation, PageArgs, type GraphqlContext } from '../platform/graphql/index.js';
import { CastVote } from '../posts/index.js';
import { visibleIdea } from './find-idea.js';
import {
  IdeaConnection,
  IdeaFilterType,
  IdeaSortEnum,
  IdeaType,
  MergeIdeasInputType,
  PublishIdeaInputType,
  SetIdeaStatusInputType,
  VoteForIdeaInputType,
  type IdeaSort,
} from './ideas.graphql.js';
import { ideaLoader } from './ideas.loaders.js';
import { IdeaQueries } from './ideas.queries.js';
import type { IdeaRow } from './ideas.rows.js';
import { MergeIdeas } from './merge-ideas.js';
import { PublishIdea } from './publish-idea.js';
import { SetIdeaStatus } from './set-idea-status.js';
import { UndoMerge } from './undo-merge.js';

@Resolver(() => IdeaType)
export class IdeasResolver {
  constructor(
    private readonly db: Db,
    private readonly queries: IdeaQueries,
    private readonly publishing: PublishIdea,
    private readonly voting: CastVote,
    private readonly setting: SetIdeaStatus,
    private readonly merging: MergeIdeas,
    private readonly undoing: UndoMerge,
  ) {}

  @Public()
  @Query(() => IdeaType, { nullable: true, description: 'Of a merged one, itself: see mergedInto' })
  idea(@Args('slug') slug: string, @Context() context: GraphqlContext) {
    return this.queries.bySlug(context, slug);
  }

  @Public()
  @Query(() => IdeaConnection, { description: 'Without those that were merged into another' })
  ideas(
    @Args('filter', { type: () => IdeaFilterType, nullable: true }) filter: IdeaFilterType | null,
    @Args('sort', { type: () => IdeaSortEnum, nullable: true, defaultValue: 'NEWEST' }) sort: IdeaSort | null,
    @Args() { first, after }: PageArgs,
    @Context() context: GraphqlContext,
  ) {
    return this.queries.list(context, filter ?? {}, sort ?? 'NEWEST', first, after);
  }

  @ExpectingMutation(() => IdeaType, [NotMember, LinksNotAllowedYet, PostingTooFast, Invalid])
  @Allow('member')
  @WritesAtMost({ max: 30, windowSeconds: 3_600 })
  async publishIdea(
    @CurrentActor() actor: Actor,
    @Args('input') input: PublishIdeaInputType,
    @Context() context: GraphqlContext,
  ) {
    return this.present(await this.publishing.run(actor, input), context);
  }

  @ExpectingMutation(() => IdeaType, [OwnPost, PostClosed])
  @Allow('member')
  async voteForIdea(
    @CurrentActor() actor: Actor,
    @Args('input') { ideaId, up }: VoteForIdeaInputType,
    @Context() context: GraphqlContext,
  ) {
    await visibleIdea(this.db, ideaId, actor);
    await this.voting.run(actor, ideaId, up);
    return this.present(ideaId, context);
  }

  @ExpectingMutation(() => IdeaType, [ReasonNeeded, StatusNotNext, MergedElsewhere, PostClosed, Invalid])
  @Allow('member')
  async setIdeaStatus(
    @CurrentActor() actor: Actor,
    @Args('input') input: SetIdeaStatusInputType,
    @Context() context: GraphqlContext,
  ) {
    await this.setting.run(actor, input);
    return this.present(input.ideaId, context);
  }

  @ExpectingMutation(() => IdeaType, [MergedElsewhere, OtherAudience, PostClosed, Invalid])
  @Allow('member')
  async mergeIdeas(
    @CurrentActor() actor: Actor,
    @Args('input') input: MergeIdeasInputType,
    @Context() context: GraphqlContext,
  ) {
    await this.merging.run(actor, input);
    return this.present(input.intoId, context);
  }

  @ExpectingMutation(() => IdeaType, [UndoClosed, MergedElsewhere])
  @Allow('member')
  async undoMerge(
    @CurrentActor() actor: Actor,
    @Args('ideaId', { type: () => ID, description: 'The one that was merged into another' }) ideaId: string,
    @Context() context: GraphqlContext,
  ) {
    await this.undoing.run(actor, ideaId);
    return this.present(ideaId, context);
  }

  private async present(id: string, context: GraphqlContext): Promise<IdeaRow> {
    const idea = await ideaLoader(context, this.db).load(id);
    if (!idea) throw new NotFound();
    return idea;
  }
}
