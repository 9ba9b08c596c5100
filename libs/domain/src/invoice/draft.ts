import {
  lessVatLines,
  partOfVatLines,
  vatLines,
  vatTotals,
  type SaleVat,
  type VatLine,
} from '../money/index.js';
import { notesOf } from './legal-fields.js';
import type { InvoiceDraft, InvoiceItem, InvoiceLine, InvoiceParty, IssuedInvoice } from './types.js';

/** How long a company has to pay by invoice. */
export const PAYMENT_TERM_DAYS = 14;
/** How long after the due date a reminder goes out, once. */
export const REMINDER_AFTER_DAYS = 7;

type SeatsItem = Extract<InvoiceItem, { kind: 'SEATS' }>;
type Shared = Pick<
  InvoiceDraft,
  'language' | 'seller' | 'buyer' | 'issuer' | 'poNumber' | 'costCentre' | 'payment'
>;

export interface SaleFacts extends Shared {
  readonly item: SeatsItem;
  readonly exVatCents: number;
  /** What was charged; the invoice comes to the same. */
  readonly vatCents: number;
  readonly vat: SaleVat;
  readonly vatPercent: number;
}

/** The invoice of seats that were booked. @throws RangeError where its VAT is not what was charged */
export function saleInvoice({
  item,
  exVatCents,
  vatCents,
  vat,
  vatPercent,
  ...shared
}: SaleFacts): InvoiceDraft {
  const line: InvoiceLine = { item, ...priced(exVatCents, item.seats), exVatCents, vat, vatPercent };
  const split = vatLines([line]);
  if (split[0]!.vatCents !== vatCents)
    throw new RangeError(`${vatCents} cents of VAT were charged, not ${split[0]!.vatCents}`);
  return draft('SALE', shared, [line], split, item.on);
}

/** The fee over a month; VAT as it was withheld, payout by payout. */
export function feeInvoice(
  shared: Shared,
  fee: {
    month: string;
    percent: number;
    lastDay: string;
    exVatCents: number;
    vatCents: number;
    vatPercent: number;
  },
): InvoiceDraft {
  const { month, percent, lastDay, ...amounts } = fee;
  const rate: VatLine = { ...amounts, vat: 'STANDARD' };
  const line: InvoiceLine = {
    item: { kind: 'FEE', month, percent },
    quantity: 1,
    unitExVatCents: rate.exVatCents,
    exVatCents: rate.exVatCents,
    vat: rate.vat,
    vatPercent: rate.vatPercent,
  };
  return draft('FEE', shared, [line], [rate], lastDay);
}

/**
 * A credit note over `cents` (VAT included) of a sale of which `creditedCents` were credited before. However a sum is
 * cut into credit notes, together they credit the same of each rate; all of a sale is all of its lines.
 * @throws RangeError when it is more than what is left
 */
export function creditNote(
  sale: IssuedInvoice,
  creditedCents: number,
  cents: number,
  payment: InvoiceDraft['payment'],
): InvoiceDraft {
  const before = partOfVatLines(sale.vatLines, creditedCents);
  const split = lessVatLines(partOfVatLines(sale.vatLines, creditedCents + cents), before)
    .filter(({ exVatCents, vatCents }) => exVatCents + vatCents > 0)
    .map(negative);
  const whole = creditedCents === 0 && cents === sale.totalCents;
  const lines = whole ? sale.lines.map(taken) : split.map((rate) => creditLine(sale, rate));
  const credits = { number: sale.number, issuedOn: sale.issuedOn };
  return { ...draft('CREDIT', { ...sale, payment }, lines, split, sale.deliveredOn), credits };
}

/**
 * What takes the place of a sale with a wrong buyer or reference: the same, or what credits have left of it.
 * @throws RangeError when nothing is left
 */
export function correctedInvoice(
  sale: IssuedInvoice,
  creditedCents: number,
  changed: { buyer: InvoiceParty; poNumber: string | null; costCentre: string | null },
): InvoiceDraft {
  if (creditedCents >= sale.totalCents) throw new RangeError('nothing is left to invoice');
  const split = lessVatLines(sale.vatLines, partOfVatLines(sale.vatLines, creditedCents));
  const lines = creditedCents === 0 ? sale.lines : split.map((rate) => restLine(sale, rate));
  const replaces = { number: sale.number, issuedOn: sale.issuedOn };
  return { ...draft('SALE', { ...sale, ...changed }, lines, split, sale.deliveredOn), replaces };
}

function draft(
  kind: InvoiceDraft['kind'],
  { language, seller, buyer, issuer, poNumber, costCentre, payment }: Shared,
  lines: readonly InvoiceLine[],
  split: readonly VatLine[],
  deliveredOn: string,
): InvoiceDraft {
  return {
    kind,
    language,
    seller,
    buyer,
    issuer,
    lines,
    vatLines: split,
    ...vatTotals(split),
    deliveredOn,
    poNumber,
    costCentre,
    credits: null,
    replaces: null,
    payment,
    notes: notesOf({ seller, lines, issuer }),
  };
}

/** Seats at their price; as one where the price of a seat is no whole number of cents. */
const priced = (exVatCents: number, seats: number): Pick<InvoiceLine, 'quantity' | 'unitExVatCents'> =>
  exVatCents % seats === 0
    ? { quantity: seats, unitExVatCents: exVatCents / seats }
    : { quantity: 1, unitExVatCents: exVatCents };

const minus = (cents: number): number => (cents === 0 ? 0 : -cents);

const negative = (rate: VatLine): VatLine => ({
  ...rate,
  exVatCents: minus(rate.exVatCents),
  vatCents: minus(rate.vatCents),
});

const taken = (line: InvoiceLine): InvoiceLine => ({
  ...line,
  unitExVatCents: minus(line.unitExVatCents),
  exVatCents: minus(line.exVatCents),
});

const asOne = ({ exVatCents, vat, vatPercent }: VatLine): Omit<InvoiceLine, 'item'> => ({
  quantity: 1,
  unitExVatCents: exVatCents,
  exVatCents,
  vat,
  vatPercent,
});

function creditLine(sale: IssuedInvoice, rate: VatLine): InvoiceLine {
  const { title, on } = seatsOf(sale, rate);
  return { item: { kind: 'CREDIT', number: sale.number, title, on }, ...asOne(rate) };
}

const restLine = (sale: IssuedInvoice, rate: VatLine): InvoiceLine => ({
  item: { ...seatsOf(sale, rate), kind: 'REST' },
  ...asOne(rate),
});

/** What the sale has under this rate. */
function seatsOf({ lines }: IssuedInvoice, rate: VatLine): Omit<SeatsItem, 'kind'> {
  const found = lines.find(({ vat, vatPercent }) => vat === rate.vat && vatPercent === rate.vatPercent)?.item;
  if (found?.kind !== 'SEATS' && found?.kind !== 'REST')
    throw new RangeError('only a sale of seats is credited');
  const { title, on, place, seats } = found;
  return { title, on, place, seats };
}
