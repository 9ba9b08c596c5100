export { InvoiceIssued } from './invoice.events.js';
export { InvoiceBooking } from './invoice-booking.js';
export { InvoicesModule } from './invoices.module.js';
export { IssueInvoice, type InvoiceTies } from './issue-invoice.js';
export { writePastInvoices } from './write-past-invoices.js';
