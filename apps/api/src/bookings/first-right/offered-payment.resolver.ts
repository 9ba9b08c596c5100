import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { offeredPaymentMode, type PaymentMode } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { PaymentModeEnum, sessionLoader } from '../../trainings/index.js';
import { BookingType } from '../bookings.graphql.js';
import type { BookingView } from '../bookings.queries.js';

/** When money moves for seats that are offered, which depends on whether the session runs by now. */
@Resolver(() => BookingType)
export class OfferedPaymentResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => PaymentModeEnum, {
    description: 'Of seats that are offered: how who accepts them now pays',
  })
  async paymentMode(
    @Parent() { status, paymentMode, sessionId }: BookingView,
    @Context() context: GraphqlContext,
  ): Promise<PaymentMode> {
    const session = status === 'OFFERED' ? await sessionLoader(context, this.db).load(sessionId) : null;
    return session ? offeredPaymentMode(paymentMode, session, this.clock.now()) : paymentMode;
  }
}
