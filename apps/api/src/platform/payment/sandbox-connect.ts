import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.js';
import type { Config } from '../config.js';
import type { Db } from '../db/db.js';
import {
  type AccountRequest,
  BalanceTooLow,
  type OnboardingRequest,
  PaymentRefused,
  type ProviderTransaction,
  type ReversalRequest,
  type SellerAccount,
  type TransferRequest,
  checkAmount,
} from './payment-gateway.js';
import type { SandboxWebhooks } from './sandbox-webhooks.js';

const LINK_MINUTES = 60;
/** What the sandbox asks of a new seller: Stripe's names for an identity document and a bank account. */
const ASKED = ['individual.verification.document', 'external_account'];
/** One at a time, as a bank keeps its books. */
const BALANCE_LOCK = 4_200_640;
const PAGE = 500;

export interface SandboxOnboarding {
  token: string;
  accountRef: string;
  name: string;
  locale: 'nl' | 'en';
  returnUrl: string;
  expiresAt: Date;
  status: SellerAccount['status'];
}

const token = (prefix: string) => `${prefix}_${randomBytes(16).toString('hex')}`;

/** What comes in counts from its payment on, and never twice. */
const BALANCE = `
  SELECT (SELECT coalesce(sum(amount_cents - refunded_cents), 0) FROM sandbox.checkouts WHERE status = 'paid')
    - (SELECT coalesce(sum(amount_cents - reversed_cents), 0) FROM sandbox.transfers)
    - (SELECT coalesce(sum(amount_cents), 0) FROM sandbox.chargebacks WHERE status <> 'won') AS cents`;

const TRANSACTIONS = `
  SELECT * FROM (
    SELECT 'txn:' || ref AS ref, 'payment' AS kind, payment_ref AS "sourceRef", amount_cents AS "amountCents", ended_at AS at
      FROM sandbox.checkouts WHERE status = 'paid' AND ended_at >= $1 AND ended_at < $2
    UNION ALL SELECT 'txn:' || ref, 'refund', ref, -amount_cents, created_at
      FROM sandbox.refunds WHERE created_at >= $1 AND created_at < $2
    UNION ALL SELECT 'txn:' || ref, 'transfer', ref, -amount_cents, created_at
      FROM sandbox.transfers WHERE created_at >= $1 AND created_at < $2
    UNION ALL SELECT 'txn:' || ref, 'transfer-reversal', ref, amount_cents, created_at
      FROM sandbox.reversals WHERE created_at >= $1 AND created_at < $2
    UNION ALL SELECT 'txn:' || ref, 'chargeback', ref, -amount_cents, created_at
      FROM sandbox.chargebacks WHERE created_at >= $1 AND created_at < $2
    UNION ALL SELECT 'txn:won:' || ref, 'chargeback', ref, amount_cents, closed_at
      FROM sandbox.chargebacks WHERE status = 'won' AND closed_at >= $1 AND closed_at < $2
  ) lines
  WHERE $3::timestamptz IS NULL OR (at, ref) > ($3, $4)
  ORDER BY at, ref LIMIT ${PAGE}`;

