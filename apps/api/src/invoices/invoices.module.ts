import { Module } from '@nestjs/common';
import { BookingsModule } from '../bookings/index.js';
import { PaymentsModule } from '../payments/index.js';
import { BillFee } from './bill-fee.js';
import { BillFees } from './bill-fees.js';
import { BookedSales } from './booked-sales.queries.js';
import { CorrectInvoice } from './correct-invoice.js';
import { CreditInvoiceWhenBookingCancelled } from './credit-invoice-when-booking-cancelled.js';
import { CreditInvoiceWhenBookingCredited } from './credit-invoice-when-booking-credited.js';
import { EmailBuyerWhenInvoiceIssued } from './email-buyer-when-invoice-issued.js';
import { Fees } from './fees.queries.js';
import { InvoiceBooking } from './invoice-booking.js';
import { InvoiceMails } from './invoice-mails.js';
import { InvoiceSaleWhenBookingConfirmed } from './invoice-sale-when-booking-confirmed.js';
import { InvoicesController } from './invoices.controller.js';
import { InvoiceQueries } from './invoices.queries.js';
import { BookingInvoicesResolver, InvoicesResolver } from './invoices.resolver.js';
import { IssueInvoice } from './issue-invoice.js';
import { IssueWaitingInvoice } from './issue-waiting-invoice.js';
import { IssueWaitingInvoicesWhenProfileUpdated } from './issue-waiting-invoices-when-profile-updated.js';
import { RecordInvoicePayment } from './record-invoice-payment.js';
import { RemindOfInvoice } from './remind-of-invoice.js';
import { TakeNumber } from './take-number.js';
import { TellTrainerWhatIsMissing } from './tell-trainer-what-is-missing.js';

@Module({
  imports: [BookingsModule, PaymentsModule],
  controllers: [InvoicesController],
  providers: [
    TakeNumber,
    IssueInvoice,
    BookedSales,
    InvoiceBooking,
    CorrectInvoice,
    RecordInvoicePayment,
    TellTrainerWhatIsMissing,
    InvoiceSaleWhenBookingConfirmed,
    CreditInvoiceWhenBookingCredited,
    CreditInvoiceWhenBookingCancelled,
    IssueWaitingInvoicesWhenProfileUpdated,
    IssueWaitingInvoice,
    Fees,
    BillFees,
    BillFee,
    InvoiceMails,
    EmailBuyerWhenInvoiceIssued,
    RemindOfInvoice,
    InvoiceQueries,
    InvoicesResolver,
    BookingInvoicesResolver,
  ],
  exports: [IssueInvoice, InvoiceBooking, InvoiceQueries],
})
export class InvoicesModule {}
