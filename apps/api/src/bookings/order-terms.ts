import { Invalid, readBuyer, type Buyer, type BuyerFields, type FieldProblem } from '@nutshell/domain';

/** Who buys and what their bookkeeping wants on the invoice. */
export interface OrderInput {
  buyer?: BuyerFields | null;
  poNumber?: string | null;
  costCentre?: string | null;
  payByInvoice?: boolean;
}

export interface Order {
  buyer: Buyer | null;
  poNumber: string | null;
  costCentre: string | null;
  byInvoice: boolean;
}

const REFERENCE_LENGTH = 60;

/** @throws Invalid; an invoice afterwards is for companies alone */
export function readOrder({ buyer, poNumber, costCentre, payByInvoice = false }: OrderInput): Order {
  const problems: FieldProblem[] = [];
  for (const [field, value] of Object.entries({ poNumber, costCentre }))
    if (value && value.trim().length > REFERENCE_LENGTH)
      problems.push({ field, code: 'tooLong', params: { max: REFERENCE_LENGTH } });
  if (payByInvoice && buyer?.kind !== 'BUSINESS')
    problems.push({ field: 'payByInvoice', code: 'notAllowed' });
  if (problems.length) throw new Invalid(problems);
  return {
    buyer: buyer ? readBuyer(buyer) : null,
    poNumber: poNumber?.trim() || null,
    costCentre: costCentre?.trim() || null,
    byInvoice: payByInvoice,
  };
}
