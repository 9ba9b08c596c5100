import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  INVOICE_KINDS,
  InvoiceNotCorrectable,
  InvoiceNotOpen,
  SALE_VATS,
  type InvoiceKind,
  type SaleVat,
} from '@nutshell/domain';
import { CalendarDate, connectionOf, enumOf, LanguageEnum, userError } from '../platform/graphql/index.js';
import type { InvoiceSide } from './invoice-filter.js';

userError(InvoiceNotCorrectable);
userError(InvoiceNotOpen, { openCents: () => Int });

export const InvoiceKindEnum = enumOf('InvoiceKind', INVOICE_KINDS);
export const InvoiceSideEnum = enumOf<InvoiceSide>('InvoiceSide', ['ISSUED', 'RECEIVED', 'ALL']);
export const InvoiceVatEnum = enumOf('InvoiceVat', SALE_VATS);

@ObjectType('InvoiceParty')
export class InvoicePartyType {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where that is another name' })
  tradeName!: string | null;

  @Field(() => Boolean)
  business!: boolean;

  @Field(() => String, { nullable: true })
  street!: string | null;

  @Field(() => String, { nullable: true })
  postcode!: string | null;

  @Field(() => String, { nullable: true })
  town!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2' })
  country!: string | null;

  @Field(() => String, { nullable: true })
  kvk!: string | null;

  @Field(() => String, { nullable: true })
  vatId!: string | null;

  @Field(() => String, { nullable: true, description: 'In the register of exempt institutions' })
  crkboNumber!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;
}

@ObjectType('InvoiceLine')
export class InvoiceLineType {
  @Field(() => String, { description: 'In the language of the request, like every text here' })
  title!: string;

  @Field(() => String)
  detail!: string;

  @Field(() => Int)
  quantity!: number;

  @Field(() => Int)
  unitExVatCents!: number;

  @Field(() => Int)
  exVatCents!: number;

  @Field(() => InvoiceVatEnum)
  vat!: SaleVat;

  @Field(() => Float)
  vatPercent!: number;

  @Field(() => String, { description: 'The rate in words: "21%", "verlegd"' })
  rate!: string;
}

@ObjectType('InvoiceVatLine', { description: 'All of an invoice that carries one rate' })
export class InvoiceVatLineType {
  @Field(() => InvoiceVatEnum)
  vat!: SaleVat;

  @Field(() => Float)
  percent!: number;

  @Field(() => Int)
  exVatCents!: number;

  @Field(() => Int)
  vatCents!: number;

  @Field(() => String)
  label!: string;
}

@ObjectType('InvoiceViewer')
export class InvoiceViewerType {
  @Field(() => Boolean)
  canCorrect!: boolean;

  @Field(() => Boolean, {
    description: 'Something is open, and it is the viewer who pays it, on the page of the booking',
  })
  canPay!: boolean;

  @Field(() => Boolean, { description: 'May write down what came in on the bank' })
  canRecordPayment!: boolean;
}

@ObjectType('Invoice', { description: 'As it was issued; amounts of a credit note are below 0' })
export class InvoiceType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  number!: string;

  @Field(() => InvoiceKindEnum)
  kind!: InvoiceKind;

  @Field(() => CalendarDate)
  issuedOn!: string;

  @Field(() => CalendarDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => Int)
  exVatCents!: number;

  @Field(() => Int)
  vatCents!: number;

  @Field(() => Int)
  totalCents!: number;

  @Field(() => Int, { description: 'Taken back by credit notes' })
  creditedCents!: number;

  @Field(() => Int, { description: 'Still to be paid now' })
  openCents!: number;

  @Field(() => CalendarDate)
  deliveredOn!: string;

  @Field(() => InvoicePartyType)
  seller!: InvoicePartyType;

  @Field(() => InvoicePartyType)
  buyer!: InvoicePartyType;

  @Field(() => [InvoiceLineType])
  lines!: InvoiceLineType[];

  @Field(() => [InvoiceVatLineType])
  vatLines!: InvoiceVatLineType[];

  @Field(() => [String], { description: 'What the law asks to say' })
  notes!: string[];

  @Field(() => [String], { description: 'How it is or was paid, as it was when it was issued' })
  paymentTexts!: string[];

  @Field(() => String, { nullable: true })
  poNumber!: string | null;

  @Field(() => String, { nullable: true })
  costCentre!: string | null;

  @Field(() => LanguageEnum)
  language!: 'NL' | 'EN';

  @Field(() => Boolean, { description: 'Nothing is left to pay' })
  paid!: boolean;

  @Field(() => String)
  pdfUrl!: string;

  @Field(() => String, { nullable: true, description: 'UBL 2.1 (Peppol BIS 3); between businesses' })
  ublUrl!: string | null;

  @Field(() => ID, { nullable: true })
  bookingId!: string | null;

  creditsId!: string | null;
  replacesId!: string | null;
  replacedById!: string | null;
  buyerId!: string;
}

export const { Connection: InvoiceConnection } = connectionOf(() => InvoiceType, 'Invoice');

@ObjectType('InvoiceSums', { description: 'Of everything that a filter lets through' })
export class InvoiceSumsType {
  @Field(() => Int)
  count!: number;

  @Field(() => Int)
  exVatCents!: number;

  @Field(() => Int)
  vatCents!: number;

  @Field(() => Int)
  totalCents!: number;

  @Field(() => Int)
  openCents!: number;
}
