import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  canBook,
  isSureToRun,
  paymentModeFor,
  seatsLeft,
  toWallTime,
  type PaymentMode,
  type WallTime as Wall,
} from '@nutshell/domain';
import { organisationLoader } from '../organisations/index.js';
import { CurrentActor, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { WallTime, type GraphqlContext } from '../platform/graphql/index.js';
import {
  PaymentModeEnum,
  PlaceType,
  SessionReserveType,
  SessionType,
  SessionViewerType,
} from './session.graphql.js';
import { fromSeen, seenSession, seesReserve } from './seen-session.js';
import { priceOf } from './price-of.js';
import { placeOf } from './session-place.js';
import { PriceType, TrainingType } from './training.graphql.js';
import { canEdit } from './training.policy.js';
import { placeLoader, seatLoader, trainingLoader } from './trainings.loaders.js';

@Resolver(() => SessionType)
export class SessionFieldsResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => TrainingType)
  training(@Parent() { trainingId }: SessionType, @Context() context: GraphqlContext) {
    return trainingLoader(context, this.db).load(trainingId);
  }

  @ResolveField(() => WallTime)
  localEnd(@Parent() { endsAt, zone }: SessionType): Wall {
    return toWallTime(endsAt, zone);
  }

  @ResolveField(() => PlaceType, { nullable: true, description: 'Null when online' })
  place(@Parent() session: SessionType): PlaceType | null {
    return placeOf(session);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'For the trainer and those who hold a confirmed seat',
  })
  async onlineUrl(
    @Parent() session: SessionType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<string | null> {
    if (!session.onlineUrl || !actor) return null;
    if (canEdit(actor, session)) return session.onlineUrl;
    const hasPlace = await placeLoader(context, this.db, actor.id).load(session.id);
    return hasPlace ? session.onlineUrl : null;
  }

  @ResolveField(() => Int, { description: 'For the viewer: with what is kept for where they work' })
  seatsLeft(@Parent() session: SessionType, @Context() context: GraphqlContext): number | Promise<number> {
    return fromSeen(context, this.db, session, this.clock.now(), seatsLeft);
  }

  @ResolveField(() => Int)
  seatsTaken(@Parent() session: SessionType, @Context() context: GraphqlContext): number | Promise<number> {
    return fromSeen(
      context,
      this.db,
      session,
      this.clock.now(),
      (seen) => seen.seatsTaken + seen.reservedSeats,
    );
  }

  @ResolveField(() => SessionReserveType, {
    nullable: true,
    description: 'While seats are kept; for who works there and the trainer',
  })
  reserved(
    @Parent() session: SessionType,
    @Context() context: GraphqlContext,
  ): Promise<SessionReserveType | null> | null {
    return session.reservedFor === null ? null : this.reserve(session, context);
  }

  private async reserve(session: SessionType, context: GraphqlContext): Promise<SessionReserveType | null> {
    const { reservedFor, reservedSeats, reservedUntil } = session;
    if (!(await seesReserve(context, this.db, session, this.clock.now()))) return null;
    const organisation = await organisationLoader(context, this.db).load(reservedFor!);
    return organisation && { organisation, seats: reservedSeats, until: reservedUntil! };
  }

  @ResolveField(() => PaymentModeEnum, { description: 'How somebody who books now pays, unless by invoice' })
  paymentMode(@Parent() session: SessionType): PaymentMode {
    return paymentModeFor(session, this.clock.now());
  }

  @ResolveField(() => PaymentModeEnum, { description: 'What the trainer chose' })
  plannedPaymentMode(@Parent() { paymentMode }: SessionType): PaymentMode {
    return paymentMode;
  }

  @ResolveField(() => Boolean, { description: 'Whether it goes on whatever happens' })
  sureToRun(@Parent() session: SessionType): boolean {
    return isSureToRun(session);
  }

  @ResolveField(() => PriceType)
  price(@Parent() { priceExVatCents, vatStatus }: SessionType): PriceType {
    return priceOf(priceExVatCents, vatStatus);
  }

  @ResolveField(() => SessionViewerType)
  async viewer(
    @Parent() session: SessionType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<SessionViewerType> {
    const now = this.clock.now();
    const seat = actor ? await seatLoader(context, this.db, actor.id).load(session.id) : null;
    return {
      sessionId: session.id,
      canEdit: canEdit(actor, session) && session.status !== 'CANCELLED' && session.startsAt > now,
      canBook: canBook({
        session: {
          ...(await seenSession(context, this.db, session, now)),
          priceExVatCents: session.priceExVatCents ?? 0,
        },
        memberId: actor?.id ?? '',
        existingLiveBooking: seat?.bookingId ? { id: seat.bookingId } : null,
        now,
      }),
    };
  }
}
