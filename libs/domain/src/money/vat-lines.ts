import { percentOf, type SaleVat } from './vat.js';

/** An amount that carries one rate of VAT. */
export interface TaxedAmount {
  readonly exVatCents: number;
  readonly vat: SaleVat;
  readonly vatPercent: number;
}

/** All that carries one rate: the amount before VAT, and its VAT. */
export interface VatLine extends TaxedAmount {
  readonly vatCents: number;
}

export interface VatTotals {
  readonly exVatCents: number;
  readonly vatCents: number;
  readonly totalCents: number;
}

const sameRate = (a: TaxedAmount, b: TaxedAmount): boolean =>
  a.vat === b.vat && a.vatPercent === b.vatPercent;

/**
 * Amounts of 0 and more cents, split by rate in the order in which the rates first come. VAT is rounded once per
 * rate, half a cent upwards (Uitvoeringsbeschikking OB 1968 art. 5a), so an order of one rate adds up to what was charged.
 */
export function vatLines(amounts: readonly TaxedAmount[]): VatLine[] {
  const rates = amounts.filter((one, index) => amounts.findIndex((other) => sameRate(one, other)) === index);
  return rates.map((rate) => {
    const exVatCents = amounts.reduce((sum, one) => (sameRate(one, rate) ? sum + one.exVatCents : sum), 0);
    const { vat, vatPercent } = rate;
    return { vat, vatPercent, exVatCents, vatCents: percentOf(exVatCents, vatPercent) };
  });
}

export function vatTotals(lines: readonly VatLine[]): VatTotals {
  const exVatCents = lines.reduce((sum, line) => sum + line.exVatCents, 0);
  const vatCents = lines.reduce((sum, line) => sum + line.vatCents, 0);
  return { exVatCents, vatCents, totalCents: exVatCents + vatCents };
}

/** a × b / c in whole cents, downwards or to the nearest; exact for every amount that a database can hold. */
const timesOver = (a: number, b: number, c: number, nearest: boolean): number =>
  c === 0 ? 0 : Number((2n * BigInt(a) * BigInt(b) + (nearest ? BigInt(c) : 0n)) / (2n * BigInt(c)));

/**
 * The part of `lines` that `cents` (VAT included, between 0 and their total) are: over the rates in proportion,
 * and within a rate over amount and VAT. Each part only grows with `cents`, and all of `cents` is all of the lines.
 * @throws RangeError
 */
export function partOfVatLines(lines: readonly VatLine[], cents: number): VatLine[] {
  const { totalCents } = vatTotals(lines);
  if (!Number.isSafeInteger(cents) || cents < 0 || cents > totalCents)
    throw new RangeError(`${cents} cents are no part of ${totalCents}`);
  let [left, whole] = [cents, totalCents];
  return lines.map((line) => {
    const lineCents = line.exVatCents + line.vatCents;
    const part = timesOver(left, lineCents, whole, false);
    left -= part;
    whole -= lineCents;
    const exVatCents = timesOver(part, line.exVatCents, lineCents, true);
    return { ...line, exVatCents, vatCents: part - exVatCents };
  });
}

/** `lines` less `others`, rate by rate; both have the same rates in the same order. */
export const lessVatLines = (lines: readonly VatLine[], others: readonly VatLine[]): VatLine[] =>
  lines.map((line, index) => ({
    ...line,
    exVatCents: line.exVatCents - others[index]!.exVatCents,
    vatCents: line.vatCents - others[index]!.vatCents,
  }));
