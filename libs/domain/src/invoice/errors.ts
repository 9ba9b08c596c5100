import { DomainError } from '../errors.js';
import type { InvoiceKind } from './types.js';

/** Only a sale of which something is left, and that was not replaced yet, can be corrected. */
export class InvoiceNotCorrectable extends DomainError<'InvoiceNotCorrectable'> {
  constructor() {
    super('InvoiceNotCorrectable');
  }
}

/** More came in than is open. */
export class InvoiceNotOpen extends DomainError<'InvoiceNotOpen'> {
  constructor(readonly openCents: number) {
    super('InvoiceNotOpen', `${openCents} cents are open`);
  }
}

/** A sale of which something is left, and that no other has replaced. */
export const canCorrectInvoice = (invoice: {
  readonly kind: InvoiceKind;
  readonly totalCents: number;
  readonly creditedCents: number;
  readonly replaced: boolean;
}): boolean => invoice.kind === 'SALE' && !invoice.replaced && invoice.creditedCents < invoice.totalCents;
