import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Invalid,
  LinksNotAllowedYet,
  NotFound,
  NotMember,
  OtherAudience,
  PostingTooFast,
  ProposalsOpen,
  RequestClosed,
  RequestMerged,
  TooManyOpenRequests,
} from '@nutshell/domain';
import { Allow, CurrentActor, Public, WritesAtMost, type Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { askedFields, ExpectingMutation, PageArgs, type GraphqlContext } from '../platform/graphql/index.js';
import type { GraphQLResolveInfo } from 'graphql';
import { ChangeRequest } from './change-request.js';
import { ConfirmRequest } from './confirm-request.js';
import { JoinRequest } from './join-request.js';
import { LeaveRequest } from './leave-request.js';
import { MergeRequests } from './merge-requests.js';
import { RequestTraining } from './request-training.js';
import { RequestConnection, RequestIdInputType, RequestType } from './requests.graphql.js';
import {
  ChangeRequestInputType,
  ConfirmRequestInputType,
  JoinRequestInputType,
  MergeRequestsInputType,
  RequestFilterType,
  RequestSortEnum,
  RequestTrainingInputType,
  type RequestSort,
} from './requests.inputs.js';
import { requestLoader } from './requests.loaders.js';
import { RequestQueries } from './requests.queries.js';
import type { RequestRow } from './requests.rows.js';
import { WithdrawRequest } from './withdraw-request.js';

const WRITTEN = { max: 30, windowSeconds: 3_600 };
const CLICKED = { max: 300, windowSeconds: 3_600 };

@Resolver(() => RequestType)
export class RequestsResolver {
  constructor(
    private readonly db: Db,
    private readonly queries: RequestQueries,
    private readonly requesting: RequestTraining,
    private readonly changing: ChangeRequest,
    private readonly joining: JoinRequest,
    private readonly leaving: LeaveRequest,
    private readonly confirming: ConfirmRequest,
    private readonly withdrawing: WithdrawRequest,
    private readonly merging: MergeRequests,
  ) {}

  @Public()
  @Query(() => RequestType, { nullable: true, description: 'Of a merged one, itself: see mergedInto' })
  request(@Args('slug') slug: string, @Context() context: GraphqlContext) {
    return this.queries.bySlug(context, slug);
  }

  @Public()
  @Query(() => RequestConnection)
  requests(
    @Args('filter', { type: () => RequestFilterType, nullable: true }) filter: RequestFilterType | null,
    @Args('sort', {
      type: () => RequestSortEnum,
      nullable: true,
      defaultValue: 'JOINED',
      description: 'NEAREST only with near',
    })
    sort: RequestSort | null,
    @Args() { first, after }: PageArgs,
    @Context() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = askedFields(info);
    return this.queries.list(context, { filter: filter ?? {}, sort: sort ?? 'JOINED', first, after, asked });
  }

  @ExpectingMutation(
    () => RequestType,
    [NotMember, LinksNotAllowedYet, PostingTooFast, TooManyOpenRequests, Invalid],
  )
  @Allow('member')
  @WritesAtMost(WRITTEN)
  async requestTraining(
    @CurrentActor() actor: Actor,
    @Args('input') input: RequestTrainingInputType,
    @Context() context: GraphqlContext,
  ) {
    return this.present(await this.requesting.run(actor, input), context);
  }

  @ExpectingMutation(() => RequestType, [ProposalsOpen, RequestClosed, Invalid])
  @Allow('member')
  @WritesAtMost(WRITTEN)
  async changeRequest(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeRequestInputType,
    @Context() context: GraphqlContext,
  ) {
    await this.changing.run(actor, input);
    return this.present(input.requestId, context);
  }

  @ExpectingMutation(() => RequestType, [RequestClosed, Invalid])
  @Allow('member')
  @WritesAtMost(CLICKED)
  async joinRequest(
    @CurrentActor() actor: Actor,
    @Args('input') input: JoinRequestInputType,
    @Context() context: GraphqlContext,
  ) {
    return this.present(await this.joining.run(actor, input), context);
  }

  @Mutation(() => RequestType, { description: 'Or says no to an invitation; twice is once' })
  @Allow('member')
  async leaveRequest(
    @CurrentActor() actor: Actor,
    @Args('input') { requestId }: RequestIdInputType,
    @Context() context: GraphqlContext,
  ) {
    return this.present(await this.leaving.run(actor, requestId), context);
  }

  @ExpectingMutation(() => RequestType, [RequestClosed])
  @Allow('member')
  async confirmRequest(
    @CurrentActor() actor: Actor,
    @Args('input') input: ConfirmRequestInputType,
    @Context() context: GraphqlContext,
  ) {
    return this.present(await this.confirming.run(actor, input), context);
  }

  @ExpectingMutation(() => RequestType, [ProposalsOpen, RequestClosed])
  @Allow('member')
  async withdrawRequest(
    @CurrentActor() actor: Actor,
    @Args('input') { requestId }: RequestIdInputType,
    @Context() context: GraphqlContext,
  ) {
    await this.withdrawing.run(actor, requestId);
    return this.present(requestId, context);
  }

  @ExpectingMutation(() => RequestType, [RequestMerged, OtherAudience, ProposalsOpen, RequestClosed, Invalid])
  @Allow('member')
  async mergeRequests(
    @CurrentActor() actor: Actor,
    @Args('input') input: MergeRequestsInputType,
    @Context() context: GraphqlContext,
  ) {
    await this.merging.run(actor, input);
    return this.present(input.intoId, context);
  }

  private async present(id: string, context: GraphqlContext): Promise<RequestRow> {
    const request = await requestLoader(context, this.db).load(id);
    if (!request) throw new NotFound();
    return request;
  }
}
