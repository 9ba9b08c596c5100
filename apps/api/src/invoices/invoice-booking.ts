import { Injectable } from '@nestjs/common';
import { creditNote, missingOfSeller, type SellerField } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { BookedSales, type BookedSale, type SaleInvoice } from './booked-sales.queries.js';
import { IssueInvoice } from './issue-invoice.js';
import { creditPayment, draftOf, owedOf } from './sale-draft.js';
import { TellTrainerWhatIsMissing } from './tell-trainer-what-is-missing.js';

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
    const draft = draftOf(sale, this.config.platform);
    const missing = missingOfSeller(draft);
    if (missing.length) return this.wait(sale, missing);
    await this.stopWaiting(sale);
    const { bookingId, sellerId, memberId: buyerId } = sale;
    await this.issue.run(draft, { key: `sale:${bookingId}`, sellerId, buyerId, bookingId });
    return this.sales.present(bookingId);
  }

  private async creditWhatIsNotOwed(sale: BookedSale, invoice: SaleInvoice): Promise<void> {
    const { snapshot, creditedCents } = invoice;
    const cents = snapshot.totalCents - creditedCents - owedOf(sale);
    if (cents <= 0) return;
    await this.issue.run(creditNote(snapshot, creditedCents, cents, creditPayment(sale)), {
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
