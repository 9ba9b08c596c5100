import { Args, Field, ID, InputType, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Invalid, RefundNotByHand } from '@nutshell/domain';
import { Allow, CurrentActor, type Actor } from '../platform/access/index.js';
import {
  connectionOf,
  DateTime,
  ExpectingMutation,
  PageArgs,
  userError,
  type Page,
} from '../platform/graphql/index.js';
import { ManualRefundQueries } from './manual-refunds.queries.js';
import { RecordManualRefund } from './record-manual-refund.js';

userError(RefundNotByHand);

@ObjectType('ManualRefund', { description: 'A refund that the provider cannot do: somebody transfers it' })
export class ManualRefundType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  bookingId!: string;

  @Field(() => String)
  memberName!: string;

  @Field(() => String)
  memberEmail!: string;

  @Field(() => String, { description: 'Of the training' })
  title!: string;

  @Field(() => Int)
  amountCents!: number;

  @Field(() => String, { description: 'Why the money goes back: cancelled, dispute …' })
  reason!: string;

  @Field(() => DateTime)
  decidedAt!: Date;

  @Field(() => DateTime, { nullable: true })
  settledAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The provider’s words, or those of who transferred it',
  })
  note!: string | null;
}

const { Connection: ManualRefundConnection } = connectionOf(() => ManualRefundType, 'ManualRefund');

@InputType('RecordManualRefundInput')
export class RecordManualRefundInputType {
  @Field(() => ID)
  refundId!: string;

  @Field(() => String, { nullable: true, description: 'For example the reference at the bank' })
  note?: string | null;
}

@Resolver(() => ManualRefundType)
export class ManualRefundsResolver {
  constructor(
    private readonly queries: ManualRefundQueries,
    private readonly recording: RecordManualRefund,
  ) {}

  @Query(() => ManualRefundConnection, {
    description: 'Those that wait longest first; done, the newest first',
  })
  @Allow('admin')
  manualRefunds(
    @Args('settled', { type: () => Boolean, defaultValue: false }) settled: boolean,
    @Args() { first, after }: PageArgs,
  ): Promise<Page<ManualRefundType>> {
    return this.queries.page(settled, first, after);
  }

  @ExpectingMutation(() => ManualRefundType, [RefundNotByHand, Invalid])
  @Allow('admin')
  async recordManualRefund(
    @CurrentActor() actor: Actor,
    @Args('input') { refundId, note }: RecordManualRefundInputType,
  ): Promise<ManualRefundType> {
    await this.recording.run(actor, refundId, note ?? null);
    return this.queries.byId(refundId);
  }
}
