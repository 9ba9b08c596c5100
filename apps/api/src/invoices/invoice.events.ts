import { DomainEvent } from '../platform/events/index.js';

/** A sale, a credit note or a fee was issued; it stays as it is. */
export class InvoiceIssued extends DomainEvent {
  constructor(readonly invoiceId: string) {
    super();
  }
}
