import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.js';
import type { Config } from '../config.js';
import type { Db } from '../db/db.js';
import type { Timers } from '../jobs/timers.js';
import {
  type AccountRequest,
  type Checkout,
  type CheckoutRequest,
  PaymentGateway,
  type OnboardingRequest,
  type PaymentNotice,
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
import type { SandboxConnect } from './sandbox-connect.js';
import { SIGNATURE_HEADER, type SandboxWebhooks } from './sandbox-webhooks.js';

export const CHECKOUT_EXPIRY = 'sandbox.expire-checkout';

export interface SandboxCheckout {
  ref: string;
  key: string;
  amountCents: number;
  description: string;
  locale: 'nl' | 'en';
  successUrl: string;
  cancelUrl: string;
  status: 'open' | 'paid' | 'failed' | 'expired';
  paymentRef: string | null;
  expiresAt: Date;
  /** ISO 8601, where the checkout was told until when its seats are kept. */
  heldUntil: string | null;
  endedAt: Date | null;
  chargeback: 'open' | 'won' | 'lost' | null;
  chargebackRef: string | null;
}

const COLUMNS = `ref, key, amount_cents AS "amountCents", description, locale, success_url AS "successUrl",
  cancel_url AS "cancelUrl", status, payment_ref AS "paymentRef", expires_at AS "expiresAt",
  metadata->>'heldUntil' AS "heldUntil", ended_at AS "endedAt",
  (SELECT b.status FROM sandbox.chargebacks b WHERE b.checkout_ref = checkouts.ref) AS chargeback,
  (SELECT b.ref FROM sandbox.chargebacks b WHERE b.checkout_ref = checkouts.ref) AS "chargebackRef"`;

const token = (prefix: string) => `${prefix}_${randomBytes(16).toString('hex')}`;

/** A payment provider of our own, on which no money moves: it behaves as a real one does, webhooks included. */
export class SandboxGateway extends PaymentGateway {
  override readonly name = 'sandbox';

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly db: Db,
    private readonly timers: Timers,
    private readonly webhooks: SandboxWebhooks,
    private readonly connect: SandboxConnect,
  ) {
    super();
  }

  override async createCheckout(request: CheckoutRequest): Promise<Checkout> {
    checkAmount(request.amountCents);
    const { ref } = await this.db.tx(
      async () => (await this.insert(request)) ?? (await this.existing(request)),
    );
    return { ref, url: `${this.config.publicUrl}/sandbox/checkout/${ref}` };
  }

  private async insert(r: CheckoutRequest): Promise<{ ref: string } | undefined> {
    const [row] = await this.db.query<{ ref: string }>(
      `INSERT INTO sandbox.checkouts (ref, key, amount_cents, currency, description, locale,
         success_url, cancel_url, metadata, expires_at, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT (key, expires_at) WHERE status IN ('open', 'paid') DO NOTHING RETURNING ref`,
      [
        token('sbx'),
        r.key,
        r.amountCents,
        r.currency,
        r.description,
        r.locale,
        r.successUrl,
        r.cancelUrl,
        JSON.stringify(r.metadata),
        r.expiresAt,
        this.clock.now(),
      ],
      { name: 'sandbox-checkout' },
    );
    if (row) await this.timers.set({ kind: CHECKOUT_EXPIRY, subject: row.ref, dueAt: r.expiresAt });
    return row;
  }

  private async existing({ key, expiresAt, amountCents }: CheckoutRequest): Promise<{ ref: string }> {
    const [row] = await this.db.query<{ ref: string; amountCents: number }>(
      `SELECT ref, amount_cents AS "amountCents" FROM sandbox.checkouts
       WHERE key = $1 AND expires_at = $2 AND status IN ('open', 'paid')`,
      [key, expiresAt],
    );
    if (row?.amountCents !== amountCents)
      throw new PaymentRefused(`Checkout ${key} was made with another amount`);
    return row;
  }

  override async expireCheckout(ref: string): Promise<void> {
    await this.end(ref, 'expired');
  }

  override refund({ key, paymentRef, amountCents }: RefundRequest): Promise<Refund> {
    checkAmount(amountCents);
    return this.db.tx(async () => {
      const [checkout] = await this.db.query<{ ref: string; key: string; left: number }>(
        `SELECT ref, key, amount_cents - refunded_cents - coalesce((SELECT b.amount_cents FROM sandbox.chargebacks b
           WHERE b.checkout_ref = checkouts.ref AND b.status <> 'won'), 0) AS left
         FROM sandbox.checkouts WHERE payment_ref = $1 FOR UPDATE`,
        [paymentRef],
      );
      if (!checkout) throw new PaymentRefused(`There is no payment ${paymentRef}`);
      const [earlier] = await this.db.query<{ ref: string; same: boolean }>(
        'SELECT ref, (checkout_ref = $2 AND amount_cents = $3) AS same FROM sandbox.refunds WHERE key = $1',
        [key, checkout.ref, amountCents],
      );
      if (earlier && !earlier.same)
        throw new PaymentRefused(`Refund ${key} was for another amount or payment`);
      if (earlier) return { ref: earlier.ref, status: 'pending' };
      if (amountCents > checkout.left)
        throw new PaymentRefused(`Only ${checkout.left} cents of ${paymentRef} are left`);
      return this.giveBack(checkout, { key, paymentRef, amountCents });
    });
  }

  private async giveBack(
    checkout: { ref: string; key: string },
    { key, paymentRef, amountCents }: RefundRequest,
  ): Promise<Refund> {
    const ref = token('sbx_refund');
    await this.db.query(
      'INSERT INTO sandbox.refunds (ref, key, checkout_ref, amount_cents, created_at) VALUES ($1, $2, $3, $4, $5)',
      [ref, key, checkout.ref, amountCents, this.clock.now()],
    );
    await this.db.query('UPDATE sandbox.checkouts SET refunded_cents = refunded_cents + $2 WHERE ref = $1', [
      checkout.ref,
      amountCents,
    ]);
    await this.webhooks.queue({
      kind: 'refunded',
      checkoutRef: checkout.ref,
      key: checkout.key,
      paymentRef,
      refundRef: ref,
      refundKey: key,
      amountCents,
    });
    return { ref, status: 'pending' };
  }

  override async readWebhook(rawBody: Buffer, headers: WebhookHeaders): Promise<ProviderNotice> {
    return this.webhooks.read(rawBody, header(headers, SIGNATURE_HEADER));
  }

  override async find(ref: string): Promise<PaymentNotice | null> {
    const checkout = await this.checkout(ref);
    if (!checkout) throw new PaymentRefused(`There is no checkout ${ref}`);
    if (checkout.status === 'open') return null;
    return {
      eventId: `${ref}:${checkout.status}`,
      kind: checkout.status,
      checkoutRef: ref,
      key: checkout.key,
      paymentRef: checkout.paymentRef ?? undefined,
      amountCents: checkout.amountCents,
      occurredAt: checkout.endedAt!,
    };
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

  /** What its page shows. */
  async checkout(ref: string): Promise<SandboxCheckout | null> {
    const [row] = await this.db.query<SandboxCheckout>(
      `SELECT ${COLUMNS} FROM sandbox.checkouts WHERE ref = $1`,
      [ref],
    );
    return row ?? null;
  }

  /** What the buttons of its page do: the checkout afterwards, which is `expired` when it was too late. @throws PaymentRefused */
  pay(ref: string): Promise<SandboxCheckout> {
    return this.end(ref, 'paid');
  }

  fail(ref: string): Promise<SandboxCheckout> {
    return this.end(ref, 'failed');
  }

  private end(ref: string, wish: 'paid' | 'failed' | 'expired'): Promise<SandboxCheckout> {
    return this.db.tx(async () => {
      const [row] = await this.db.query<SandboxCheckout>(
        `SELECT ${COLUMNS} FROM sandbox.checkouts WHERE ref = $1 FOR UPDATE`,
        [ref],
      );
      if (!row) throw new PaymentRefused(`There is no checkout ${ref}`);
      if (row.status !== 'open') return row;
      const now = this.clock.now();
      const status = now < row.expiresAt ? wish : 'expired';
      const paymentRef = status === 'paid' ? token('sbx_pay') : null;
      await this.db.query(
        'UPDATE sandbox.checkouts SET status = $2, payment_ref = $3, ended_at = $4 WHERE ref = $1',
        [ref, status, paymentRef, now],
      );
      await this.timers.cancel(CHECKOUT_EXPIRY, ref);
      await this.webhooks.queue({
        kind: status,
        checkoutRef: ref,
        key: row.key,
        amountCents: row.amountCents,
        ...(paymentRef && { paymentRef }),
      });
      return { ...row, status, paymentRef, endedAt: now };
    });
  }
}
