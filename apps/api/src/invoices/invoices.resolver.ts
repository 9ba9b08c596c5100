import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { canCorrectInvoice, Invalid, InvoiceNotCorrectable, InvoiceNotOpen } from '@nutshell/domain';
import DataLoader from 'dataloader';
import { bookingLoader, BookingQueries, BookingType } from '../bookings/index.js';
import { Allow, CurrentActor, hasRole, type Actor } from '../platform/access/index.js';
import { Config } from '../platform/config.js';
import {
  ExpectingMutation,
  loader,
  PageArgs,
  type GraphqlContext,
  type Page,
} from '../platform/graphql/index.js';
import { isId } from '../platform/ids.js';
import { CorrectInvoice } from './correct-invoice.js';
import type { InvoiceSide } from './invoice-filter.js';
import { invoiceType } from './invoice-view.js';
import {
  InvoiceConnection,
  InvoiceSideEnum,
  InvoiceSumsType,
  InvoiceType,
  InvoiceViewerType,
} from './invoices.graphql.js';
import {
  CorrectInvoiceInputType,
  InvoiceFilterInput,
  RecordInvoicePaymentInputType,
} from './invoices.inputs.js';
import { RecordInvoicePayment } from './record-invoice-payment.js';
import { correctsInvoice, InvoiceQueries, seesInvoice, type InvoiceView } from './invoices.queries.js';

@Resolver(() => InvoiceType)
export class InvoicesResolver {
  constructor(
    private readonly queries: InvoiceQueries,
    private readonly correct: CorrectInvoice,
    private readonly record: RecordInvoicePayment,
    private readonly bookings: BookingQueries,
    private readonly config: Config,
  ) {}

