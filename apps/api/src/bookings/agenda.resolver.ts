import {
  Args,
  Context,
  createUnionType,
  Field,
  ID,
  Int,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { ViewerType } from '../accounts/index.js';
import { CurrentActor, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { DateTime, PageArgs, type GraphqlContext, type Page } from '../platform/graphql/index.js';
import { seatIsOf, sessionLoader, SessionType, SessionViewerType } from '../trainings/index.js';
import { ownBookingsLoader } from './booking.loaders.js';
import { BookingConnection, BookingMomentEnum, BookingType } from './bookings.graphql.js';
import { BookingQueries, type BookingMoment, type BookingView } from './bookings.queries.js';
import { standingLoader } from './session-standing.js';

@ObjectType()
export class BookedEntry {
  @Field(() => BookingType)
  booking!: BookingView;
}

@ObjectType()
export class GivenEntry {
  @Field(() => SessionType)
  session!: SessionType;
}

@ObjectType({ description: 'A seat that somebody else booked for the viewer' })
export class SeatEntry {
  @Field(() => ID)
  participantId!: string;

  @Field(() => SessionType)
  session!: SessionType;
}

const AgendaEntry = createUnionType({
  name: 'AgendaEntry',
  types: () => [BookedEntry, GivenEntry, SeatEntry] as const,
  resolveType: (entry: object) => {
    if ('booking' in entry) return BookedEntry;
    return 'participantId' in entry ? SeatEntry : GivenEntry;
  },
});

/** What somebody booked and gives, seen from themselves. */
@Resolver(() => ViewerType)
export class AgendaResolver {
  constructor(
    private readonly queries: BookingQueries,
    private readonly db: Db,
  ) {}

  @ResolveField(() => BookingConnection)
  bookings(
    @CurrentActor() actor: Actor,
    @Args('when', { type: () => BookingMomentEnum, nullable: true, defaultValue: 'UPCOMING' })
    when: BookingMoment,
    @Args() { first, after }: PageArgs,
  ): Promise<Page<BookingView>> {
    return this.queries.ofMember(actor.id, when, first, after);
  }

  @ResolveField(() => [AgendaEntry], { description: 'Booked and given sessions of a period, by date' })
  async agenda(
    @CurrentActor() actor: Actor,
    @Args('from', { type: () => DateTime }) from: Date,
    @Args('to', { type: () => DateTime }) to: Date,
    @Context() context: GraphqlContext,
  ): Promise<object[]> {
    const booked = await this.queries.between(actor.id, from, to);
    const given = await this.db.query<{ id: string; startsAt: Date }>(
      `SELECT id, starts_at AS "startsAt" FROM sessions
       WHERE trainer_id = $1 AND status = 'PUBLISHED' AND starts_at < $3 AND ends_at > $2 ORDER BY starts_at LIMIT 500`,
      [actor.id, from, to],
    );
    const seats = await this.seatsOf(actor.id, from, to);
    const ids = [...given, ...seats].map(({ id }) => id);
    const sessions = await sessionLoader(context, this.db).loadMany(ids);
    return [
      ...booked.map((booking) => ({ at: booking.startsAt, entry: { booking } })),
      ...given.map(({ startsAt }, index) => ({ at: startsAt, entry: { session: sessions[index] } })),
      ...seats.map(({ startsAt, participantId }, index) => ({
        at: startsAt,
        entry: { participantId, session: sessions[given.length + index] },
      })),
    ]
      .sort((a, b) => a.at.getTime() - b.at.getTime())
      .map(({ entry }) => entry);
  }

  /** Confirmed seats that others booked for somebody. */
  private seatsOf(personId: string, from: Date, to: Date) {
    return this.db.query<{ id: string; startsAt: Date; participantId: string }>(
      `SELECT s.id, s.starts_at AS "startsAt", p.id AS "participantId"
       FROM participants p JOIN bookings b ON b.id = p.booking_id JOIN sessions s ON s.id = b.session_id
       WHERE ${seatIsOf('$1::uuid')} AND b.member_id <> $1 AND b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW')
         AND s.starts_at < $3 AND s.ends_at > $2 ORDER BY s.starts_at LIMIT 500`,
      [personId, from, to],
    );
  }
}

/** Who booked a session: for its trainer. */
@Resolver(() => SessionType)
export class SessionBookingsResolver {
  constructor(private readonly queries: BookingQueries) {}

  @ResolveField(() => BookingConnection, { nullable: true, description: 'Who booked; for the trainer alone' })
  bookings(
    @Parent() session: { id: string; trainerId: string },
    @CurrentActor() actor: Actor | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<BookingView>> | null {
    if (actor?.id !== session.trainerId) return null;
    return this.queries.ofSession(session.id, first, after);
  }
}

@Resolver(() => SessionViewerType)
export class SessionViewerBookingResolver {
  constructor(
    private readonly queries: BookingQueries,
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => BookingType, { nullable: true, description: 'The seats that the viewer has here' })
  async booking(
    @Parent() { sessionId }: { sessionId: string },
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<BookingView | null> {
    const [booking] = await this.own(sessionId, actor, context);
    return booking ?? null;
  }

  @ResolveField(() => [BookingType], {
    description:
      'All seats that the viewer has here: what they booked, what they waited for, what they are offered',
  })
  bookings(
    @Parent() { sessionId }: { sessionId: string },
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<BookingView[]> {
    return this.own(sessionId, actor, context);
  }

  private async own(sessionId: string, actor: Actor | null, context: GraphqlContext): Promise<BookingView[]> {
    if (!actor) return [];
    const { hasBooking } = await standingLoader(context, this.db, this.clock).load(sessionId);
    return hasBooking ? ownBookingsLoader(context, this.queries, actor).load(sessionId) : [];
  }
}
