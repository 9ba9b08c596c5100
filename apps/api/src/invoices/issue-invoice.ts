import { Injectable } from '@nestjs/common';
import { draftProblems, PAYMENT_TERM_DAYS, type InvoiceDraft, type IssuedInvoice } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { newId } from '../platform/ids.js';
import { InvoiceIssued } from './invoice.events.js';
import { TakeNumber } from './take-number.js';
import { dayOf, daysAfter } from './today.js';

/** What an invoice belongs to. */
export interface InvoiceTies {
  /** One key, one invoice: `sale:<booking id>`. */
  key: string;
  /** Null is the platform. */
  sellerId: string | null;
  buyerId: string;
  bookingId?: string | null;
  creditsId?: string | null;
  replacesId?: string | null;
}

@Injectable()
export class IssueInvoice {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly numbers: TakeNumber,
  ) {}

  /**
   * Gives a draft its number and writes it down for good, in the running transaction.
   * @returns its id; null where one with this key was issued before
   */
  async run(draft: InvoiceDraft, ties: InvoiceTies): Promise<string | null> {
    const problems = draftProblems(draft);
    if (problems.length) throw new Error(`${ties.key} cannot be issued: ${problems.join(', ')}`);
    const [known] = await this.db.query('SELECT 1 FROM invoices WHERE key = $1', [ties.key]);
    if (known) return null;
    const now = this.clock.now();
    const { tradeName, name } = draft.seller;
    const taken = await this.numbers.run(ties.sellerId, tradeName ?? name, dayOf(now));
    const { number, issuedOn } = taken;
    const dueOn = draft.payment.state === 'DUE' ? daysAfter(issuedOn, PAYMENT_TERM_DAYS) : null;
    const invoice: IssuedInvoice = { ...draft, number, issuedOn, dueOn };
    const id = newId();
    await this.db.query(
      `INSERT INTO invoices (id, key, kind, code, year, sequence, number, seller_id, buyer_id, booking_id, credits_id,
         replaces_id, issued_on, due_on, ex_vat_cents, vat_cents, total_cents, snapshot, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [
        id,
        ties.key,
        invoice.kind,
        taken.code,
        taken.year,
        taken.sequence,
        number,
        ties.sellerId,
        ties.buyerId,
        ties.bookingId ?? null,
        ties.creditsId ?? null,
        ties.replacesId ?? null,
        issuedOn,
        dueOn,
        invoice.exVatCents,
        invoice.vatCents,
        invoice.totalCents,
        JSON.stringify(invoice),
        now,
      ],
    );
    await this.events.publish(new InvoiceIssued(id));
    return id;
  }
}