  @Query(() => InvoiceConnection, { description: 'Newest first' })
  @Allow('member')
  async invoices(
    @CurrentActor() actor: Actor,
    @Args('filter') filter: InvoiceFilterInput,
    @Args() { first, after }: PageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Page<InvoiceType>> {
    const page = await this.queries.list(actor, checked(filter), first, after);
    const edges = page.edges.map(({ node, cursor }) => ({ node: this.view(node, context), cursor }));
    return { ...page, edges, nodes: edges.map(({ node }) => node) };
  }

  @Query(() => InvoiceSumsType)
  @Allow('member')
  invoiceSums(
    @CurrentActor() actor: Actor,
    @Args('filter') filter: InvoiceFilterInput,
  ): Promise<InvoiceSumsType> {
    return this.queries.sums(actor, checked(filter));
  }

  @Query(() => [Int], { description: 'The years of which there are invoices, newest first' })
  @Allow('member')
  invoiceYears(
    @CurrentActor() actor: Actor,
    @Args('side', { type: () => InvoiceSideEnum }) side: InvoiceSide,
  ): Promise<number[]> {
    return this.queries.years(actor, side);
  }

  @Query(() => InvoiceType, { nullable: true })
  @Allow('member')
  async invoice(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Context() context: GraphqlContext,
  ): Promise<InvoiceType | null> {
    const invoice = isId(id) ? await this.queries.byId(id) : null;
    return invoice && seesInvoice(actor, invoice) ? this.view(invoice, context) : null;
  }

  @ExpectingMutation(() => InvoiceType, [InvoiceNotCorrectable, Invalid])
  @Allow('member')
  async correctInvoice(
    @CurrentActor() actor: Actor,
    @Args('input') input: CorrectInvoiceInputType,
    @Context() context: GraphqlContext,
  ): Promise<InvoiceType> {
    const id = await this.correct.run(actor, input);
    return this.view((await this.queries.byId(id))!, context);
  }

  @ExpectingMutation(() => InvoiceType, [InvoiceNotOpen, Invalid])
  @Allow('admin')
  async recordInvoicePayment(
    @Args('input') input: RecordInvoicePaymentInputType,
    @Context() context: GraphqlContext,
  ): Promise<InvoiceType> {
    await this.record.run(input);
    return this.view((await this.queries.byId(input.invoiceId))!, context);
  }

  @ResolveField(() => InvoiceType, { nullable: true, description: 'The sale that a credit note takes from' })
  creditsInvoice(@Parent() { creditsId }: InvoiceType, @Context() context: GraphqlContext) {
    return this.one(creditsId, context);
  }

  @ResolveField(() => InvoiceType, { nullable: true, description: 'The one that this one took the place of' })
  replacesInvoice(@Parent() { replacesId }: InvoiceType, @Context() context: GraphqlContext) {
    return this.one(replacesId, context);
  }

  @ResolveField(() => InvoiceType, { nullable: true, description: 'The one that took its place' })
  replacedBy(@Parent() { replacedById }: InvoiceType, @Context() context: GraphqlContext) {
    return this.one(replacedById, context);
  }

  /** Whoever sees an invoice of a booking sees the booking: its buyer, its seller, who runs the platform. */
  @ResolveField(() => BookingType, { nullable: true })
  booking(@Parent() { bookingId }: InvoiceType, @Context() context: GraphqlContext) {
    return bookingId ? bookingLoader(context, this.bookings).load(bookingId) : null;
  }

  @ResolveField(() => [InvoiceType])
  creditNotes(@Parent() { id }: InvoiceType, @Context() context: GraphqlContext): Promise<InvoiceType[]> {
    const notes = loader<string, InvoiceType[]>(
      context,
      'credit-notes',
      () =>
        new DataLoader(async (ids) => {
          const all = (await this.queries.crediting(ids)).map((one) => this.view(one, context));
          return ids.map((wanted) => all.filter(({ creditsId }) => creditsId === wanted));
        }),
    );
    return notes.load(id);
  }

  @ResolveField(() => InvoiceViewerType)
  viewer(@Parent() invoice: InvoiceType, @CurrentActor() actor: Actor | null): InvoiceViewerType {
    return {
      canCorrect:
        correctsInvoice(actor, invoice) &&
        canCorrectInvoice({ ...invoice, replaced: !!invoice.replacedById }),
      canPay: actor?.id === invoice.buyerId && invoice.openCents > 0,
      canRecordPayment: hasRole(actor, 'admin') && invoice.openCents > 0,
    };
  }

  /** Invoices of one booking have one buyer and one seller: who sees the first sees the rest. */
  private one(id: string | null, context: GraphqlContext): Promise<InvoiceType | null> | null {
    if (!id) return null;
    const invoices = loader<string, InvoiceType | null>(
      context,
      'invoice',
      () =>
        new DataLoader(async (ids) => {
          const found = new Map(
            (await this.queries.byIds(ids)).map((one) => [one.id, this.view(one, context)]),
          );
          return ids.map((wanted) => found.get(wanted) ?? null);
        }),
    );
    return invoices.load(id);
  }

  private view(invoice: InvoiceView, { language }: GraphqlContext): InvoiceType {
    return invoiceType(invoice, language, this.config);
  }
}

/** @throws Invalid */
function checked(filter: InvoiceFilterInput): InvoiceFilterInput {
  const { year, quarter } = filter;
  if (quarter && (quarter < 1 || quarter > 4 || !year))
    throw new Invalid([{ field: 'filter.quarter', code: 'notAllowed' }]);
  if (year && (year < 2000 || year > 2999)) throw new Invalid([{ field: 'filter.year', code: 'notAllowed' }]);
  return filter;
}

@Resolver(() => BookingType)
export class BookingInvoicesResolver {
  constructor(
    private readonly queries: InvoiceQueries,
    private readonly config: Config,
  ) {}

  @ResolveField(() => [InvoiceType], {
    description: 'With their credit notes; for the member, the trainer and who runs the platform',
  })
  async invoices(
    @Parent() { id }: { id: string },
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<InvoiceType[]> {
    if (!actor) return [];
    const ofBooking = loader<string, InvoiceType[]>(
      context,
      'booking-invoices',
      () =>
        new DataLoader(async (ids) => {
          const rows = (await this.queries.ofBookings(ids)).filter((row) => seesInvoice(actor, row));
          const views = rows.map((row) => invoiceType(row, context.language, this.config));
          return ids.map((bookingId) => views.filter((view) => view.bookingId === bookingId));
        }),
    );
    return ofBooking.load(id);
  }
}
