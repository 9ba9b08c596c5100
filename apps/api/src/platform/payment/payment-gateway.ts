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

/** A payer's bank took money back, or the question who is right was answered. */
export interface ChargebackNotice {
  eventId: string;
  kind: 'chargeback-opened' | 'chargeback-won' | 'chargeback-lost';
  chargebackRef: string;
  paymentRef: string;
  amountCents: number;
  occurredAt: Date;
}

/** Something about a seller's account is different: ask `findAccount` what it is now. */
export interface AccountNotice {
  eventId: string;
  kind: 'account-changed';
  accountRef: string;
  occurredAt: Date;
}

/** Everything that came back of a transfer so far. */
export interface TransferNotice {
  eventId: string;
  kind: 'transfer-reversed';
  transferRef: string;
  reversals: { ref: string; key?: string; amountCents: number }[];
  occurredAt: Date;
}

export type ProviderNotice = PaymentNotice | ChargebackNotice | AccountNotice | TransferNotice;

export interface AccountRequest {
  /** The seller's id. The same key is the same account. */
  key: string;
  email: string;
  name: string;
}

export interface SellerAccount {
  ref: string;
  /** active: money can be transferred to it. restricted: it was complete once, and something is asked now. */
  status: 'incomplete' | 'active' | 'restricted';
  /** What the provider still asks, in its own words. */
  requirements: string[];
}

export interface OnboardingRequest {
  accountRef: string;
  /** Where the seller goes afterwards, ready or not. */
  returnUrl: string;
  /** Where the seller goes when the link no longer works. */
  refreshUrl: string;
  locale: 'nl' | 'en';
}

export interface TransferRequest {
  /** The same key is the same transfer. */
  key: string;
  accountRef: string;
  amountCents: number;
  /** Names what belongs together at the provider: the session. */
  group: string;
  description: string;
}

export interface ReversalRequest {
  key: string;
  transferRef: string;
  amountCents: number;
}

/** A line in the provider's own account of our money. */
export interface ProviderTransaction {
  ref: string;
  kind: 'payment' | 'refund' | 'transfer' | 'transfer-reversal' | 'chargeback' | 'cost' | 'bank' | 'other';
  /** The payment, refund, transfer, reversal or chargeback that it is about. */
  sourceRef: string | null;
  /** Above 0 for what came in. */
  amountCents: number;
  /** What the provider kept for itself, above 0. */
  costCents: number;
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

/** There is not enough (yet) at the provider for this transfer; asking again later is right. */
export class BalanceTooLow extends Error {}

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
  abstract readWebhook(rawBody: Buffer, headers: WebhookHeaders): Promise<ProviderNotice | null>;

  /** How the checkout ended; null while it is open. @throws PaymentProviderDown, PaymentRefused */
  abstract find(ref: string): Promise<PaymentNotice | null>;

  /** The account on which a seller receives money. @throws PaymentProviderDown, PaymentRefused */
  abstract createAccount(request: AccountRequest): Promise<SellerAccount>;

  /** A page of the provider that asks the seller what it must know; works once and not for long. @throws PaymentProviderDown, PaymentRefused */
  abstract onboardingLink(request: OnboardingRequest): Promise<{ url: string }>;

  /** @throws PaymentProviderDown, PaymentRefused */
  abstract findAccount(ref: string): Promise<SellerAccount>;

  /** From our balance to a seller's account. @throws PaymentProviderDown, PaymentRefused (the account cannot receive), BalanceTooLow */
  abstract transfer(request: TransferRequest): Promise<{ ref: string }>;

  /** Takes (part of) a transfer back. @throws PaymentProviderDown, PaymentRefused (more than is left of it) */
  abstract reverseTransfer(request: ReversalRequest): Promise<{ ref: string }>;

  /** What lies at the provider, in cents, what is not available yet included. @throws PaymentProviderDown */
  abstract balance(): Promise<number>;

  /** What changed the balance from `since` until just before `until`. @throws PaymentProviderDown */
  abstract transactions(since: Date, until: Date): AsyncIterable<ProviderTransaction>;
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
