import { Injectable } from '@nestjs/common';
import { Timer, type RunsTimer } from '../platform/jobs/index.js';
import { InvoiceBooking } from './invoice-booking.js';

export const ISSUE_WAITING = 'invoice.issue-waiting';

@Timer(ISSUE_WAITING)
@Injectable()
export class IssueWaitingInvoice implements RunsTimer {
  constructor(private readonly invoiceBooking: InvoiceBooking) {}

  run(bookingId: string): Promise<void> {
    return this.invoiceBooking.run(bookingId);
  }
}
