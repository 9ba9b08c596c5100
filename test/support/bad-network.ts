import { PaymentGateway, PaymentProviderDown } from '../../apps/api/src/platform/payment/index.js';
import type { World } from './world.js';

type Fate = 'goes well' | 'request lost' | 'answer lost' | 'twice';
type WebhookFate = 'goes well' | 'lost' | 'answer lost' | 'twice' | 'late' | 'never';

const CALLS = [
  'createCheckout',
  'expireCheckout',
  'find',
  'refund',
  'transfer',
  'reverseTransfer',
  'findAccount',
] as const;
type Call = (typeof CALLS)[number];

/** Numbers between 0 and 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The network between us and the (real) sandbox: it loses, repeats and reorders what either says. */
export class BadNetwork {
  /** What becomes of the next calls of ours; good by default. */
  onCall: (call: Call) => Fate = () => 'goes well';
  /** What becomes of the provider's webhooks. */
  onWebhook: () => WebhookFate = () => 'goes well';
  private readonly late: (() => Promise<unknown>)[] = [];
  private readonly realFetch = globalThis.fetch;

  constructor(private readonly world: World) {
    const gateway = world.app.get(PaymentGateway) as unknown as Record<
      Call,
      (argument: never) => Promise<unknown>
    >;
    for (const call of CALLS) {
      const real = gateway[call].bind(gateway);
      gateway[call] = async (argument: never) => {
        const fate = this.onCall(call);
        if (fate === 'request lost') throw new PaymentProviderDown();
        if (fate === 'twice') await real(argument);
        const answer = await real(argument);
        if (fate === 'answer lost') throw new PaymentProviderDown();
        return answer;
      };
    }
    globalThis.fetch = (input, init) => this.fetch(String(input), init);
  }

  private async fetch(url: string, init?: RequestInit): Promise<Response> {
    const go = () => this.realFetch(url, { ...init, signal: undefined });
    if (!url.endsWith('/webhooks/payment')) return this.realFetch(url, init);
    switch (this.onWebhook()) {
      case 'lost':
        throw new Error('the connection was reset');
      case 'answer lost':
        await go();
        throw new Error('the connection was reset');
      case 'twice':
        await go();
        return go();
      case 'late':
        this.late.push(go);
        return new Response('{}', { status: 200 });
      case 'never':
        return new Response('{}', { status: 200 });
      default:
        return go();
    }
  }

  /** What was held up arrives, the last one first. */
  async deliverLate(): Promise<void> {
    for (const go of this.late.splice(0).toReversed()) await go();
  }

  heal(): void {
    this.onCall = () => 'goes well';
    this.onWebhook = () => 'goes well';
  }

  /** Does all that waits, and what failed once more without waiting, until nothing fails. @returns whether all is done */
  async persist(rounds = 12): Promise<boolean> {
    const { db } = this.world;
    for (let round = 0; round < rounds; round++) {
      await this.world.settle();
      await this.deliverLate();
      const timers = await db.query(
        `UPDATE timers SET leased_until = NULL, leased_by = NULL, attempts = 0, failed_at = NULL
         WHERE done_at IS NULL AND (attempts > 0 OR failed_at IS NOT NULL) RETURNING 1`,
      );
      const deliveries = await db.query(
        `UPDATE deliveries SET attempts = 0, failed_at = NULL, next_attempt_at = now()
         WHERE handled_at IS NULL RETURNING 1`,
      );
      if (!timers.length && !deliveries.length) {
        await this.world.settle();
        return true;
      }
    }
    return false;
  }

  close(): void {
    globalThis.fetch = this.realFetch;
  }
}
