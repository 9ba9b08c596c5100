export interface CheckoutRequest {
  /** The booking's id. The same key with the same `expiresAt` is the same checkout for as long as it can be paid. */
  key: string;
  /** At least 1. */
  amountCents: number;
  currency: 'eur';
  description: string;
  customerEmail: string;
  locale: 'nl' | 'en';
  successUrl: string;
  cancelUrl: string;
  /** After this instant nobody needs the checkout. A provider with a longer minimum keeps it open for longer: expire it. */
  expiresAt: Date;
  metadata: Record<string, string>;
}

export interface Checkout {
  ref: string;
  /** Where the payer goes. */
  url: string;
}

export interface RefundRequest {
  /** The same key is the same refund, however often it is asked for. */
  key: string;
  paymentRef: string;
  amountCents: number;
}

export interface Refund {
  ref: string;
  status: 'pending' | 'done';
}

/** A fact that the provider told. The same `eventId` may arrive more than once, and facts may arrive out of order. */
export interface PaymentNotice {
  eventId: string;
  kind: 'paid' | 'failed' | 'expired' | 'refunded' | 'refund-failed';
  checkoutRef: string;
  paymentRef?: string;
  refundRef?: string;
  refundKey?: string;
  amountCents: number;
  /** The key that the checkout was made with. */
  key?: string;
  occurredAt: Date;
}

export type WebhookHeaders = Record<string, string | string[] | undefined>;

/** The message was not signed by the provider, or too long ago. Nothing in it may be believed. */
export class BadSignature extends Error {
  constructor() {
    super('The signature of this webhook is not right');
  }
}

/** The provider did not answer or failed; asking again with the same key is safe. */
export class PaymentProviderDown extends Error {
  constructor(override readonly cause?: unknown) {
    super('The payment provider did not answer');
  }
}

/** The provider understood and said no; asking again changes nothing. */
export class PaymentRefused extends Error {}

/** A provider of payments. Whether something is paid is known from its webhook (or `find`), never from a redirect. */
export abstract class PaymentGateway {
  abstract readonly name: 'sandbox' | 'stripe';

  /** @throws PaymentProviderDown, PaymentRefused */
  abstract createCheckout(request: CheckoutRequest): Promise<Checkout>;

  /** Closes an open checkout; does nothing to one that is paid, failed or expired. @throws PaymentProviderDown, PaymentRefused */
  abstract expireCheckout(ref: string): Promise<void>;

  /** @throws PaymentProviderDown, PaymentRefused (more than is left of the payment) */
  abstract refund(request: RefundRequest): Promise<Refund>;

  /** What the webhook says; null where it is nothing to us. @throws BadSignature */
  abstract readWebhook(rawBody: Buffer, headers: WebhookHeaders): Promise<PaymentNotice | null>;

  /** How the checkout ended; null while it is open. @throws PaymentProviderDown, PaymentRefused */
  abstract find(ref: string): Promise<PaymentNotice | null>;
}

/** @throws PaymentRefused */
export function checkAmount(amountCents: number): void {
  if (!Number.isSafeInteger(amountCents) || amountCents < 1)
    throw new PaymentRefused(`An amount is a whole number of cents above zero, not ${amountCents}`);
}

export const header = (headers: WebhookHeaders, name: string): string => {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
};
