import { Injectable } from '@nestjs/common';
import type { InvoiceKind, IssuedInvoice } from '@nutshell/domain';
import { hasRole, type Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize, type Page } from '../platform/graphql/index.js';
import { invoiceConditions, type InvoiceFilter } from './invoice-filter.js';

export interface InvoiceView {
  id: string;
  kind: InvoiceKind;
  number: string;
  sellerId: string | null;
  buyerId: string;
  bookingId: string | null;
  creditsId: string | null;
  replacesId: string | null;
  replacedById: string | null;
  issuedOn: string;
  dueOn: string | null;
  exVatCents: number;
  vatCents: number;
  totalCents: number;
  creditedCents: number;
  openCents: number;
  snapshot: IssuedInvoice;
}

export interface InvoiceSums {
  count: number;
  exVatCents: number;
  vatCents: number;
  totalCents: number;
  openCents: number;
}

const COLUMNS = `i.id, i.kind, i.number, i.seller_id AS "sellerId", i.buyer_id AS "buyerId",
  i.booking_id AS "bookingId", i.credits_id AS "creditsId", i.replaces_id AS "replacesId", r.id AS "replacedById",
  i.issued_on::text AS "issuedOn", i.due_on::text AS "dueOn", i.ex_vat_cents AS "exVatCents",
  i.vat_cents AS "vatCents", i.total_cents AS "totalCents", credited.cents AS "creditedCents",
  money.open_cents AS "openCents", i.snapshot`;

/** Only what a company pays afterwards can be open: whatever else is confirmed was paid. */
const FROM = `FROM invoices i
  LEFT JOIN invoices r ON r.replaces_id = i.id
  LEFT JOIN bookings b ON b.id = i.booking_id AND i.kind = 'SALE'
  CROSS JOIN LATERAL (SELECT coalesce(-sum(c.total_cents), 0)::int AS cents FROM invoices c WHERE c.credits_id = i.id) credited
  CROSS JOIN LATERAL (SELECT CASE WHEN b.payment_mode = 'INVOICE' AND r.id IS NULL THEN greatest(0,
      least(i.total_cents - credited.cents, b.total_cents - b.credited_cents) - b.carried_cents
      - (SELECT coalesce(sum(p.amount_cents - p.refunded_cents - p.charged_back_cents), 0)::int FROM payments p
         WHERE p.booking_id = b.id AND p.status = 'PAID')) ELSE 0 END AS open_cents) money`;

@Injectable()
export class InvoiceQueries {
  constructor(private readonly db: Db) {}

  async byId(id: string): Promise<InvoiceView | null> {
    const [row] = await this.db.query<InvoiceView>(`SELECT ${COLUMNS} ${FROM} WHERE i.id = $1`, [id], {
      name: 'invoice',
    });
    return row ?? null;
  }

  /** Newest first; those of one day by number. */
  async list(
    actor: Actor,
    filter: InvoiceFilter,
    first: number,
    after?: string | null,
  ): Promise<Page<InvoiceView>> {
    const { where, values } = invoiceConditions(actor, filter);
    const cursor = decodeCursor(after, ['instant', 'id']);
    const beyond = cursor
      ? `AND (i.issued_on, i.id) < ($${values.length + 1}::date, $${values.length + 2}::uuid)`
      : '';
    const rows = await this.db.query<InvoiceView>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${where} ${beyond}
       ORDER BY i.issued_on DESC, i.id DESC LIMIT ${pageSize(first) + 1}`,
      [...values, ...(cursor ?? [])],
    );
    const { count } = await this.sums(actor, filter);
    return pageOf(rows, first, count, (row) => encodeCursor([row.issuedOn, row.id]));
  }

  /** Of all that the filter lets through, on whichever page. */
  async sums(actor: Actor, filter: InvoiceFilter): Promise<InvoiceSums> {
    const { where, values } = invoiceConditions(actor, filter);
    const [sums] = await this.db.query<InvoiceSums>(
      `SELECT count(*)::int AS count, coalesce(sum(i.ex_vat_cents), 0)::int AS "exVatCents",
         coalesce(sum(i.vat_cents), 0)::int AS "vatCents", coalesce(sum(i.total_cents), 0)::int AS "totalCents",
         coalesce(sum(money.open_cents), 0)::int AS "openCents"
       ${FROM} WHERE ${where}`,
      values,
    );
    return sums!;
  }

  /** The years of which there is something, newest first. */
  async years(actor: Actor, side: InvoiceFilter['side']): Promise<number[]> {
    const { where, values } = invoiceConditions(actor, { side });
    const rows = await this.db.query<{ year: number }>(
      `SELECT DISTINCT extract(year FROM i.issued_on)::int AS year FROM invoices i WHERE ${where} ORDER BY 1 DESC LIMIT 20`,
      values,
    );
    return rows.map(({ year }) => year);
  }

  /** A hundred at a time, oldest first: for files that are written while they are read. */
  async *each(actor: Actor, filter: InvoiceFilter): AsyncGenerator<InvoiceView> {
    const { where, values } = invoiceConditions(actor, filter);
    let last: InvoiceView | undefined;
    for (;;) {
      const beyond = last
        ? `AND (i.issued_on, i.id) > ($${values.length + 1}::date, $${values.length + 2}::uuid)`
        : '';
      const rows = await this.db.query<InvoiceView>(
        `SELECT ${COLUMNS} ${FROM} WHERE ${where} ${beyond} ORDER BY i.issued_on, i.id LIMIT 100`,
        [...values, ...(last ? [last.issuedOn, last.id] : [])],
      );
      yield* rows;
      last = rows.at(-1);
      if (rows.length < 100) return;
    }
  }

  async ofBookings(bookingIds: readonly string[]): Promise<InvoiceView[]> {
    return this.db.query<InvoiceView>(
      `SELECT ${COLUMNS} ${FROM} WHERE i.booking_id = ANY($1) ORDER BY i.id LIMIT 1000`,
      [bookingIds],
    );
  }

  async crediting(invoiceIds: readonly string[]): Promise<InvoiceView[]> {
    return this.db.query<InvoiceView>(
      `SELECT ${COLUMNS} ${FROM} WHERE i.credits_id = ANY($1) ORDER BY i.id LIMIT 1000`,
      [invoiceIds],
    );
  }

  async byIds(ids: readonly string[]): Promise<InvoiceView[]> {
    return this.db.query<InvoiceView>(`SELECT ${COLUMNS} ${FROM} WHERE i.id = ANY($1) LIMIT 1000`, [ids]);
  }
}

type Parties = Pick<InvoiceView, 'buyerId' | 'sellerId'>;

/** The buyer, the seller, and who runs the platform. */
export const seesInvoice = (actor: Actor | null, { buyerId, sellerId }: Parties): boolean =>
  !!actor && (actor.id === buyerId || actor.id === sellerId || hasRole(actor, 'admin'));

/** The buyer knows their own address, and the platform whom it helps. */
export const correctsInvoice = (actor: Actor | null, { buyerId }: Pick<Parties, 'buyerId'>): boolean =>
  !!actor && (actor.id === buyerId || hasRole(actor, 'admin'));
