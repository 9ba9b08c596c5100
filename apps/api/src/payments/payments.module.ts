import { Module } from '@nestjs/common';
import { CheckPayment } from './check-payment.js';
import { CloseCheckout } from './close-checkout.js';
import { NotePayment } from './note-payment.js';
import { PayBooking } from './pay-booking.js';
import { PaymentWebhookController } from './payment-webhook.controller.js';
import { RefundBooking } from './refund-booking.js';
import { RefundPayment } from './refund-payment.js';
import { SendRefund } from './send-refund.js';
import { SettlePaymentWhenNoticed } from './settle-payment-when-noticed.js';

@Module({
  controllers: [PaymentWebhookController],
  providers: [
    PayBooking,
    RefundPayment,
    RefundBooking,
    SendRefund,
    CloseCheckout,
    CheckPayment,
    NotePayment,
    SettlePaymentWhenNoticed,
  ],
  exports: [PayBooking, RefundPayment, RefundBooking, CloseCheckout],
})
export class PaymentsModule {}
