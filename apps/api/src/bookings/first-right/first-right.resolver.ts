import { Context, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { DateTime, type GraphqlContext } from '../../platform/graphql/index.js';
import { SessionType } from '../../trainings/index.js';
import { standingLoader } from '../session-standing.js';

@ObjectType('FirstRight', { description: 'Seats that are kept for those who asked for the training' })
export class FirstRightType {
  @Field(() => DateTime, { description: 'When the last of these offers ends' })
  until!: Date;

  @Field(() => Int)
  seats!: number;
}

@Resolver(() => SessionType)
export class FirstRightResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => FirstRightType, {
    nullable: true,
    description: 'While seats are kept for those who asked for the training; nobody else can book these',
  })
  async firstRight(
    @Parent() { id }: SessionType,
    @Context() context: GraphqlContext,
  ): Promise<FirstRightType | null> {
    const { firstRightSeats: seats, firstRightUntil: until } = await standingLoader(
      context,
      this.db,
      this.clock,
    ).load(id);
    return until && { until, seats };
  }
}
