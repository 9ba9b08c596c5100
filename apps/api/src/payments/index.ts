export { CHECK_PAYMENT } from './check-payment.js';
export { CloseCheckout } from './close-checkout.js';
export { PayBooking, type Payable } from './pay-booking.js';
export {
  AccountNoticed,
  ChargebackChanged,
  PaymentReceived,
  PaymentsMoved,
  RefundDecided,
  RefundDone,
  RefundFailed,
  TransferNoticed,
} from './payment.events.js';
export { MovePayments } from './move-payments.js';
export type { PaymentEntity } from './payment.entity.js';
export { PaymentsModule } from './payments.module.js';
export { RecordBankPayment } from './record-bank-payment.js';
export { RefundBooking } from './refund-booking.js';
export { RefundPayment } from './refund-payment.js';
export type { RefundReason } from './refund.entity.js';
export { PAYMENT_SUMS, paymentStatus, type PaymentSummaryStatus } from './payment-summary.js';
