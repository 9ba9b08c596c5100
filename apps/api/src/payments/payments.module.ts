import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger/index.js';
import { CheckPayment } from './check-payment.js';
import { CloseCheckout } from './close-checkout.js';
import { ManualRefundQueries } from './manual-refunds.queries.js';
import { ManualRefundsResolver } from './manual-refunds.resolver.js';
import { MovePayments } from './move-payments.js';
import { NotePayment } from './note-payment.js';
import { PayBooking } from './pay-booking.js';
import { PaymentWebhookController } from './payment-webhook.controller.js';
import { RecordBankPayment } from './record-bank-payment.js';
import { RecordManualRefund } from './record-manual-refund.js';
import { RefundBooking } from './refund-booking.js';
import { RefundPayment } from './refund-payment.js';
import { SendRefund } from './send-refund.js';
import { SettleChargebackWhenNoticed } from './settle-chargeback-when-noticed.js';
import { SettleRefund } from './settle-refund.js';
import { SettlePaymentWhenNoticed } from './settle-payment-when-noticed.js';

@Module({
  imports: [LedgerModule],
  controllers: [PaymentWebhookController],
  providers: [
    PayBooking,
    RefundPayment,
    RefundBooking,
    SendRefund,
    SettleRefund,
    MovePayments,
    ManualRefundQueries,
    ManualRefundsResolver,
    RecordBankPayment,
    RecordManualRefund,
    CloseCheckout,
    CheckPayment,
    NotePayment,
    SettlePaymentWhenNoticed,
    SettleChargebackWhenNoticed,
  ],
  exports: [PayBooking, RefundPayment, RefundBooking, RecordBankPayment, CloseCheckout, MovePayments],
})
export class PaymentsModule {}
