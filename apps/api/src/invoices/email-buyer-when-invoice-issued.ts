import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { InvoiceIssued } from './invoice.events.js';
import { InvoiceMails } from './invoice-mails.js';
import { RemindOfInvoice } from './remind-of-invoice.js';

@Reaction(InvoiceIssued)
@Injectable()
export class EmailBuyerWhenInvoiceIssued implements Reacts<InvoiceIssued> {
  constructor(
    private readonly mails: InvoiceMails,
    private readonly remind: RemindOfInvoice,
  ) {}

  async run({ invoiceId }: InvoiceIssued): Promise<void> {
    await this.mails.sendIssued(invoiceId);
    await this.remind.set(invoiceId);
  }
}
