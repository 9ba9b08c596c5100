/**
 * How a seller charges VAT in the Netherlands.
 * STANDARD: 21%. CRKBO: exempt, for sellers in the CRKBO register of institutions (vocational training).
 * KOR: the small-business scheme, no VAT.
 */
export type VatStatus = 'STANDARD' | 'CRKBO' | 'KOR';

export const VAT_STATUSES = ['STANDARD', 'CRKBO', 'KOR'] as const satisfies readonly VatStatus[];

/** The VAT of a sale: that of the seller, or shifted to a business buyer in another country of the Union. */
export type SaleVat = VatStatus | 'REVERSE_CHARGE';
export const SALE_VATS = [...VAT_STATUSES, 'REVERSE_CHARGE'] as const satisfies readonly SaleVat[];

export const VAT_PERCENT = { STANDARD: 21, CRKBO: 0, KOR: 0, REVERSE_CHARGE: 0 } as const satisfies Record<
  SaleVat,
  number
>;

export interface Amounts {
  readonly exVatCents: number;
  readonly vatCents: number;
  readonly inclVatCents: number;
  readonly vatPercent: number;
}

/** `cents × percent / 100` in whole cents, half a cent upwards. For amounts of 0 and more. */
export function percentOf(cents: number, percent: number): number {
  return Math.floor((cents * percent + 50) / 100);
}

/**
 * A price of 0 or more whole cents, with its VAT. VAT is rounded to the cent, half a cent upwards.
 * Throws `RangeError` for anything that is not a whole number of cents.
 */
export function priceWithVat(exVatCents: number, vatStatus: SaleVat): Amounts {
  if (!Number.isSafeInteger(exVatCents) || exVatCents < 0)
    throw new RangeError(`not an amount in cents: ${exVatCents}`);
  const vatPercent = VAT_PERCENT[vatStatus];
  const vatCents = percentOf(exVatCents, vatPercent);
  return { exVatCents, vatCents, inclVatCents: exVatCents + vatCents, vatPercent };
}

/**
 * A number of seats at one price. VAT is computed over the total of the line and rounded once, as on an
 * invoice: three seats can differ by a cent or two from three times the price including VAT of one.
 */
export function seatsWithVat(seatExVatCents: number, seats: number, vatStatus: SaleVat): Amounts {
  return priceWithVat(seatExVatCents * seats, vatStatus);
}
