import { isBlank, text } from '../check.js';
import { refuseProblems, type FieldProblem } from '../errors.js';
import { readIban, readTaxNumber } from '../accounts/index.js';
import { isDay, type CalendarDay } from '../time/days.js';

/** A natural person, sole traders too, or a legal person: the tax office asks other things of each. */
export const SELLER_KINDS = ['PERSON', 'COMPANY'] as const;
export type SellerKind = (typeof SELLER_KINDS)[number];

export interface TaxDetailsFields {
  readonly kind: SellerKind;
  /** A BSN for a person, a RSIN for a company. */
  readonly taxNumber?: string | null;
  readonly birthDate?: CalendarDay | null;
  readonly iban?: string | null;
}

const OLDEST = 120;

function birthProblems(birthDate: string, today: CalendarDay): FieldProblem[] {
  const age = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  const possible = isDay(birthDate) && birthDate < today && age <= OLDEST;
  return possible ? [] : [{ field: 'birthDate', code: 'birthDate' }];
}

export function taxDetailsProblems(details: TaxDetailsFields, today: CalendarDay): FieldProblem[] {
  const { taxNumber, birthDate, iban } = details;
  return [
    ...text('taxNumber', taxNumber, { max: 20 }),
    ...(isBlank(taxNumber) || readTaxNumber(taxNumber) !== null
      ? []
      : [{ field: 'taxNumber', code: 'taxNumber' } as const]),
    ...(isBlank(birthDate) ? [] : birthProblems(birthDate, today)),
    ...(isBlank(iban) || readIban(iban) !== null ? [] : [{ field: 'iban', code: 'iban' } as const]),
  ];
}

/** Throws `Invalid`. */
export function checkTaxDetails(details: TaxDetailsFields, today: CalendarDay): void {
  refuseProblems(taxDetailsProblems(details, today));
}

export type TaxField = 'legalName' | 'address' | 'kind' | 'taxNumber' | 'birthDate' | 'kvk' | 'iban';

/** What is known of a seller, as far as the report needs it. */
export interface ReportedSeller {
  readonly legalName: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly kvk: string | null;
  readonly kind: SellerKind | null;
  readonly hasTaxNumber: boolean;
  readonly birthDate: CalendarDay | null;
  readonly hasIban: boolean;
}

/**
 * What the platform must still ask a seller: of everybody a legal name, an address, a tax number and an account; of a
 * person the date of birth, of a company the number in the trade register (Directive 2021/514, annex V, section II.B;
 * Wet op de internationale bijstandsverlening bij de heffing van belastingen, art. 10d–10h).
 */
export function missingForTaxOffice(seller: ReportedSeller): TaxField[] {
  const missing: TaxField[] = [];
  if (isBlank(seller.legalName)) missing.push('legalName');
  if ([seller.street, seller.postcode, seller.town].some(isBlank)) missing.push('address');
  if (!seller.kind) missing.push('kind');
  if (!seller.hasTaxNumber) missing.push('taxNumber');
  if (seller.kind === 'PERSON' && !seller.birthDate) missing.push('birthDate');
  if (seller.kind === 'COMPANY' && isBlank(seller.kvk)) missing.push('kvk');
  if (!seller.hasIban) missing.push('iban');
  return missing;
}

/** `2026-Q4` */
export const quarterOf = (day: CalendarDay): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
