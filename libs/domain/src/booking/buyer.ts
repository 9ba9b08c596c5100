import { readKvk, readPostcode, readVatId } from '../accounts/index.js';
import { emailAddress, isBlank, text } from '../check.js';
import { refuseProblems, type FieldProblem } from '../errors.js';
import type { SaleVat, VatStatus } from '../money/index.js';

export type BuyerKind = 'CONSUMER' | 'BUSINESS';

/** Who buys, as it goes on the invoice. */
export interface Buyer {
  readonly kind: BuyerKind;
  /** The legal name of the company, or the name of the consumer. */
  readonly name: string;
  readonly kvk: string | null;
  readonly vatId: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Where the invoice goes; null is the address of the account. */
  readonly email: string | null;
}

export type BuyerFields = Pick<Buyer, 'kind' | 'name'> & { readonly [K in keyof Buyer]?: Buyer[K] | null };

/** Member states with the form of their VAT numbers after the country's letters, as VIES publishes them. */
export const EU_VAT_NUMBERS: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  GR: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^\d[A-Z0-9+*]\d{5}[A-W][A-I]?$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
};

/** Greek numbers begin with EL. */
const vatPrefix = (country: string): string => (country === 'GR' ? 'EL' : country);

/** A VAT number of this member state in its written form with the country's letters, or null. */
export function readEuVatId(input: string, country: string): string | null {
  if (country === 'NL') return readVatId(input);
  const form = EU_VAT_NUMBERS[country];
  const compact = input.toUpperCase().replace(/[\s.-]/g, '');
  const prefix = vatPrefix(country);
  if (!form || !compact.startsWith(prefix)) return null;
  return form.test(compact.slice(prefix.length)) ? compact : null;
}

const filled = (value: string | null | undefined): string | null => (isBlank(value) ? null : value.trim());

function problemsOf(buyer: BuyerFields, path: string): FieldProblem[] {
  const country = buyer.country ?? 'NL';
  const business = buyer.kind === 'BUSINESS';
  const inEu = country in EU_VAT_NUMBERS;
  const problems: FieldProblem[] = [
    ...text(`${path}.name`, buyer.name, { max: 120, required: true }),
    ...text(`${path}.street`, buyer.street, { max: 120, required: business }),
    ...text(`${path}.postcode`, buyer.postcode, { max: 12, required: business }),
    ...text(`${path}.town`, buyer.town, { max: 80, required: business }),
    ...emailAddress(`${path}.email`, buyer.email),
  ];
  if (!/^[A-Z]{2}$/.test(country)) problems.push({ field: `${path}.country`, code: 'notAllowed' });
  if (country === 'NL' && !isBlank(buyer.postcode) && readPostcode(buyer.postcode) === null)
    problems.push({ field: `${path}.postcode`, code: 'postcode' });
  if (country === 'NL' && !isBlank(buyer.kvk) && readKvk(buyer.kvk) === null)
    problems.push({ field: `${path}.kvk`, code: 'kvk' });
  if (!isBlank(buyer.vatId) && inEu && readEuVatId(buyer.vatId, country) === null)
    problems.push({ field: `${path}.vatId`, code: 'vatId' });
  if (business && country === 'NL' && isBlank(buyer.kvk))
    problems.push({ field: `${path}.kvk`, code: 'required' });
  if (business && country !== 'NL' && inEu && isBlank(buyer.vatId))
    problems.push({ field: `${path}.vatId`, code: 'required' });
  return problems;
}

/**
 * The buyer with numbers in their written form. A business has a KvK number (or, elsewhere in the Union, a VAT
 * number) and an address, because its invoice must carry them (Wet OB 1968, art. 35a). Throws `Invalid`.
 */
export function readBuyer(buyer: BuyerFields, path = 'buyer'): Buyer {
  refuseProblems(problemsOf(buyer, path));
  const country = buyer.country ?? 'NL';
  const dutch = country === 'NL';
  const postcode = filled(buyer.postcode);
  const vatId = filled(buyer.vatId);
  const kvk = filled(buyer.kvk);
  return {
    kind: buyer.kind,
    name: buyer.name.trim(),
    kvk: kvk && dutch ? readKvk(kvk) : kvk,
    vatId: vatId && country in EU_VAT_NUMBERS ? readEuVatId(vatId, country) : vatId,
    street: filled(buyer.street),
    postcode: postcode && dutch ? readPostcode(postcode) : postcode,
    town: filled(buyer.town),
    country,
    email: filled(buyer.email),
  };
}

/**
 * The VAT of a sale to this buyer. A business in another member state accounts for it there ("btw verlegd",
 * Directive 2006/112/EC art. 44 and 196); what is exempt or under the small-business scheme stays so.
 */
export function saleVat(seller: VatStatus, buyer: Pick<Buyer, 'kind' | 'country' | 'vatId'> | null): SaleVat {
  const abroad =
    buyer?.kind === 'BUSINESS' && buyer.country !== 'NL' && buyer.country in EU_VAT_NUMBERS && buyer.vatId;
  return seller === 'STANDARD' && abroad ? 'REVERSE_CHARGE' : seller;
}
