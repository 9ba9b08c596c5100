import { Injectable } from '@nestjs/common';
import { REMINDER_AFTER_DAYS, resolveWallTime } from '@nutshell/domain';
import { Timer, Timers, type RunsTimer } from '../platform/jobs/index.js';
import { InvoiceMails } from './invoice-mails.js';
import { InvoiceQueries } from './invoices.queries.js';
import { BOOKS_ZONE, daysAfter } from './today.js';

const REMIND = 'invoice.remind';

/** Once, a week after the day by which it was to be paid, at nine in the morning. */
@Timer(REMIND)
@Injectable()
export class RemindOfInvoice implements RunsTimer {
  constructor(
    private readonly timers: Timers,
    private readonly invoices: InvoiceQueries,
    private readonly mails: InvoiceMails,
  ) {}

  async set(invoiceId: string): Promise<void> {
    const invoice = await this.invoices.byId(invoiceId);
    if (!invoice?.dueOn || invoice.openCents === 0) return;
    const day = daysAfter(invoice.dueOn, REMINDER_AFTER_DAYS);
    await this.timers.set({
      kind: REMIND,
      subject: invoiceId,
      dueAt: resolveWallTime(`${day}T09:00`, BOOKS_ZONE),
    });
  }

  async run(invoiceId: string): Promise<void> {
    const invoice = await this.invoices.byId(invoiceId);
    if (invoice && invoice.openCents > 0) await this.mails.sendReminder(invoice);
  }
}
