import { Args, Context, ID, Info, Query, Resolver } from '@nestjs/graphql';
import {
  Invalid,
  PayoutOnboardingNeeded,
  RoomTaken,
  SessionInPast,
  TrainerBusy,
  TrainerProfileIncomplete,
  TrainingHasBookings,
  TrainingIncomplete,
  WallTimeAmbiguous,
  WallTimeDoesNotExist,
} from '@nutshell/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, CurrentActor, Public, type Actor } from '../platform/access/index.js';
import { askedFields, ExpectingMutation, type GraphqlContext } from '../platform/graphql/index.js';
import { ArchiveTraining } from './archive-training.js';
import { CreateTraining } from './create-training.js';
import { DuplicateTraining } from './duplicate-training.js';
import { PublishTraining } from './publish-training.js';
import { PublishSession } from './publish-session.js';
import { RemoveSession } from './remove-session.js';
import { ScheduleSessions } from './schedule-sessions.js';
import { ScheduledSessionsType, SessionType } from './session.graphql.js';
import { TrainingType } from './training.graphql.js';
import { TrainingPage } from './training-page.js';
import './trainings.errors.js';
import { ScheduleSessionsInput, SessionInput, TrainingInput } from './trainings.inputs.js';
import { TrainingQueries } from './trainings.queries.js';
import { UpdateSession } from './update-session.js';
import { UpdateTraining } from './update-training.js';

const TIMES = [
  TrainerBusy,
  RoomTaken,
  WallTimeDoesNotExist,
  WallTimeAmbiguous,
  SessionInPast,
  Invalid,
] as const;
const ID_ARG = { type: () => ID } as const;

@Resolver(() => TrainingType)
export class TrainingsResolver {
  constructor(
    private readonly queries: TrainingQueries,
    private readonly page: TrainingPage,
    private readonly creating: CreateTraining,
    private readonly updating: UpdateTraining,
    private readonly publishing: PublishTraining,
    private readonly archiving: ArchiveTraining,
    private readonly duplicating: DuplicateTraining,
    private readonly scheduling: ScheduleSessions,
    private readonly updatingSession: UpdateSession,
    private readonly publishingSession: PublishSession,
    private readonly removingSession: RemoveSession,
  ) {}

  @Query(() => TrainingType, { nullable: true })
  @Public()
  training(
    @Args('slug') slug: string,
    @Context() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TrainingType | null> {
    const isPage = askedFields(info).has('items');
    return isPage ? this.page.read(context, slug) : this.queries.bySlug(context.actor, slug);
  }

  @Query(() => SessionType, { nullable: true })
  @Public()
  session(@CurrentActor() actor: Actor | null, @Args('id', ID_ARG) id: string): Promise<SessionType | null> {
    return this.queries.session(actor, id);
  }

  @ExpectingMutation(() => TrainingType, [Invalid])
  @Allow('member')
  async createTraining(
    @CurrentActor() actor: Actor,
    @Args('input') input: TrainingInput,
  ): Promise<TrainingType> {
    return this.queries.byId((await this.creating.run(actor, input)).id);
  }

  @ExpectingMutation(() => TrainingType, [Invalid, PayoutOnboardingNeeded, TrainerBusy, RoomTaken])
  @Allow('member')
  async updateTraining(
    @CurrentActor() actor: Actor,
    @Args('id', ID_ARG) id: string,
    @Args('input') input: TrainingInput,
  ): Promise<TrainingType> {
    return this.queries.byId((await this.updating.run(actor, id, input)).id);
  }

  @ExpectingMutation(
    () => TrainingType,
    [TrainingIncomplete, TrainerProfileIncomplete, PayoutOnboardingNeeded, TrainerBusy, RoomTaken],
  )
  @Allow('member')
  async publishTraining(@CurrentActor() actor: Actor, @Args('id', ID_ARG) id: string): Promise<TrainingType> {
    return this.queries.byId((await this.publishing.run(actor, id)).id);
  }

  @ExpectingMutation(() => TrainingType, [TrainingHasBookings])
  @Allow('member')
  async archiveTraining(@CurrentActor() actor: Actor, @Args('id', ID_ARG) id: string): Promise<TrainingType> {
    return this.queries.byId((await this.archiving.run(actor, id)).id);
  }

  @ExpectingMutation(() => TrainingType, [])
  @Allow('member')
  async duplicateTraining(
    @CurrentActor() actor: Actor,
    @Args('id', ID_ARG) id: string,
  ): Promise<TrainingType> {
    return this.queries.byId((await this.duplicating.run(actor, id)).id);
  }

  @ExpectingMutation(() => ScheduledSessionsType, [...TIMES, PayoutOnboardingNeeded])
  @Allow('member')
  async scheduleSessions(
    @CurrentActor() actor: Actor,
    @Args('input') input: ScheduleSessionsInput,
  ): Promise<ScheduledSessionsType> {
    const sessions = await this.scheduling.run(actor, input);
    return { training: await this.queries.byId(input.trainingId), sessions };
  }

  @ExpectingMutation(() => SessionType, TIMES)
  @Allow('member')
  updateSession(
    @CurrentActor() actor: Actor,
    @Args('id', ID_ARG) id: string,
    @Args('input') input: SessionInput,
  ): Promise<SessionType> {
    return this.updatingSession.run(actor, id, input);
  }

  @ExpectingMutation(() => SessionType, [...TIMES, PayoutOnboardingNeeded])
  @Allow('member')
  publishSession(@CurrentActor() actor: Actor, @Args('id', ID_ARG) id: string): Promise<SessionType> {
    return this.publishingSession.run(actor, id);
  }

  @ExpectingMutation(() => TrainingType, [TrainingHasBookings])
  @Allow('member')
  async removeSession(@CurrentActor() actor: Actor, @Args('id', ID_ARG) id: string): Promise<TrainingType> {
    return this.queries.byId(await this.removingSession.run(actor, id));
  }
}