/** The sandbox's sellers: their accounts, what is transferred to them, and what lies in between. */
export class SandboxConnect {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly db: Db,
    private readonly webhooks: SandboxWebhooks,
  ) {}

  async createAccount({ key, email, name }: AccountRequest): Promise<SellerAccount> {
    await this.db.query(
      `INSERT INTO sandbox.accounts (ref, key, name, email, requirements, created_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (key) DO NOTHING`,
      [token('sbx_acct'), key, name, email, ASKED, this.clock.now()],
    );
    const [account] = await this.db.query<{ ref: string }>(
      'SELECT ref FROM sandbox.accounts WHERE key = $1',
      [key],
    );
    return this.findAccount(account!.ref);
  }

  async findAccount(ref: string): Promise<SellerAccount> {
    const [account] = await this.db.query<SellerAccount>(
      'SELECT ref, status, requirements FROM sandbox.accounts WHERE ref = $1',
      [ref],
    );
    if (!account) throw new PaymentRefused(`There is no account ${ref}`);
    return account;
  }

  async onboardingLink({ accountRef, returnUrl, locale }: OnboardingRequest): Promise<{ url: string }> {
    await this.findAccount(accountRef);
    const key = token('sbx_link');
    await this.db.query(
      'INSERT INTO sandbox.onboardings (token, account_ref, locale, return_url, expires_at) VALUES ($1, $2, $3, $4, $5)',
      [key, accountRef, locale, returnUrl, new Date(this.clock.now().getTime() + LINK_MINUTES * 60_000)],
    );
    return { url: `${this.config.publicUrl}/sandbox/onboarding/${key}` };
  }

  /** What its page shows; null for a link that is unknown or too old. */
  async onboarding(link: string): Promise<SandboxOnboarding | null> {
    const [row] = await this.db.query<SandboxOnboarding>(
      `SELECT o.token, o.account_ref AS "accountRef", a.name, o.locale, o.return_url AS "returnUrl",
              o.expires_at AS "expiresAt", a.status
       FROM sandbox.onboardings o JOIN sandbox.accounts a ON a.ref = o.account_ref WHERE o.token = $1`,
      [link],
    );
    return row && row.expiresAt > this.clock.now() ? row : null;
  }

  /** What the buttons of its page do. @throws PaymentRefused */
  decide(accountRef: string, status: 'active' | 'restricted'): Promise<void> {
    return this.db.tx(async () => {
      const changed = await this.db.query(
        'UPDATE sandbox.accounts SET status = $2, requirements = $3 WHERE ref = $1 RETURNING 1',
        [accountRef, status, status === 'active' ? [] : ASKED.slice(0, 1)],
      );
      if (!changed.length) throw new PaymentRefused(`There is no account ${accountRef}`);
      await this.webhooks.queue({ kind: 'account-changed', accountRef });
    });
  }

  async transfer({
    key,
    accountRef,
    amountCents,
    group,
    description,
  }: TransferRequest): Promise<{ ref: string }> {
    checkAmount(amountCents);
    return this.db.tx(async () => {
      await this.db.query(`SELECT pg_advisory_xact_lock(${BALANCE_LOCK})`);
      const [earlier] = await this.db.query<{ ref: string; same: boolean }>(
        'SELECT ref, (account_ref = $2 AND amount_cents = $3) AS same FROM sandbox.transfers WHERE key = $1',
        [key, accountRef, amountCents],
      );
      if (earlier && !earlier.same)
        throw new PaymentRefused(`Transfer ${key} was for another amount or account`);
      if (earlier) return { ref: earlier.ref };
      const { status } = await this.findAccount(accountRef);
      if (status !== 'active')
        throw new PaymentRefused(`Account ${accountRef} cannot receive money: ${status}`);
      const left = await this.balance();
      if (amountCents > left) throw new BalanceTooLow(`Only ${left} cents lie here`);
      const ref = token('sbx_tr');
      await this.db.query(
        `INSERT INTO sandbox.transfers (ref, key, account_ref, amount_cents, group_name, description, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [ref, key, accountRef, amountCents, group, description, this.clock.now()],
      );
      return { ref };
    });
  }

  async reverseTransfer({ key, transferRef, amountCents }: ReversalRequest): Promise<{ ref: string }> {
    checkAmount(amountCents);
    return this.db.tx(async () => {
      const [transfer] = await this.db.query<{ left: number }>(
        'SELECT amount_cents - reversed_cents AS left FROM sandbox.transfers WHERE ref = $1 FOR UPDATE',
        [transferRef],
      );
      if (!transfer) throw new PaymentRefused(`There is no transfer ${transferRef}`);
      const [earlier] = await this.db.query<{ ref: string; same: boolean }>(
        'SELECT ref, (transfer_ref = $2 AND amount_cents = $3) AS same FROM sandbox.reversals WHERE key = $1',
        [key, transferRef, amountCents],
      );
      if (earlier && !earlier.same)
        throw new PaymentRefused(`Reversal ${key} was for another amount or transfer`);
      if (earlier) return { ref: earlier.ref };
      if (amountCents > transfer.left)
        throw new PaymentRefused(`Only ${transfer.left} cents of ${transferRef} are left`);
      const ref = token('sbx_trr');
      await this.db.query(
        'INSERT INTO sandbox.reversals (ref, key, transfer_ref, amount_cents, created_at) VALUES ($1, $2, $3, $4, $5)',
        [ref, key, transferRef, amountCents, this.clock.now()],
      );
      await this.db.query(
        'UPDATE sandbox.transfers SET reversed_cents = reversed_cents + $2 WHERE ref = $1',
        [transferRef, amountCents],
      );
      const reversals = await this.db.query<{ ref: string; key: string; amountCents: number }>(
        'SELECT ref, key, amount_cents AS "amountCents" FROM sandbox.reversals WHERE transfer_ref = $1 ORDER BY created_at, ref',
        [transferRef],
      );
      await this.webhooks.queue({ kind: 'transfer-reversed', transferRef, reversals });
      return { ref };
    });
  }

  /** The payer's bank takes back what is left of a payment; once. @throws PaymentRefused */
  async chargeBack(paymentRef: string): Promise<string> {
    return this.db.tx(async () => {
      const [checkout] = await this.db.query<{ ref: string; left: number }>(
        'SELECT ref, amount_cents - refunded_cents AS left FROM sandbox.checkouts WHERE payment_ref = $1 FOR UPDATE',
        [paymentRef],
      );
      if (!checkout?.left) throw new PaymentRefused(`There is nothing left of payment ${paymentRef}`);
      const [row] = await this.db.query<{ ref: string }>(
        `INSERT INTO sandbox.chargebacks (ref, checkout_ref, amount_cents, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (checkout_ref) DO NOTHING RETURNING ref`,
        [token('sbx_dp'), checkout.ref, checkout.left, this.clock.now()],
      );
      if (!row) throw new PaymentRefused(`Payment ${paymentRef} was charged back before`);
      await this.webhooks.queue({
        kind: 'chargeback-opened',
        chargebackRef: row.ref,
        paymentRef,
        amountCents: checkout.left,
      });
      return row.ref;
    });
  }

  /** The bank says who is right. @throws PaymentRefused */
  async closeChargeback(ref: string, status: 'won' | 'lost'): Promise<void> {
    await this.db.tx(async () => {
      const [row] = await this.db.query<{ amountCents: number; paymentRef: string }>(
        `UPDATE sandbox.chargebacks b SET status = $2, closed_at = $3 FROM sandbox.checkouts c
         WHERE b.ref = $1 AND b.status = 'open' AND c.ref = b.checkout_ref
         RETURNING b.amount_cents AS "amountCents", c.payment_ref AS "paymentRef"`,
        [ref, status, this.clock.now()],
      );
      if (!row) throw new PaymentRefused(`There is no open chargeback ${ref}`);
      await this.webhooks.queue({ kind: `chargeback-${status}`, chargebackRef: ref, ...row });
    });
  }

  async balance(): Promise<number> {
    const [row] = await this.db.query<{ cents: string | number }>(BALANCE);
    return Number(row!.cents);
  }

  async *transactions(since: Date, until: Date): AsyncIterable<ProviderTransaction> {
    for (let last: { at: Date; ref: string } | undefined; ;) {
      const page = await this.db.query<Omit<ProviderTransaction, 'costCents' | 'occurredAt'> & { at: Date }>(
        TRANSACTIONS,
        [since, until, last?.at ?? null, last?.ref ?? null],
      );
      for (const { at, ...line } of page) yield { ...line, costCents: 0, occurredAt: at };
      if (page.length < PAGE) return;
      last = page.at(-1);
    }
  }
}
