import { Context, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { DateTime, loader, type GraphqlContext } from '../../platform/graphql/index.js';
import { SessionType } from '../../trainings/index.js';

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
  firstRight(
    @Parent() { id }: SessionType,
    @Context() context: GraphqlContext,
  ): Promise<FirstRightType | null> {
    return loader<string, FirstRightType | null>(
      context,
      'session.first-right',
      () => new DataLoader((ids) => this.standing(ids)),
    ).load(id);
  }

  private async standing(sessionIds: readonly string[]): Promise<(FirstRightType | null)[]> {
    const rows = await this.db.query<FirstRightType & { id: string }>(
      `SELECT e.session_id AS id, max(b.held_until) AS until, sum(b.seats)::int AS seats
       FROM waitlist_entries e JOIN bookings b ON b.id = e.booking_id
       WHERE e.session_id = ANY($1) AND e.status = 'OFFERED' AND e.request_id IS NOT NULL AND b.held_until > $2
       GROUP BY e.session_id`,
      [sessionIds, this.clock.now()],
      { name: 'first-right-of-sessions' },
    );
    const found = new Map(rows.map(({ id, until, seats }) => [id, { until, seats }]));
    return sessionIds.map((id) => found.get(id) ?? null);
  }
}
