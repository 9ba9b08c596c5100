import { setTimeout as wait } from 'node:timers/promises';
import { importSources } from './transpile.mjs';
import { TcpProxy } from './tcp-proxy.mjs';

const { FakeStripe, SECRET_KEY, WEBHOOK_SECRET } = await importSources(
  'test/contract/payment/fake-stripe.ts',
);
const AGAIN_MS = 500;
const GATHER_MS = 1_500;

/** The payment provider, which is not ours: the contract's Stripe, the network to it, and its webhooks, repeated until they are heard. */
export class Provider {
  #stripe = new FakeStripe();
  #told = 0;
  #underWay = 0;
  #stopped = false;
  /** Whether each webhook is sent twice, and they come in any order. */
  muddled = false;
  /** How many webhooks were sent, repetitions included. */
  sent = 0;

  /** @param addresses where the site listens */
  constructor(addresses) {
    this.addresses = addresses;
  }

  async listen() {
    this.network = new TcpProxy(Number(new URL(await this.#stripe.listen()).port));
    await this.network.listen();
    void this.#deliver();
  }

  get env() {
    return {
      STRIPE_SECRET_KEY: SECRET_KEY,
      STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
      STRIPE_API_URL: `http://127.0.0.1:${this.network.port}`,
    };
  }

  /** The payer pays at once. Does nothing where the checkout is no longer open. */
  pay(checkoutUrl) {
    const ref = checkoutUrl.split('/').at(-1);
    if (this.#stripe.sessions.get(ref)?.status === 'open') this.#stripe.pay(ref);
  }

  /** What it has been paid and has paid back: `[{ ref, key, paymentRef, amountCents, refundedCents }]`. */
  get paid() {
    return [...this.#stripe.sessions.values()]
      .filter(({ payment_status: status }) => status === 'paid')
      .map((session) => ({
        ref: session.id,
        key: session.client_reference_id,
        paymentRef: session.payment_intent,
        amountCents: session.amount_total,
        refundedCents: this.#stripe.refunded.get(session.id) ?? 0,
      }));
  }

  /** How many webhooks were not heard yet. */
  get waiting() {
    return this.#underWay + this.#stripe.delivered.length - this.#told;
  }

  async #deliver() {
    while (!this.#stopped) {
      if (this.muddled) await wait(GATHER_MS);
      const fresh = this.#stripe.delivered.slice(this.#told);
      this.#told += fresh.length;
      const muddled = this.muddled ? shuffled([...fresh, ...fresh]) : fresh;
      this.#underWay += muddled.length;
      for (const delivery of muddled) void this.#send(delivery);
      await wait(20);
    }
  }

  async #send({ body, headers }) {
    for (let at = this.sent; !this.#stopped; at++) {
      const url = `${this.addresses()[at % 2]}/webhooks/payment`;
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
        signal: AbortSignal.timeout(10_000),
      }).catch(() => undefined);
      this.sent++;
      if (answer?.ok) break;
      await wait(AGAIN_MS);
    }
    this.#underWay--;
  }

  async close() {
    this.#stopped = true;
    this.network.close();
    await this.#stripe.close();
  }
}

const shuffled = (list) =>
  list
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
