import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Invalid, NamingClosed, type BookingStatus, type AttendanceStatus } from '@nutshell/domain';
import { personLoader, PersonType } from '../accounts/index.js';
import { BookingQueries, BookingStatusEnum, BookingType, type BookingView } from '../bookings/index.js';
import { Allow, CurrentActor, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { DateTime, ExpectingMutation, type GraphqlContext } from '../platform/graphql/index.js';
import { isId } from '../platform/ids.js';
import { sessionLoader, SessionType, SessionViewerType } from '../trainings/index.js';
import { NameParticipants } from './name-participants.js';
import type { ParticipantView } from './participant-rows.js';
import {
  bookedBy,
  givenBy,
  seesAddress,
  seesAttendance,
  seesCode,
  seesParticipant,
  viewerOfParticipant,
} from './participant.policy.js';
import {
  AttendanceStatusEnum,
  NameParticipantsInputType,
  NameSubstituteInputType,
  ParticipantType,
  ParticipantViewerType,
} from './participants.graphql.js';
import { ParticipantQueries } from './participants.queries.js';

@Resolver(() => ParticipantType)
export class ParticipantsResolver {
  constructor(
    private readonly queries: ParticipantQueries,
    private readonly bookings: BookingQueries,
    private readonly naming: NameParticipants,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Query(() => ParticipantType, {
    nullable: true,
    description: 'A seat: for who sits there, who booked it and who gives the session',
  })
  @Allow('member')
  async participant(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ParticipantView | null> {
    const seat = isId(id) ? await this.queries.byId(id, actor.id) : null;
    return seat && seesParticipant(actor, seat) ? seat : null;
  }

  @ExpectingMutation(() => BookingType, [NamingClosed, Invalid])
  @Allow('member')
  async nameParticipants(
    @CurrentActor() actor: Actor,
    @Args('input') input: NameParticipantsInputType,
  ): Promise<BookingView> {
    await this.naming.run(actor, input);
    return (await this.bookings.byId(input.bookingId))!;
  }

  @ExpectingMutation(() => BookingType, [NamingClosed, Invalid])
  @Allow('member')
  async nameSubstitute(
    @CurrentActor() actor: Actor,
    @Args('input') input: NameSubstituteInputType,
  ): Promise<BookingView> {
    return (await this.bookings.byId(await this.naming.substitute(actor, input)))!;
  }

  @ResolveField(() => String, { nullable: true, description: 'For who sits there and who booked the seat' })
  email(@Parent() seat: ParticipantView, @CurrentActor() actor: Actor | null): string | null {
    return seesAddress(actor, seat) ? seat.email : null;
  }

  @ResolveField(() => AttendanceStatusEnum, {
    nullable: true,
    description: 'For who sits there and who gives the session; null while nobody noted it',
  })
  attendance(@Parent() seat: ParticipantView, @CurrentActor() actor: Actor | null): AttendanceStatus | null {
    return seesAttendance(actor, seat) ? seat.attendance : null;
  }

  @ResolveField(() => DateTime, { nullable: true })
  markedAt(@Parent() seat: ParticipantView, @CurrentActor() actor: Actor | null): Date | null {
    return seesAttendance(actor, seat) ? seat.markedAt : null;
  }

  @ResolveField(() => DateTime, { nullable: true, description: 'When the participant contested an absence' })
  contestedAt(@Parent() seat: ParticipantView, @CurrentActor() actor: Actor | null): Date | null {
    return seesAttendance(actor, seat) ? seat.contestedAt : null;
  }

  @ResolveField(() => String, { nullable: true })
  contestReason(@Parent() seat: ParticipantView, @CurrentActor() actor: Actor | null): string | null {
    return seesAttendance(actor, seat) ? seat.contestReason : null;
  }

  @ResolveField(() => DateTime, { nullable: true })
  contestDecidedAt(@Parent() seat: ParticipantView, @CurrentActor() actor: Actor | null): Date | null {
    return seesAttendance(actor, seat) ? seat.contestDecidedAt : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'The calendar entry (.ics) of this seat' })
  calendarUrl(@Parent() seat: ParticipantView, @CurrentActor() actor: Actor | null): string | null {
    if (!seesAddress(actor, seat)) return null;
    return `${this.config.publicUrl}/calendar/participants/${seat.id}.ics`;
  }

  @ResolveField(() => String, { nullable: true, description: 'What the QR code says' })
  checkInUrl(@Parent() seat: ParticipantView, @CurrentActor() actor: Actor | null): string | null {
    return seesCode(actor, seat) ? `${this.config.publicUrl}/inchecken/${seat.code}` : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'To be typed where the QR code cannot be read' })
  checkInCode(@Parent() seat: ParticipantView, @CurrentActor() actor: Actor | null): string | null {
    return seesCode(actor, seat) ? seat.code : null;
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who booked the seat' })
  bookedBy(@Parent() { memberId }: ParticipantView, @Context() context: GraphqlContext) {
    return personLoader(context, this.db).load(memberId);
  }

  @ResolveField(() => ID, {
    nullable: true,
    description: 'For who booked the seat and who gives the session',
  })
  bookingId(@Parent() seat: ParticipantView, @CurrentActor() actor: Actor | null): string | null {
    return bookedBy(actor, seat) || givenBy(actor, seat) ? seat.bookingId : null;
  }

  @ResolveField(() => SessionType)
  session(@Parent() { sessionId }: ParticipantView, @Context() context: GraphqlContext) {
    return sessionLoader(context, this.db).load(sessionId);
  }

  @ResolveField(() => ParticipantViewerType)
  viewer(@Parent() seat: ParticipantView, @CurrentActor() actor: Actor | null): ParticipantViewerType {
    return viewerOfParticipant(actor, seat, this.clock.now());
  }
}

@Resolver(() => BookingType)
export class BookingParticipantsResolver {
  constructor(private readonly queries: ParticipantQueries) {}

  @ResolveField(() => [ParticipantType], { description: 'Its seats, in their order' })
  participants(
    @Parent() { id }: BookingView,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<ParticipantView[]> {
    return this.queries.ofBookings(context, actor?.id ?? null).load(id);
  }

  /** Whether people came is not told to who only booked for them. */
  @ResolveField(() => BookingStatusEnum)
  async status(
    @Parent() { id, status, memberId }: BookingView,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<BookingStatus> {
    if (actor?.id !== memberId || (status !== 'ATTENDED' && status !== 'NO_SHOW')) return status;
    const seats = await this.queries.ofBookings(context, actor.id).load(id);
    return seats.some(({ isViewer }) => isViewer) ? status : 'CONFIRMED';
  }
}

@Resolver(() => SessionType)
export class SessionParticipantsResolver {
  constructor(private readonly queries: ParticipantQueries) {}

  @ResolveField(() => [ParticipantType], {
    nullable: true,
    description: 'Everybody with a confirmed seat, first come first; for the trainer alone',
  })
  participants(
    @Parent() { id, trainerId }: SessionType,
    @CurrentActor() actor: Actor | null,
  ): Promise<ParticipantView[]> | null {
    return actor && actor.id === trainerId ? this.queries.ofSession(id, actor.id) : null;
  }
}

@Resolver(() => SessionViewerType)
export class SessionViewerSeatResolver {
  constructor(private readonly queries: ParticipantQueries) {}

  @ResolveField(() => ParticipantType, { nullable: true, description: 'The confirmed seat of the viewer' })
  seat(
    @Parent() { sessionId }: SessionViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<ParticipantView | null> | null {
    return actor ? this.queries.ofViewer(context, actor.id).load(sessionId) : null;
  }
}
