import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isChoiceOpen, isLive, withdrawal } from '@nutshell/domain';
import DataLoader from 'dataloader';
import { CurrentActor, type Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { loader, type GraphqlContext } from '../../platform/graphql/index.js';
import { sessionLoader, SessionType, SessionViewerType } from '../../trainings/index.js';
import { ownsBooking } from '../booking.policy.js';
import { BookingType } from '../bookings.graphql.js';
import type { BookingView } from '../bookings.queries.js';
import { BookingChoiceType, MoveOptionType, WithdrawalType } from './changes.graphql.js';
import { OtherDates } from './other-dates.js';

@Resolver(() => BookingType)
export class BookingChangesResolver {
  constructor(
    private readonly clock: Clock,
    private readonly otherDates: OtherDates,
  ) {}

  @ResolveField(() => BookingChoiceType, { nullable: true })
  choice(@Parent() { choice, status }: BookingView): BookingChoiceType | null {
    if (!choice) return null;
    const { kind, fromStartsAt, until, answer, answeredAt, message } = choice;
    // Who ended the booking in another way has nothing left to say about its new date.
    const open = isChoiceOpen(choice, this.clock.now()) && isLive(status) === (kind === 'MOVED');
    return { kind, fromStartsAt, until, open, chosen: answer, chosenAt: answeredAt, message };
  }

  @ResolveField(() => WithdrawalType, { nullable: true, description: 'For the member alone' })
  withdrawal(@Parent() booking: BookingView, @CurrentActor() actor: Actor | null): WithdrawalType | null {
    return ownsBooking(actor, booking) ? withdrawal(booking, booking, this.clock.now()) : null;
  }

  @ResolveField(() => [MoveOptionType], {
    description: 'Other dates of the same training with enough seats, by date; for the member alone',
  })
  moveOptions(
    @Parent() booking: BookingView,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<MoveOptionType[]> | MoveOptionType[] {
    if (!ownsBooking(actor, booking)) return [];
    return loader<BookingView, MoveOptionType[]>(
      context,
      'move-options',
      () => new DataLoader((bookings) => this.otherDates.of(bookings)),
    ).load(booking);
  }
}

@Resolver(() => MoveOptionType)
export class MoveOptionResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => SessionType)
  session(@Parent() { sessionId }: MoveOptionType, @Context() context: GraphqlContext) {
    return sessionLoader(context, this.db).load(sessionId);
  }
}

@Resolver(() => SessionViewerType)
export class SessionViewerChangesResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => Boolean, { description: 'Public, to come, and their own' })
  canCancel(@Parent() viewer: SessionViewerType, @Context() context: GraphqlContext): Promise<boolean> {
    return this.isOwnToCome(viewer, context);
  }

  @ResolveField(() => Boolean, { description: 'Public, to come, and their own' })
  canMove(@Parent() viewer: SessionViewerType, @Context() context: GraphqlContext): Promise<boolean> {
    return this.isOwnToCome(viewer, context);
  }

  private async isOwnToCome(
    { sessionId, canEdit }: SessionViewerType,
    context: GraphqlContext,
  ): Promise<boolean> {
    if (!canEdit) return false;
    return (await sessionLoader(context, this.db).load(sessionId))?.status === 'PUBLISHED';
  }
}
