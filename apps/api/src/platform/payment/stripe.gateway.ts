import Stripe from 'stripe';
import {
  type AccountRequest,
  BadSignature,
  BalanceTooLow,
  type Checkout,
  type CheckoutRequest,
  type OnboardingRequest,
  PaymentGateway,
  type PaymentNotice,
  PaymentProviderDown,
  PaymentRefused,
  type ProviderNotice,
  type ProviderTransaction,
  type Refund,
  type RefundRequest,
  type ReversalRequest,
  type SellerAccount,
  type TransferRequest,
  type WebhookHeaders,
  checkAmount,
  header,
} from './payment-gateway.js';
import { StripeConnect, withKey } from './stripe-connect.js';
import { noticeOfEvent, noticeOfSession } from './stripe-notices.js';

export interface StripeOptions {
  secretKey: string;
  webhookSecret: string;
  /** Of the endpoint that hears of connected accounts, where that is another one. */
  connectWebhookSecret?: string;
  /** Another address than api.stripe.com. */
  apiUrl?: string;
}

/** Stripe keeps a checkout open for at least 30 minutes; the hold is shorter, so the checkout is expired with it. */
const STRIPE_MINIMUM_S = 31 * 60;
const ATTEMPTS = 20;

const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000);

/** Stripe Checkout. Which payment methods are offered is decided in Stripe's dashboard, not here. */
export class StripeGateway extends PaymentGateway {
  override readonly name = 'stripe';
  private readonly stripe: Stripe;
  private readonly webhookSecrets: string[];
  private readonly connect: StripeConnect;

  constructor({ secretKey, webhookSecret, connectWebhookSecret, apiUrl }: StripeOptions) {
    super();
    const at = apiUrl ? new URL(apiUrl) : undefined;
    this.webhookSecrets = [webhookSecret, ...(connectWebhookSecret ? [connectWebhookSecret] : [])];
    this.stripe = new Stripe(secretKey, {
      apiVersion: '2026-10-28.endive',
      maxNetworkRetries: 2,
      timeout: 20_000,
      telemetry: false,
      ...(at && { host: at.hostname, port: at.port, protocol: at.protocol === 'http:' ? 'http' : 'https' }),
    });
    this.connect = new StripeConnect(this.stripe, (work) => this.ask(work));
  }

  override async createCheckout(request: CheckoutRequest): Promise<Checkout> {
    checkAmount(request.amountCents);
    const key = `checkout/${request.key}/${seconds(request.expiresAt)}`;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const session = await this.ask(() => this.sessionFor(request, `${key}/${attempt}`));
      if (session.status === 'open' && session.url) return { ref: session.id, url: session.url };
      if (session.payment_status === 'paid') return { ref: session.id, url: request.successUrl };
    }
    throw new PaymentRefused(`Checkout ${request.key} ended ${ATTEMPTS} times`);
  }

  /** Stripe repeats its first answer to a known key, so what it repeats is read again. */
  private async sessionFor(
    request: CheckoutRequest,
    idempotencyKey: string,
  ): Promise<Stripe.Checkout.Session> {
    const session = await this.stripe.checkout.sessions.create(paramsOf(request), { idempotencyKey });
    const repeated = session.lastResponse.headers['idempotent-replayed'] === 'true';
    return repeated ? this.stripe.checkout.sessions.retrieve(session.id) : session;
  }

  override async expireCheckout(ref: string): Promise<void> {
    await this.ask(async () => {
      try {
        await this.stripe.checkout.sessions.expire(ref, {}, { idempotencyKey: `expire/${ref}` });
      } catch (error) {
        const { status } = await this.stripe.checkout.sessions.retrieve(ref);
        if (status === 'open') throw error;
      }
    });
  }

  override async refund({ key, paymentRef, amountCents }: RefundRequest): Promise<Refund> {
    checkAmount(amountCents);
    const known = await this.ask(() => this.stripe.refunds.list({ payment_intent: paymentRef, limit: 100 }));
    const earlier = withKey(known.data, key);
    if (earlier && earlier.amount !== amountCents)
      throw new PaymentRefused(`Refund ${key} was for another amount`);
    const refund =
      earlier ??
      (await this.ask(() =>
        this.stripe.refunds.create(
          { payment_intent: paymentRef, amount: amountCents, metadata: { key } },
          { idempotencyKey: `refund/${key}` },
        ),
      ));
    if (refund.status === 'failed' || refund.status === 'canceled')
      throw new PaymentRefused(`Refund ${key} was refused: ${refund.failure_reason ?? refund.status}`);
    return { ref: refund.id, status: refund.status === 'succeeded' ? 'done' : 'pending' };
  }

  override async readWebhook(rawBody: Buffer, headers: WebhookHeaders): Promise<ProviderNotice | null> {
    const event = this.eventOf(rawBody, header(headers, 'stripe-signature'));
    return this.ask(() => noticeOfEvent(event, (paymentRef) => this.sessionOf(paymentRef)));
  }

  private eventOf(rawBody: Buffer, signature: string): Stripe.Event {
    for (const secret of this.webhookSecrets)
      try {
        return this.stripe.webhooks.constructEvent(rawBody, signature, secret);
      } catch {
        // the next secret, or none
      }
    throw new BadSignature();
  }

  private async sessionOf(paymentRef: string): Promise<Stripe.Checkout.Session | undefined> {
    const { data } = await this.stripe.checkout.sessions.list({ payment_intent: paymentRef, limit: 1 });
    return data[0];
  }

  override async find(ref: string): Promise<PaymentNotice | null> {
    const session = await this.ask(() =>
      this.stripe.checkout.sessions.retrieve(ref, { expand: ['payment_intent'] }),
    );
    return noticeOfSession(session);
  }

  override createAccount(request: AccountRequest): Promise<SellerAccount> {
    return this.connect.createAccount(request);
  }

  override onboardingLink(request: OnboardingRequest): Promise<{ url: string }> {
    return this.connect.onboardingLink(request);
  }

  override findAccount(ref: string): Promise<SellerAccount> {
    return this.connect.findAccount(ref);
  }

  override transfer(request: TransferRequest): Promise<{ ref: string }> {
    return this.connect.transfer(request);
  }

  override reverseTransfer(request: ReversalRequest): Promise<{ ref: string }> {
    return this.connect.reverseTransfer(request);
  }

  override balance(): Promise<number> {
    return this.connect.balance();
  }

  override transactions(since: Date, until: Date): AsyncIterable<ProviderTransaction> {
    return this.connect.transactions(since, until);
  }

  private async ask<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeError)) throw error;
      if (error.code === 'balance_insufficient') throw new BalanceTooLow(error.message, { cause: error });
      const passing =
        !error.statusCode || error.statusCode >= 500 || [401, 403, 409, 429].includes(error.statusCode);
      throw passing ? new PaymentProviderDown(error) : new PaymentRefused(error.message, { cause: error });
    }
  }
}

function paramsOf(r: CheckoutRequest): Stripe.Checkout.SessionCreateParams {
  const metadata = { ...r.metadata, key: r.key };
  return {
    mode: 'payment',
    client_reference_id: r.key,
    customer_email: r.customerEmail,
    locale: r.locale,
    success_url: r.successUrl,
    cancel_url: r.cancelUrl,
    // Made from the request alone: with the same idempotency key Stripe insists on the same parameters.
    expires_at: seconds(r.expiresAt) + STRIPE_MINIMUM_S,
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: r.currency,
          unit_amount: r.amountCents,
          product_data: { name: r.description },
        },
      },
    ],
    metadata,
    payment_intent_data: { description: r.description, metadata },
  };
}
