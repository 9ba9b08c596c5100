import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Invalid, type TrainingStatus } from '@nutshell/domain';
import { PersonType, TrainerProfileType, ViewerQueries, ViewerType } from '../accounts/index.js';
import { Allow, CurrentActor, viewerId, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { ExpectingMutation, type GraphqlContext, type Page } from '../platform/graphql/index.js';
import { TrainingConnectionType } from './finding.graphql.js';
import { SetTravelTime } from './set-travel-time.js';
import { TrainerAgenda } from './trainer-agenda.js';
import { TrainingStatusEnum, type TrainingType } from './training.graphql.js';
import { givenLoader } from './trainings.loaders.js';
import { TrainingQueries } from './trainings.queries.js';

/** What somebody gives, as everybody sees it. */
@Resolver(() => PersonType)
export class PersonTrainingsResolver {
  constructor(private readonly queries: TrainingQueries) {}

  @ResolveField(() => TrainingConnectionType, {
    description: 'Published ones that the viewer may see, the newest first',
  })
  trainings(
    @Parent() { id }: PersonType,
    @CurrentActor() actor: Actor | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 12 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<TrainingType>> {
    return this.queries.ofTrainer(id, 'PUBLISHED', viewerId(actor), first, after);
  }
}

/** What somebody gives, as they see it themselves. */
@Resolver(() => ViewerType)
export class ViewerTrainingsResolver {
  constructor(
    private readonly queries: TrainingQueries,
    private readonly agenda: TrainerAgenda,
    private readonly travel: SetTravelTime,
    private readonly viewers: ViewerQueries,
  ) {}

  @ResolveField(() => Int, { description: 'Minutes kept free between sessions at different places' })
  travelMinutes(@Parent() { person }: ViewerType): Promise<number> {
    return this.agenda.travelMinutes(person.id);
  }

  @ExpectingMutation(() => ViewerType, [Invalid])
  @Allow('member')
  async setTravelTime(
    @CurrentActor() actor: Actor,
    @Args('minutes', { type: () => Int }) minutes: number,
  ): Promise<ViewerType> {
    await this.travel.run(actor, minutes);
    return this.viewers.of(actor.id);
  }

  @ResolveField(() => TrainingConnectionType, { description: 'Their own, in every state' })
  trainings(
    @Parent() { person }: ViewerType,
    @Args('status', { type: () => TrainingStatusEnum, nullable: true }) status: TrainingStatus | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<TrainingType>> {
    return this.queries.ofTrainer(person.id, status ?? null, person.id, first, after);
  }
}

@Resolver(() => TrainerProfileType)
export class TrainerProfileResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Int, { description: 'Dates that are over and had participants' })
  trainingsGiven(
    @Parent() { personId }: TrainerProfileType,
    @Context() context: GraphqlContext,
  ): Promise<number> {
    return givenLoader(context, this.db, this.clock.now()).load(personId);
  }
}
