import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Difference } from '@nutshell/domain';
import { Allow } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import {
  connectionOf,
  DateTime,
  decodeCursor,
  encodeCursor,
  PageArgs,
  pageOf,
  pageSize,
  type Page,
} from '../platform/graphql/index.js';

@ObjectType('ReconciliationDifference')
export class ReconciliationDifferenceType implements Difference {
  @Field(() => String, { description: 'payment, refund, transfer, transfer-reversal, chargeback, other' })
  kind!: string;

  @Field(() => String, { description: 'The provider’s reference' })
  ref!: string;

  @Field(() => Int)
  providerCents!: number;

  @Field(() => Int)
  ledgerCents!: number;

  @Field(() => Boolean, { description: 'Less than a day old: it will follow' })
  onTheWay!: boolean;
}

@ObjectType('Reconciliation', { description: 'The books beside the provider’s own account, of one night' })
export class ReconciliationType {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  until!: Date;

  @Field(() => Int)
  providerCents!: number;

  @Field(() => Int)
  ledgerCents!: number;

  @Field(() => Int)
  onTheWayCents!: number;

  @Field(() => Int, { description: 'What nothing on its way explains; 0 is good' })
  differenceCents!: number;

  @Field(() => [ReconciliationDifferenceType])
  differences!: ReconciliationDifferenceType[];
}

const { Connection: ReconciliationConnection } = connectionOf(() => ReconciliationType, 'Reconciliation');

@Resolver(() => ReconciliationType)
export class ReconciliationsResolver {
  constructor(private readonly db: Db) {}

  @Query(() => ReconciliationConnection, { description: 'The newest first' })
  @Allow('admin')
  async reconciliations(@Args() { first, after }: PageArgs): Promise<Page<ReconciliationType>> {
    const cursor = decodeCursor(after, ['instant']);
    const rows = await this.db.query<ReconciliationType>(
      `SELECT id, until, provider_cents AS "providerCents", ledger_cents AS "ledgerCents", on_the_way_cents AS "onTheWayCents",
         difference_cents AS "differenceCents", differences
       FROM reconciliations ${cursor ? 'WHERE until < $1::timestamptz' : ''}
       ORDER BY until DESC LIMIT ${pageSize(first) + 1}`,
      cursor ?? [],
    );
    const [count] = await this.db.query<{ total: number }>(
      'SELECT count(*)::int AS total FROM reconciliations',
    );
    return pageOf(rows, first, count!.total, ({ until }) => encodeCursor([until]));
  }
}
