import { Injectable } from '@nestjs/common';
import {
  creditNote,
  missingOfSeller,
  saleInvoice,
  type InvoiceDraft,
  type SellerField,
} from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { BookedSales, buyerOf, sellerOf, type BookedSale, type SaleInvoice } from './booked-sales.queries.js';
import { IssueInvoice } from './issue-invoice.js';
import { platformParty } from './platform-party.js';
import { TellTrainerWhatIsMissing } from './tell-trainer-what-is-missing.js';
import { dayOf } from './today.js';

/**
 * Brings the invoices of a booking to its present state: a sale once it is confirmed, and a credit note for what is
 * no longer owed. Events call for it in any order and as often as they like.
 */
@Injectable()
export class InvoiceBooking {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly sales: BookedSales,
    private readonly issue: IssueInvoice,
    private readonly tell: TellTrainerWhatIsMissing,
  ) {}

  run(bookingId: string): Promise<void> {
    return this.db.tx(async () => {
      const sale = await this.sales.lock(bookingId);
      if (!sale?.confirmedAt || sale.totalCents === 0) return;
      const invoice = (await this.sales.present(bookingId)) ?? (await this.issueSale(sale));
      if (invoice) await this.creditWhatIsNotOwed(sale, invoice);
    });
  }

  private async issueSale(sale: BookedSale): Promise<SaleInvoice | null> {
    if (owedOf(sale) === 0) return this.stopWaiting(sale);
    const draft = this.draftOf(sale);
    const missing = missingOfSeller(draft);
    if (missing.length) return this.wait(sale, missing);
    await this.stopWaiting(sale);
    const { bookingId, sellerId, memberId: buyerId } = sale;
    await this.issue.run(draft, { key: `sale:${bookingId}`, sellerId, buyerId, bookingId });
    return this.sales.present(bookingId);
  }

  private draftOf(sale: BookedSale): InvoiceDraft {
    const on = dayOf(sale.startsAt, sale.zone);
    return saleInvoice({
      language: sale.language,
      seller: sellerOf(sale),
      buyer: buyerOf(sale),
      issuer: platformParty(this.config),
      poNumber: sale.poNumber,
      costCentre: sale.costCentre,
      payment: this.paymentOf(sale),
      item: { kind: 'SEATS', title: sale.title, on, place: sale.town, seats: sale.seats },
      exVatCents: sale.exVatCents,
      vatCents: sale.vatCents,
      vat: sale.vatStatus,
      vatPercent: sale.vatPercent,
    });
  }

  private paymentOf(sale: BookedSale): InvoiceDraft['payment'] {
    const { iban, name: payee } = this.config.platform;
    if (isOpen(sale)) return { state: 'DUE', iban, payee };
    return { state: 'PAID', on: dayOf(sale.paidAt ?? sale.confirmedAt!) };
  }

  private async creditWhatIsNotOwed(sale: BookedSale, invoice: SaleInvoice): Promise<void> {
    const { snapshot, creditedCents } = invoice;
    const cents = snapshot.totalCents - creditedCents - owedOf(sale);
    if (cents <= 0) return;
    const payment = { state: sale.refundedCents > 0 ? 'REFUND' : 'SETTLED' } as const;
    await this.issue.run(creditNote(snapshot, creditedCents, cents, payment), {
      key: `credit:${invoice.id}:${creditedCents + cents}`,
      sellerId: sale.sellerId,
      buyerId: invoice.buyerId,
      bookingId: sale.bookingId,
      creditsId: invoice.id,
    });
  }

  private async wait({ bookingId, sellerId }: BookedSale, missing: readonly SellerField[]): Promise<null> {
    await this.db.query(
      `INSERT INTO waiting_invoices (booking_id, seller_id, missing, since) VALUES ($1, $2, $3, $4)
       ON CONFLICT (booking_id) DO UPDATE SET missing = excluded.missing`,
      [bookingId, sellerId, missing, this.clock.now()],
    );
    await this.tell.run(sellerId);
    return null;
  }

  private async stopWaiting({ bookingId }: BookedSale): Promise<null> {
    await this.db.query('DELETE FROM waiting_invoices WHERE booking_id = $1', [bookingId]);
    return null;
  }
}

/** A booking that made place for another owes nothing: the other has an invoice of its own. */
const owedOf = ({ cancelReason, totalCents, creditedCents }: BookedSale): number =>
  cancelReason === 'MOVED' ? 0 : totalCents - creditedCents;

/** Only a company pays afterwards; whatever else is confirmed was paid. */
export const isOpen = (sale: BookedSale): boolean =>
  sale.paymentMode === 'INVOICE' && sale.paidCents < owedOf(sale);
