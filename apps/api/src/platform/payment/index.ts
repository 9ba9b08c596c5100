export {
  BadSignature,
  PaymentGateway,
  PaymentProviderDown,
  PaymentRefused,
  type Checkout,
  type CheckoutRequest,
  type PaymentNotice,
  type Refund,
  type RefundRequest,
  type WebhookHeaders,
} from './payment-gateway.js';
export { PaymentModule, choosePayment } from './payment.module.js';
