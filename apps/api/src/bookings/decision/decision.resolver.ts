import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  canConfirmEarly,
  DecisionClosed,
  Invalid,
  isDeciding,
  SessionInPast,
  RoomTaken,
  TrainerBusy,
  WallTimeAmbiguous,
  WallTimeDoesNotExist,
  type Undecided,
} from '@nutshell/domain';
import { Allow, CurrentActor, type Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { ExpectingMutation, type GraphqlContext } from '../../platform/graphql/index.js';
import { sessionLoader, SessionType, SessionViewerType } from '../../trainings/index.js';
import { standingLoader } from '../session-standing.js';
import { DecideSession } from './decide-session.js';
import { DecideSessionInputType } from './decision.graphql.js';

@Resolver(() => SessionType)
export class DecisionResolver {
  constructor(
    private readonly deciding: DecideSession,
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  @ExpectingMutation(
    () => SessionType,
    [DecisionClosed, TrainerBusy, RoomTaken, WallTimeDoesNotExist, WallTimeAmbiguous, SessionInPast, Invalid],
  )
  @Allow('member')
  async decideSession(
    @CurrentActor() actor: Actor,
    @Args('input') input: DecideSessionInputType,
    @Context() context: GraphqlContext,
  ): Promise<SessionType> {
    await this.deciding.run(actor, input);
    return (await sessionLoader(context, this.db).load(input.sessionId))!;
  }

  @ResolveField(() => Int, { description: 'Seats that are reserved or confirmed, each for somebody' })
  async seatsTowardsMinimum(
    @Parent() { id }: SessionType,
    @Context() context: GraphqlContext,
  ): Promise<number> {
    return (await standingLoader(context, this.db, this.clock).load(id)).towardsMinimum;
  }
}

@Resolver(() => SessionViewerType)
export class SessionViewerDecisionResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Boolean, { description: 'The trainer has to choose: run, another date or cancel' })
  canDecide(
    @Parent() { sessionId }: SessionViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    return this.may(actor, sessionId, context, isDeciding);
  }

  @ResolveField(() => Boolean, { description: 'The trainer may say that it runs, however few booked' })
  canConfirm(
    @Parent() { sessionId }: SessionViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    return this.may(actor, sessionId, context, canConfirmEarly);
  }

  private async may(
    actor: Actor | null,
    sessionId: string,
    context: GraphqlContext,
    rule: (session: Undecided, now: Date) => boolean,
  ): Promise<boolean> {
    const session = actor && (await sessionLoader(context, this.db).load(sessionId));
    return session?.trainerId === actor?.id && !!session && rule(session, this.clock.now());
  }
}
