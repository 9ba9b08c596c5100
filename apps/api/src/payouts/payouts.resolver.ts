import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Invalid } from '@nutshell/domain';
import DataLoader from 'dataloader';
import { Allow, CurrentActor, type Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { loader, PageArgs, type GraphqlContext, type Page } from '../platform/graphql/index.js';
import { sessionLoader, SessionType } from '../trainings/index.js';
import { EarningsQueries } from './earnings.queries.js';
import { EarningsType, PayoutConnection, PayoutLineType, PayoutType } from './payouts.graphql.js';
import { PayoutQueries } from './payouts.queries.js';

@Resolver(() => PayoutType)
export class PayoutsResolver {
  constructor(
    private readonly db: Db,
    private readonly queries: PayoutQueries,
    private readonly earningsQueries: EarningsQueries,
  ) {}

  @Query(() => PayoutConnection, { description: 'To the trainer who asks, the newest first' })
  @Allow('member')
  payouts(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs): Promise<Page<PayoutType>> {
    return this.queries.ofTrainer(actor.id, first, after);
  }

  @Query(() => EarningsType, { description: 'Of the trainer who asks, by the month of the session' })
  @Allow('member')
  earnings(
    @CurrentActor() actor: Actor,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<EarningsType> {
    if (year < 2000 || year > 2200) throw new Invalid([{ field: 'year', code: 'notAllowed' }]);
    return this.earningsQueries.of(actor.id, year);
  }

  @ResolveField(() => SessionType)
  session(@Parent() { sessionId }: PayoutType, @Context() context: GraphqlContext) {
    return sessionLoader(context, this.db).load(sessionId);
  }

  @ResolveField(() => [PayoutLineType])
  lines(@Parent() { id }: PayoutType, @Context() context: GraphqlContext): Promise<PayoutLineType[]> {
    return loader<string, PayoutLineType[]>(
      context,
      'payout-lines',
      () =>
        new DataLoader(async (ids) => {
          const lines = await this.queries.linesOf(ids);
          return ids.map((payoutId) => lines.filter((line) => line.payoutId === payoutId));
        }),
    ).load(id);
  }
}
