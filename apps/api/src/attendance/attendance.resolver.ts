import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  AlreadyContested,
  attendanceClosesAt,
  AttendanceClosed,
  AttendanceNotOpen,
  attendanceOpensAt,
  canRecordAttendance,
  ContestClosed,
  ContestDecided,
  Invalid,
  readCheckInCode,
} from '@nutshell/domain';
import { givenBy, ParticipantQueries, ParticipantType, type ParticipantView } from '../participants/index.js';
import { Allow, CurrentActor, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { DateTime, ExpectingMutation, type GraphqlContext } from '../platform/graphql/index.js';
import { sessionLoader, SessionType, SessionViewerType } from '../trainings/index.js';
import {
  ContestNoShowInputType,
  DecideContestInputType,
  RecordAttendanceInputType,
} from './attendance.graphql.js';
import { ContestNoShow } from './contest-no-show.js';
import { DecideContest } from './decide-contest.js';
import { RecordAttendance } from './record-attendance.js';

@Resolver(() => SessionType)
export class AttendanceResolver {
  constructor(
    private readonly recording: RecordAttendance,
    private readonly contesting: ContestNoShow,
    private readonly deciding: DecideContest,
    private readonly participants: ParticipantQueries,
    private readonly db: Db,
  ) {}

  @Query(() => ParticipantType, {
    nullable: true,
    description: 'Whose code this is; for who gives the session alone. Looking notes nothing',
  })
  @Allow('member')
  async checkIn(
    @CurrentActor() actor: Actor,
    @Args('code', { type: () => String }) code: string,
  ): Promise<ParticipantView | null> {
    const seat = await this.participants.byCode(readCheckInCode(code), actor.id);
    return seat && givenBy(actor, seat) ? seat : null;
  }

  @ExpectingMutation(() => SessionType, [AttendanceNotOpen, AttendanceClosed, Invalid])
  @Allow('member')
  async recordAttendance(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordAttendanceInputType,
    @Context() context: GraphqlContext,
  ): Promise<SessionType> {
    await this.recording.run(actor, input);
    return (await sessionLoader(context, this.db).load(input.sessionId))!;
  }

  @ExpectingMutation(() => ParticipantType, [AlreadyContested, ContestClosed, Invalid])
  @Allow('member')
  contestNoShow(
    @CurrentActor() actor: Actor,
    @Args('input') input: ContestNoShowInputType,
  ): Promise<ParticipantView> {
    return this.contesting.run(actor, input);
  }

  @ExpectingMutation(() => ParticipantType, [ContestDecided])
  @Allow('member')
  decideContest(
    @CurrentActor() actor: Actor,
    @Args('input') input: DecideContestInputType,
  ): Promise<ParticipantView> {
    return this.deciding.run(actor, input);
  }

  @ResolveField(() => DateTime, { description: 'From when who comes can be noted' })
  attendanceOpensAt(@Parent() session: SessionType): Date {
    return attendanceOpensAt(session);
  }

  @ResolveField(() => DateTime)
  attendanceClosesAt(@Parent() session: SessionType): Date {
    return attendanceClosesAt(session);
  }
}

@Resolver(() => SessionViewerType)
export class SessionViewerAttendanceResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Boolean)
  async canRecordAttendance(
    @Parent() { sessionId }: SessionViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (!actor) return false;
    const session = await sessionLoader(context, this.db).load(sessionId);
    return (
      session?.trainerId === actor.id &&
      session.status === 'PUBLISHED' &&
      canRecordAttendance(session, this.clock.now())
    );
  }
}
