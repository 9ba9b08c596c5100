import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { canJoinWaitlist } from '@nutshell/domain';
import { CurrentActor, type Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { seenSession, sessionLoader, SessionType, SessionViewerType } from '../../trainings/index.js';
import { standingLoader } from '../session-standing.js';
import { ownsBooking } from '../booking.policy.js';
import { BookingType } from '../bookings.graphql.js';
import type { BookingView } from '../bookings.queries.js';
import { WaitlistEntryType } from './waitlist.graphql.js';
import { entryLoader, ownEntryLoader, waitlistLengthLoader } from './waitlist.loaders.js';
import { WaitlistQueries, type WaitlistEntryView } from './waitlist.queries.js';

@Resolver(() => SessionType)
export class SessionWaitlistResolver {
  constructor(private readonly queries: WaitlistQueries) {}

  @ResolveField(() => Int, { description: 'How many people and groups wait for a seat' })
  waitlistLength(@Parent() { id }: SessionType, @Context() context: GraphqlContext): Promise<number> {
    return waitlistLengthLoader(context, this.queries).load(id);
  }
}

@Resolver(() => SessionViewerType)
export class SessionViewerWaitlistResolver {
  constructor(
    private readonly queries: WaitlistQueries,
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => WaitlistEntryType, {
    nullable: true,
    description: 'While the viewer waits here or has an offer',
  })
  waitlistEntry(
    @Parent() { sessionId }: SessionViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<WaitlistEntryView | null> {
    return this.own(sessionId, actor, context);
  }

  private async own(
    sessionId: string,
    actor: Actor | null,
    context: GraphqlContext,
  ): Promise<WaitlistEntryView | null> {
    if (!actor) return null;
    const { waits } = await standingLoader(context, this.db, this.clock).load(sessionId);
    return waits ? ownEntryLoader(context, this.queries, actor).load(sessionId) : null;
  }

  @ResolveField(() => Boolean, {
    description: 'It is full and the viewer may wait; a group may also where too few seats are left for it',
  })
  async canJoinWaitlist(
    @Parent() { sessionId }: SessionViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    const session = await sessionLoader(context, this.db).load(sessionId);
    if (!session || session.priceExVatCents === null) return false;
    const now = this.clock.now();
    const seen = await seenSession(context, this.db, session, now);
    const liveEntry = await this.own(sessionId, actor, context);
    return canJoinWaitlist({ session: seen, memberId: actor?.id ?? '', liveEntry, now });
  }
}

@Resolver(() => BookingType)
export class BookingWaitlistResolver {
  constructor(private readonly queries: WaitlistQueries) {}

  @ResolveField(() => WaitlistEntryType, {
    nullable: true,
    description: 'Where these seats were waited for; for the member',
  })
  waitlistEntry(
    @Parent() booking: BookingView,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<WaitlistEntryView | null> | null {
    if (!booking.waitlistEntryId || !ownsBooking(actor, booking)) return null;
    return entryLoader(context, this.queries).load(booking.waitlistEntryId);
  }
}
