import {
  creditNote,
  draftProblems,
  invoiceNumber,
  missingOfSeller,
  PAYMENT_TERM_DAYS,
  PLATFORM_SERIES,
  sellerCodeAt,
  type InvoiceDraft,
  type IssuedInvoice,
} from '@nutshell/domain';
import type { PlatformCompany } from '../platform/config.js';
import type { Db } from '../platform/db/index.js';
import { BOOKED_SALE, type BookedSale } from './booked-sales.queries.js';
import { feeDraft } from './fee-draft.js';
import { nextMonth } from './fee-months.js';
import { Fees } from './fees.queries.js';
import type { InvoiceTies } from './issue-invoice.js';
import { creditPayment, draftOf, owedOf } from './sale-draft.js';
import { dayOf, daysAfter } from './today.js';

interface Past {
  platform: PlatformCompany;
  now: Date;
  /** Ids that sort by the moment they are given. */
  newId: (moment: Date) => string;
}

/** The invoices of bookings and fees that were put into the database as rows, as the demo's are: in order of time, none mailed. */
export async function writePastInvoices(db: Db, past: Past): Promise<void> {
  const book = new PastBook(past);
  const sales = await db.query<BookedSale & { cancelledAt: Date | null }>(
    `SELECT sale.*, b.cancelled_at AS "cancelledAt" FROM (${BOOKED_SALE}) sale JOIN bookings b ON b.id = sale."bookingId"
     WHERE sale."confirmedAt" IS NOT NULL AND sale."totalCents" > 0`,
  );
  const facts = sales.flatMap((sale) => [
    { at: sale.confirmedAt!, write: () => book.sale(sale) },
    ...(sale.cancelledAt
      ? [{ at: sale.cancelledAt, write: () => book.credit(sale, sale.cancelledAt!) }]
      : []),
  ]);
  for (const { write } of facts.toSorted((a, b) => a.at.getTime() - b.at.getTime())) write();
  await writePastFees(db, book, past);
  await book.save(db);
}

/** Month by month, as far as they are over. */
async function writePastFees(db: Db, book: PastBook, { now, platform }: Past): Promise<void> {
  const fees = new Fees(db);
  const months = await fees.byMonth(now);
  const trainers = await fees.trainers([...new Set(months.map(({ trainerId }) => trainerId))]);
  for (const { trainerId, month, ...owed } of months) {
    const { party, language } = trainers.get(trainerId)!;
    const at = new Date(`${nextMonth(month)}-01T06:00:00Z`);
    const draft = feeDraft(party, language, platform, month, owed);
    book.write(draft, at, { key: `fee:${trainerId}:${month}`, sellerId: null, buyerId: trainerId });
  }
}

interface Row extends Record<string, unknown> {
  id: string;
  snapshot: IssuedInvoice;
}

/** Invoices on their way to the database, with the series they are numbered in. */
class PastBook {
  private readonly rows: Row[] = [];
  private readonly codes = new Map<string, string>([['', PLATFORM_SERIES]]);
  private readonly series = new Map<string, { code: string; year: number; last: number; last_on: string }>();
  private readonly issued = new Map<string, Row>();

  constructor(private readonly past: Past) {}

  sale(sale: BookedSale): void {
    const draft = draftOf(sale, this.past.platform);
    if (missingOfSeller(draft).length) return;
    const { bookingId, sellerId, memberId: buyerId } = sale;
    const key = `sale:${bookingId}`;
    this.issued.set(bookingId, this.write(draft, sale.confirmedAt!, { key, sellerId, buyerId, bookingId }));
  }

  credit(sale: BookedSale, at: Date): void {
    const row = this.issued.get(sale.bookingId);
    const cents = sale.totalCents - owedOf(sale);
    if (!row || cents === 0) return;
    const { sellerId, bookingId, memberId: buyerId } = sale;
    const note = creditNote(row.snapshot, 0, cents, creditPayment(sale));
    this.write(note, at, {
      key: `credit:${row.id}:${cents}`,
      sellerId,
      buyerId,
      bookingId,
      creditsId: row.id,
    });
  }

  write(draft: InvoiceDraft, at: Date, ties: InvoiceTies): Row {
    const problems = draftProblems(draft);
    if (problems.length) throw new Error(`${ties.key} cannot be issued: ${problems.join(', ')}`);
    const issuedOn = dayOf(at);
    const {
      code,
      year,
      last: sequence,
    } = this.next(ties.sellerId, draft.seller.tradeName ?? draft.seller.name, issuedOn);
    const number = invoiceNumber(code, year, sequence);
    const dueOn = draft.payment.state === 'DUE' ? daysAfter(issuedOn, PAYMENT_TERM_DAYS) : null;
    const row = {
      id: this.past.newId(at),
      key: ties.key,
      kind: draft.kind,
      code,
      year,
      sequence,
      number,
      seller_id: ties.sellerId,
      buyer_id: ties.buyerId,
      booking_id: ties.bookingId ?? null,
      credits_id: ties.creditsId ?? null,
      issued_on: issuedOn,
      due_on: dueOn,
      ex_vat_cents: draft.exVatCents,
      vat_cents: draft.vatCents,
      total_cents: draft.totalCents,
      snapshot: { ...draft, number, issuedOn, dueOn },
      created_at: at,
    };
    this.rows.push(row);
    return row;
  }

  async save(db: Db): Promise<void> {
    const codes = [...this.codes].flatMap(([sellerId, code]) =>
      sellerId ? [{ code, seller_id: sellerId }] : [],
    );
    await insert(db, 'invoice_codes', codes);
    await insert(db, 'invoice_series', [...this.series.values()]);
    await insert(db, 'invoices', this.rows);
  }

  private next(sellerId: string | null, name: string, day: string) {
    const code = this.codes.get(sellerId ?? '') ?? this.newCode(sellerId!, name);
    const year = Number(day.slice(0, 4));
    const key = `${code}-${year}`;
    const taken = { code, year, last: (this.series.get(key)?.last ?? 0) + 1, last_on: day };
    this.series.set(key, taken);
    return taken;
  }

  private newCode(sellerId: string, name: string): string {
    const used = [...this.codes.values()];
    let attempt = 1;
    while (used.includes(sellerCodeAt(name, attempt))) attempt += 1;
    const code = sellerCodeAt(name, attempt);
    this.codes.set(sellerId, code);
    return code;
  }
}

async function insert(db: Db, table: string, rows: readonly object[]): Promise<void> {
  await db.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
    JSON.stringify(rows),
  ]);
}
