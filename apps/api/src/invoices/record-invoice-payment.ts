import { Injectable } from '@nestjs/common';
import { Invalid, InvoiceNotOpen, NotFound, resolveWallTime } from '@nutshell/domain';
import { RecordBankPayment } from '../payments/index.js';
import { Clock } from '../platform/clock.js';
import { isId } from '../platform/ids.js';
import { InvoiceQueries } from './invoices.queries.js';
import { BOOKS_ZONE, dayOf } from './today.js';

export interface RecordInvoicePaymentInput {
  invoiceId: string;
  amountCents: number;
  receivedOn: string;
  reference: string;
}

@Injectable()
export class RecordInvoicePayment {
  constructor(
    private readonly clock: Clock,
    private readonly invoices: InvoiceQueries,
    private readonly record: RecordBankPayment,
  ) {}

  /** Books what came in on the platform's bank for an invoice. @throws Invalid, InvoiceNotOpen */
  async run({ invoiceId, receivedOn, ...payment }: RecordInvoicePaymentInput): Promise<void> {
    const invoice = isId(invoiceId) ? await this.invoices.byId(invoiceId) : null;
    if (!invoice) throw new NotFound();
    if (invoice.kind !== 'SALE' || invoice.replacedById || !invoice.bookingId) throw new InvoiceNotOpen(0);
    if (receivedOn > dayOf(this.clock.now()))
      throw new Invalid([{ field: 'receivedOn', code: 'notAllowed' }]);
    const receivedAt = resolveWallTime(`${receivedOn}T00:00`, BOOKS_ZONE);
    await this.record.run({ ...payment, bookingId: invoice.bookingId, receivedAt });
  }
}
