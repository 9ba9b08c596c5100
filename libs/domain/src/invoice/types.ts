import type { SaleVat, VatLine } from '../money/index.js';

/** SALE: of a trainer to a buyer. CREDIT: takes back (a part of) a sale. FEE: of the platform to a trainer. */
export type InvoiceKind = 'SALE' | 'CREDIT' | 'FEE';
export const INVOICE_KINDS = ['SALE', 'CREDIT', 'FEE'] as const satisfies readonly InvoiceKind[];

/** A day, as `2026-11-26`. */
export type Day = string;

export interface PostalAddress {
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

export interface InvoiceParty {
  /** The legal name of a business, or the name of a person. */
  readonly name: string;
  /** Under which a business trades, where that is another name. */
  readonly tradeName?: string | null;
  readonly business: boolean;
  /** Null only for a person. */
  readonly address: PostalAddress | null;
  readonly kvk: string | null;
  readonly vatId: string | null;
  /** Registration as an institution whose vocational training is exempt. */
  readonly crkboNumber?: string | null;
  readonly email: string | null;
}

/** What a line is about, as facts: the words come with the language that it is read in. */
export type InvoiceItem =
  | {
      readonly kind: 'SEATS';
      readonly title: string;
      readonly on: Day;
      readonly place: string | null;
      readonly seats: number;
    }
  /** What is left of such a line after credits. */
  | {
      readonly kind: 'REST';
      readonly title: string;
      readonly on: Day;
      readonly place: string | null;
      readonly seats: number;
    }
  | { readonly kind: 'CREDIT'; readonly number: string; readonly title: string; readonly on: Day }
  /** The platform's fee over the sessions that were paid out in a month (`2026-11`). */
  | { readonly kind: 'FEE'; readonly month: string; readonly percent: number };

export interface InvoiceLine {
  readonly item: InvoiceItem;
  readonly quantity: number;
  readonly unitExVatCents: number;
  readonly exVatCents: number;
  readonly vat: SaleVat;
  readonly vatPercent: number;
}

/**
 * DUE: to be paid by the due date. PAID: was paid before it was issued. REFUND: goes back the way it was paid.
 * SETTLED: set off against another invoice. WITHHELD: was kept from a payout.
 */
export type InvoicePayment =
  | { readonly state: 'DUE'; readonly iban: string | null; readonly payee: string }
  | { readonly state: 'PAID'; readonly on: Day }
  | { readonly state: 'REFUND' | 'SETTLED' | 'WITHHELD' };

/** Sentences that the law or the case asks for. */
export type InvoiceNote = 'EXEMPT' | 'KOR' | 'REVERSE_CHARGE' | 'PRIVATE_SELLER' | 'IN_NAME_OF_SELLER';

/** An invoice before it has a number. Amounts of a credit note are below 0. */
export interface InvoiceDraft {
  readonly kind: InvoiceKind;
  readonly language: 'nl' | 'en';
  readonly seller: InvoiceParty;
  readonly buyer: InvoiceParty;
  /** Who sends it in the name of the seller; null where the seller does. */
  readonly issuer: InvoiceParty | null;
  readonly lines: readonly InvoiceLine[];
  readonly vatLines: readonly VatLine[];
  readonly exVatCents: number;
  readonly vatCents: number;
  readonly totalCents: number;
  /** When it was or will be delivered. */
  readonly deliveredOn: Day;
  readonly poNumber: string | null;
  readonly costCentre: string | null;
  readonly credits: { readonly number: string; readonly issuedOn: Day } | null;
  readonly replaces: { readonly number: string; readonly issuedOn: Day } | null;
  readonly payment: InvoicePayment;
  readonly notes: readonly InvoiceNote[];
}

/** As it was issued, and stays. */
export interface IssuedInvoice extends InvoiceDraft {
  readonly number: string;
  readonly issuedOn: Day;
  readonly dueOn: Day | null;
}
