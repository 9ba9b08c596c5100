import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { InvoiceKind } from '@nutshell/domain';
import { BuyerInputType } from '../bookings/index.js';
import { CalendarDate } from '../platform/graphql/index.js';
import type { InvoiceSide } from './invoice-filter.js';
import { InvoiceKindEnum, InvoiceSideEnum } from './invoices.graphql.js';

@InputType('InvoiceFilter')
export class InvoiceFilterInput {
  @Field(() => InvoiceSideEnum)
  side!: InvoiceSide;

  @Field(() => [InvoiceKindEnum], { nullable: true })
  kind?: InvoiceKind[] | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 4, of the year' })
  quarter?: number | null;

  @Field(() => Boolean, { nullable: true })
  paid?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'In the number, the names, the references or the title',
  })
  text?: string | null;
}

@InputType('CorrectInvoiceInput')
export class CorrectInvoiceInputType {
  @Field(() => ID)
  invoiceId!: string;

  @Field(() => BuyerInputType)
  buyer!: BuyerInputType;

  @Field(() => String, { nullable: true })
  poNumber?: string | null;

  @Field(() => String, { nullable: true })
  costCentre?: string | null;
}

@InputType('RecordInvoicePaymentInput')
export class RecordInvoicePaymentInputType {
  @Field(() => ID)
  invoiceId!: string;

  @Field(() => Int)
  amountCents!: number;

  @Field(() => CalendarDate)
  receivedOn!: string;

  @Field(() => String, {
    description: 'As the bank statement names it; the same once more is the same payment',
  })
  reference!: string;
}
