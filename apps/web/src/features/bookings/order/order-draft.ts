import { EU_VAT_NUMBERS, readBuyer, saleVat, type BuyerKind } from '@nutshell/domain/booking';
import { Invalid, type FieldProblem } from '@nutshell/domain';
import type { SaleVat, VatStatus } from '@nutshell/domain/money';
import type { BuyerInput } from '../../../gql/bookings/graphql.js';
import { useDraft } from '../../../lib/use-draft.js';

/** Who buys and how it goes on the invoice, as it is typed. */
export interface OrderDraft extends Record<string, string | number | boolean> {
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
  byInvoice: boolean;
}

export type OrderField = Exclude<keyof OrderDraft, number>;

/** The inputs carry the names that the server uses, so that what it refuses stands at its field. */
export const fieldId = (field: string) =>
  ['poNumber', 'costCentre'].includes(field) ? field : `buyer.${field}`;

const empty: OrderDraft = {
  kind: 'CONSUMER',
  name: '',
  kvk: '',
  vatId: '',
  street: '',
  postcode: '',
  town: '',
  country: 'NL',
  email: '',
  poNumber: '',
  costCentre: '',
  byInvoice: false,
};

/** One for all trainings: who orders for the company once, orders for it again. */
export const useOrderDraft = () => useDraft('order', empty);

export const isBusiness = (draft: OrderDraft) => draft.kind === 'BUSINESS';
export const isInEu = (country: string) => country in EU_VAT_NUMBERS;
export const COUNTRIES = [...Object.keys(EU_VAT_NUMBERS), 'CH', 'GB', 'NO', 'US'];

const filled = (value: string) => value.trim() || null;

function buyerOf(draft: OrderDraft): BuyerInput | null {
  if (!isBusiness(draft)) return null;
  const { kind, name, kvk, vatId, street, postcode, town, country, email } = draft;
  return {
    kind,
    name: name.trim(),
    kvk: country === 'NL' ? filled(kvk) : null,
    vatId: filled(vatId),
    street: filled(street),
    postcode: filled(postcode),
    town: filled(town),
    country,
    email: filled(email),
  };
}

/** The part of an order that says who buys; nothing of it for a consumer, who is the member. */
export function orderInputOf(draft: OrderDraft, free: boolean) {
  const business = isBusiness(draft);
  return {
    buyer: buyerOf(draft),
    poNumber: business ? filled(draft.poNumber) : null,
    costCentre: business ? filled(draft.costCentre) : null,
    payByInvoice: business && draft.byInvoice && !free,
  };
}

export function orderProblems(draft: OrderDraft): readonly FieldProblem[] {
  const buyer = buyerOf(draft);
  if (!buyer) return [];
  try {
    readBuyer(buyer);
    return [];
  } catch (error) {
    if (error instanceof Invalid) return error.fields;
    throw error;
  }
}

/** The VAT of this sale: shifted to the buyer for a company in another country of the Union. */
export const vatOf = (seller: VatStatus, draft: OrderDraft): SaleVat =>
  saleVat(seller, {
    kind: draft.kind,
    country: draft.country,
    vatId: orderProblems(draft).some(({ field }) => field === 'buyer.vatId') ? null : filled(draft.vatId),
  });
