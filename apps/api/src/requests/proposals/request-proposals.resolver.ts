import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { canPropose } from '@nutshell/domain';
import { ViewerType } from '../../accounts/index.js';
import { hasRole } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { DateTime, PageArgs, type GraphqlContext } from '../../platform/graphql/index.js';
import { SessionType, sessionLoader } from '../../trainings/index.js';
import { RequestPartType, RequestType } from '../requests.graphql.js';
import { stateLoader } from '../requests.loaders.js';
import type { RequestState } from '../requests.rows.js';
import { ProposalConnection, ProposalType } from './proposals.graphql.js';
import { joinedLoader, proposalsLoader, proposesLoader, votersLoader } from './proposals.loaders.js';
import { ProposalQueries } from './proposals.queries.js';
import { requestOfSession } from './request-of-session.js';

@Resolver(() => RequestType)
export class RequestProposalsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => [ProposalType], {
    description: 'The open ones and the chosen one, the first first; and all of the viewer',
  })
  proposals(@Parent() { id }: RequestType, @Context() context: GraphqlContext): Promise<ProposalType[]> {
    return proposalsLoader(context, this.db).load(id);
  }

  @ResolveField(() => ProposalType, { nullable: true })
  async chosen(@Parent() { id }: RequestType, @Context() context: GraphqlContext) {
    const proposals = await proposalsLoader(context, this.db).load(id);
    return proposals.find(({ status }) => status === 'CHOSEN') ?? null;
  }

  @ResolveField(() => SessionType, { nullable: true, description: 'What became of it' })
  async session(@Parent() { id }: RequestType, @Context() context: GraphqlContext) {
    const { sessionId } = await stateLoader(context, this.db).load(id);
    return sessionId && sessionLoader(context, this.db).load(sessionId);
  }

  @ResolveField(() => DateTime, {
    nullable: true,
    description:
      'When a date is chosen by majority, if the owner chose none by then; null without open proposals',
  })
  async chooseBy(@Parent() { id }: RequestType, @Context() context: GraphqlContext): Promise<Date | null> {
    return (await stateLoader(context, this.db).load(id)).chooseBy;
  }

  @ResolveField(() => Int, { description: 'How many people said on which dates they can' })
  voters(@Parent() { id }: RequestType, @Context() context: GraphqlContext): Promise<number> {
    return votersLoader(context, this.db).load(id);
  }
}

/** What the viewer may do about proposals. */
@Resolver(() => RequestPartType)
export class RequestPartProposalsResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Boolean, { description: 'Who asks for it does not' })
  async canPropose(
    @Parent() { request }: RequestPartType,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (!isMember(request, context)) return false;
    const state = await this.state(request, context);
    const asked = { ...state, ownerId: request.authorId };
    return (
      canPropose(asked, context.actor!.id, this.clock.now()) &&
      !(await joinedLoader(context, this.db).load(request.id)) &&
      !(await proposesLoader(context, this.db).load(request.id))
    );
  }

  @ResolveField(() => Boolean, { description: 'On the dates' })
  async canVote(
    @Parent() { request }: RequestPartType,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (!isMember(request, context)) return false;
    const { status, chooseBy } = await this.state(request, context);
    return (
      status === 'OPEN' &&
      chooseBy !== null &&
      this.clock.now() < chooseBy &&
      (await joinedLoader(context, this.db).load(request.id)) &&
      !(await proposesLoader(context, this.db).load(request.id))
    );
  }

  @ResolveField(() => Boolean, { description: 'A date' })
  async canChoose(
    @Parent() { request }: RequestPartType,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (!isMember(request, context) || request.authorId !== context.actor!.id) return false;
    const { status, chooseBy } = await this.state(request, context);
    return status === 'OPEN' && chooseBy !== null;
  }

  private state({ id }: RequestType, context: GraphqlContext): Promise<RequestState> {
    return stateLoader(context, this.db).load(id);
  }
}

@Resolver(() => SessionType)
export class SessionRequestResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => RequestType, {
    nullable: true,
    description: 'Who asked for it, as far as the viewer may see that',
  })
  request(@Parent() { id }: SessionType, @Context() context: GraphqlContext) {
    return requestOfSession(context, this.db).load(id);
  }
}

@Resolver(() => ViewerType)
export class ViewerProposalsResolver {
  constructor(private readonly queries: ProposalQueries) {}

  @ResolveField(() => ProposalConnection, {
    description: 'Their own as a trainer, in every state, the newest first',
  })
  proposals(@Parent() { person }: ViewerType, @Args() { first, after }: PageArgs) {
    return this.queries.ofTrainer(person.id, first, after);
  }
}

const isMember = ({ state }: RequestType, { actor }: GraphqlContext): boolean =>
  hasRole(actor, 'member') && state === 'VISIBLE';
