import type Stripe from 'stripe';
import {
  type AccountRequest,
  type OnboardingRequest,
  PaymentRefused,
  type ProviderTransaction,
  type ReversalRequest,
  type SellerAccount,
  type TransferRequest,
  checkAmount,
} from './payment-gateway.js';
import { idOf } from './stripe-notices.js';

type Ask = <T>(work: () => Promise<T>) => Promise<T>;

/** Stripe's names for lines of the balance; fees on top of a line are told with it. */
const KINDS: Record<string, ProviderTransaction['kind']> = {
  charge: 'payment',
  payment: 'payment',
  refund: 'refund',
  payment_refund: 'refund',
  refund_failure: 'refund',
  payment_failure_refund: 'refund',
  transfer: 'transfer',
  transfer_refund: 'transfer-reversal',
  stripe_fee: 'cost',
  tax_fee: 'cost',
  payout: 'bank',
  payout_cancel: 'bank',
  payout_failure: 'bank',
  topup: 'bank',
};

const seconds = (instant: Date) => Math.ceil(instant.getTime() / 1000);

/** Stripe Connect: sellers have an Express account, for which Stripe asks what it must know and the platform bears the costs. */
export class StripeConnect {
  constructor(
    private readonly stripe: Stripe,
    private readonly ask: Ask,
  ) {}

  async createAccount({ key, email, name }: AccountRequest): Promise<SellerAccount> {
    const account = await this.ask(() =>
      this.stripe.accounts.create(
        {
          country: 'NL',
          email,
          controller: {
            fees: { payer: 'application' },
            losses: { payments: 'application' },
            requirement_collection: 'stripe',
            stripe_dashboard: { type: 'express' },
          },
          capabilities: { transfers: { requested: true } },
          business_profile: { name },
          metadata: { key },
        },
        { idempotencyKey: `account/${key}` },
      ),
    );
    return stateOf(account);
  }

  async onboardingLink({ accountRef, returnUrl, refreshUrl }: OnboardingRequest): Promise<{ url: string }> {
    const { url } = await this.ask(() =>
      this.stripe.accountLinks.create({
        account: accountRef,
        type: 'account_onboarding',
        return_url: returnUrl,
        refresh_url: refreshUrl,
        collection_options: { fields: 'eventually_due' },
      }),
    );
    return { url };
  }

  async findAccount(ref: string): Promise<SellerAccount> {
    return stateOf(await this.ask(() => this.stripe.accounts.retrieve(ref)));
  }

  async transfer({
    key,
    accountRef,
    amountCents,
    group,
    description,
  }: TransferRequest): Promise<{ ref: string }> {
    checkAmount(amountCents);
    const known = await this.ask(() => this.stripe.transfers.list({ transfer_group: group, limit: 100 }));
    const earlier = withKey(known.data, key);
    if (earlier)
      return same(earlier, earlier.amount === amountCents && idOf(earlier.destination) === accountRef);
    const { id } = await this.ask(() =>
      this.stripe.transfers.create(
        {
          destination: accountRef,
          amount: amountCents,
          currency: 'eur',
          transfer_group: group,
          description,
          metadata: { key },
        },
        { idempotencyKey: `transfer/${key}` },
      ),
    );
    return { ref: id };
  }

  async reverseTransfer({ key, transferRef, amountCents }: ReversalRequest): Promise<{ ref: string }> {
    checkAmount(amountCents);
    const known = await this.ask(() => this.stripe.transfers.listReversals(transferRef, { limit: 100 }));
    const earlier = withKey(known.data, key);
    if (earlier) return same(earlier, earlier.amount === amountCents);
    const { id } = await this.ask(() =>
      this.stripe.transfers.createReversal(
        transferRef,
        { amount: amountCents, metadata: { key } },
        { idempotencyKey: `reversal/${key}` },
      ),
    );
    return { ref: id };
  }

  /** Available and pending, in euros. */
  async balance(): Promise<number> {
    const { available, pending } = await this.ask(() => this.stripe.balance.retrieve());
    return [...available, ...pending]
      .filter(({ currency }) => currency === 'eur')
      .reduce((sum, { amount }) => sum + amount, 0);
  }

  async *transactions(since: Date, until: Date): AsyncIterable<ProviderTransaction> {
    const created = { gte: seconds(since), lt: seconds(until) };
    for (let after: string | undefined; ;) {
      const page = await this.ask(() =>
        this.stripe.balanceTransactions.list({
          created,
          currency: 'eur',
          limit: 100,
          expand: ['data.source'],
          ...(after && { starting_after: after }),
        }),
      );
      for (const line of page.data) yield lineOf(line);
      after = page.data.at(-1)?.id;
      if (!page.has_more || !after) return;
    }
  }
}

/** Stripe forgets idempotency keys after a day; what moves money is therefore found by our own key first. */
export const withKey = <T extends { metadata: Stripe.Metadata | null }>(
  made: readonly T[],
  key: string,
): T | undefined => made.find(({ metadata }) => metadata?.key === key);

function same({ id }: { id: string }, alike: boolean): { ref: string } {
  if (!alike) throw new PaymentRefused(`${id} was made under this key with another amount or account`);
  return { ref: id };
}

function stateOf({ id, capabilities, requirements, details_submitted }: Stripe.Account): SellerAccount {
  const due = [...(requirements?.past_due ?? []), ...(requirements?.currently_due ?? [])];
  const active = capabilities?.transfers === 'active';
  return {
    ref: id,
    status: active ? 'active' : details_submitted ? 'restricted' : 'incomplete',
    requirements: [...new Set(due)],
  };
}

function lineOf({ id, type, source, amount, fee, created }: Stripe.BalanceTransaction): ProviderTransaction {
  const linked = typeof source === 'object' ? source : null;
  const disputed = linked?.object === 'dispute';
  return {
    ref: id,
    kind: disputed ? 'chargeback' : (KINDS[type] ?? 'other'),
    sourceRef:
      linked?.object === 'charge' ? (idOf(linked.payment_intent) ?? linked.id) : (idOf(source) ?? null),
    amountCents: amount,
    costCents: fee,
    occurredAt: new Date(created * 1000),
  };
}
