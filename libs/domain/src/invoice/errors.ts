import { DomainError } from '../errors.js';

/** Only a sale of which something is left, and that was not replaced yet, can be corrected. */
export class InvoiceNotCorrectable extends DomainError<'InvoiceNotCorrectable'> {
  constructor() {
    super('InvoiceNotCorrectable');
  }
}
