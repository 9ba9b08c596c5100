import { Invalid, type FieldProblem } from '@nutshell/domain';
import { EU_VAT_NUMBERS, readBuyer, type BuyerKind } from '@nutshell/domain/booking';
import type { BuyerInput, InvoicePaperFragment } from '../../gql/invoices/graphql.js';

/** Who an invoice should be in the name of, as it is typed. */
export interface Correction {
  kind: BuyerKind;
  name: string;
  kvk: string;
  vatId: string;
  street: string;
  postcode: string;
  town: string;
  country: string;
  email: string;
  poNumber: string;
  costCentre: string;
}
export type CorrectionField = keyof Correction;

export const COUNTRIES = [...Object.keys(EU_VAT_NUMBERS), 'CH', 'GB', 'NO', 'US'];

/** The inputs carry the names that the server uses, so that what it refuses stands at its field. */
export const fieldId = (field: CorrectionField): string =>
  field === 'poNumber' || field === 'costCentre' ? field : `buyer.${field}`;

export const correctionOf = ({ buyer, poNumber, costCentre }: InvoicePaperFragment): Correction => ({
  kind: buyer.business ? 'BUSINESS' : 'CONSUMER',
  name: buyer.name,
  kvk: buyer.kvk ?? '',
  vatId: buyer.vatId ?? '',
  street: buyer.street ?? '',
  postcode: buyer.postcode ?? '',
  town: buyer.town ?? '',
  country: buyer.country ?? 'NL',
  email: buyer.email ?? '',
  poNumber: poNumber ?? '',
  costCentre: costCentre ?? '',
});

const filled = (value: string) => value.trim() || null;

export function buyerOf({ kind, name, country, ...draft }: Correction): BuyerInput {
  const business = kind === 'BUSINESS';
  return {
    kind,
    name: name.trim(),
    country,
    kvk: business && country === 'NL' ? filled(draft.kvk) : null,
    vatId: business ? filled(draft.vatId) : null,
    street: filled(draft.street),
    postcode: filled(draft.postcode),
    town: filled(draft.town),
    email: filled(draft.email),
  };
}

export const inputOf = (invoiceId: string, draft: Correction) => ({
  invoiceId,
  buyer: buyerOf(draft),
  poNumber: filled(draft.poNumber),
  costCentre: filled(draft.costCentre),
});

export function problemsOf(draft: Correction): readonly FieldProblem[] {
  try {
    readBuyer(buyerOf(draft));
    return [];
  } catch (error) {
    if (error instanceof Invalid) return error.fields;
    throw error;
  }
}
