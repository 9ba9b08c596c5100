import { Config, ConfigInvalid } from '../../../apps/api/src/platform/config.js';
import {
  BadSignature,
  type CheckoutRequest,
  choosePayment,
  PaymentProviderDown,
} from '../../../apps/api/src/platform/payment/index.js';
import { StripeGateway } from '../../../apps/api/src/platform/payment/stripe.gateway.js';
import { FakeStripe, SECRET_KEY, WEBHOOK_SECRET } from './fake-stripe.js';
import { paymentSuite } from './payment.suite.js';
import { openSandbox, type SandboxProvider } from './sandbox-provider.js';

const gatewayAt = (apiUrl: string) =>
  new StripeGateway({ secretKey: SECRET_KEY, webhookSecret: WEBHOOK_SECRET, apiUrl });

const request = (key: string, now: Date, more: Partial<CheckoutRequest> = {}): CheckoutRequest => ({
  key,
  amountCents: 5_750,
  currency: 'eur',
  description: 'Koffie <zetten> & "meer"',
  customerEmail: 'sanne@voorbeeld.example',
  locale: 'nl',
  successUrl: 'https://nutshell.example/boekingen/1?betaald=1',
  cancelUrl: 'https://nutshell.example/boekingen/1',
  expiresAt: new Date(now.getTime() + 15 * 60_000),
  metadata: {},
  ...more,
});

paymentSuite('the sandbox', openSandbox);

paymentSuite('Stripe', async () => {
  const stripe = new FakeStripe();
  const gateway = gatewayAt(await stripe.listen());
  return {
    gateway,
    now: () => new Date(),
    pay: async ({ ref }) => stripe.pay(ref),
    fail: async ({ ref }) => {
      stripe.promise(ref);
      stripe.settle(ref, false);
    },
    onboard: async (ref, good) => stripe.onboard(ref, good),
    chargeBack: async (paymentRef) => stripe.chargeBack(paymentRef),
    closeChargeback: async (ref, outcome) => stripe.closeChargeback(ref, outcome),
    deliveries: async () => [...stripe.delivered],
    close: () => stripe.close(),
  };
});

describe('the sandbox', () => {
  let sandbox: SandboxProvider;
  beforeAll(async () => {
    sandbox = await openSandbox();
  });
  afterAll(() => sandbox?.close());
  afterEach(() => sandbox.clock.reset());

  const page = async (ref: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${sandbox.url}/sandbox/checkout/${ref}`, { headers });
    return {
      status: response.status,
      policy: response.headers.get('content-security-policy'),
      html: await response.text(),
    };
  };
  const press = (ref: string, act: string) =>
    fetch(`${sandbox.url}/sandbox/checkout/${ref}/${act}`, { method: 'POST', redirect: 'manual' });

  it('shows amount, description and time left, says that it is a test, and runs no script', async () => {
    const { ref } = await sandbox.gateway.createCheckout(request('page', sandbox.now()));
    const { status, html, policy } = await page(ref);
    expect(status).toBe(200);
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('Testbetaling – er wordt geen geld afgeschreven');
    expect(html).toMatch(/€\s57,50/);
    expect(html).toContain('Koffie &lt;zetten&gt; &amp; &quot;meer&quot;');
    expect(html).toMatch(/nog 1[45] minuten/);
    expect(html).not.toMatch(/<script|\son\w+=|style=/i);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' https://nutshell.example");
    const english = await sandbox.gateway.createCheckout(request('page-en', sandbox.now(), { locale: 'en' }));
    expect((await page(english.ref)).html).toContain('Test payment – no money is taken');
    expect((await page('unknown', { 'accept-language': 'en' })).status).toBe(404);
  });

  it('pays by a form, sends the payer on, and does nothing at a second press', async () => {
    const { ref } = await sandbox.gateway.createCheckout(request('press', sandbox.now()));
    for (const act of ['pay', 'pay', 'fail']) {
      const response = await press(ref, act);
      expect([response.status, response.headers.get('location')]).toEqual([
        303,
        'https://nutshell.example/boekingen/1?betaald=1',
      ]);
    }
    expect((await page(ref)).html).toContain('Deze testbetaling is gelukt');
    const told = (await sandbox.deliveries()).filter(({ body }) => body.includes(ref));
    expect(told).toHaveLength(1);
  });

  it('expires by its clock, and takes no payment after that moment', async () => {
    const lapsed = await sandbox.gateway.createCheckout(request('lapsed', sandbox.now()));
    const pressed = await sandbox.gateway.createCheckout(request('pressed', sandbox.now()));
    sandbox.clock.moveBy(15 * 60_000);
    expect((await page(pressed.ref)).html).toContain('Betaalpagina verlopen');
    expect((await press(pressed.ref, 'pay')).headers.get('location')).toBe(
      `/sandbox/checkout/${pressed.ref}`,
    );
    await sandbox.work.settle();
    for (const { ref } of [lapsed, pressed])
      expect(await sandbox.gateway.find(ref)).toMatchObject({ kind: 'expired' });
  });

  it('keeps a webhook until the receiver has taken it', async () => {
    const { ref } = await sandbox.gateway.createCheckout(request('retry', sandbox.now()));
    sandbox.answerNext(500, 503);
    await sandbox.pay({ ref, url: '' });
    const attempts = async () => {
      // The pause before the next attempt is over.
      await sandbox.db.query('UPDATE timers SET leased_until = NULL WHERE done_at IS NULL');
      return (await sandbox.deliveries()).filter(({ body }) => body.includes(ref)).length;
    };
    expect([await attempts(), await attempts(), await attempts(), await attempts()]).toEqual([1, 2, 3, 3]);
  });

  it('believes no webhook from long ago', async () => {
    const { ref } = await sandbox.gateway.createCheckout(request('old', sandbox.now()));
    await sandbox.pay({ ref, url: '' });
    const { body, headers } = (await sandbox.deliveries()).at(-1)!;
    sandbox.clock.moveBy(6 * 60_000);
    await expect(sandbox.gateway.readWebhook(body, headers)).rejects.toThrow(BadSignature);
  });
});

describe('Stripe', () => {
  let stripe: FakeStripe;
  let gateway: StripeGateway;
  beforeAll(async () => {
    stripe = new FakeStripe();
    gateway = gatewayAt(await stripe.listen());
  });
  afterAll(() => stripe?.close());
  const last = () => {
    const { body, headers } = stripe.delivered.at(-1)!;
    return gateway.readWebhook(body, headers);
  };

  it('leaves the payment methods to Stripe and speaks the payer’s language', async () => {
    await gateway.createCheckout(
      request('asks', new Date(), { locale: 'en', metadata: { sessionId: 's1' } }),
    );
    const { form } = stripe.requests.at(-1)!;
    expect(Object.keys(form).filter((name) => name.startsWith('payment_method'))).toEqual([]);
    expect(form).toMatchObject({
      locale: 'en',
      customer_email: 'sanne@voorbeeld.example',
      client_reference_id: 'asks',
      'metadata[sessionId]': 's1',
      'payment_intent_data[metadata][key]': 'asks',
      'line_items[0][price_data][unit_amount]': '5750',
    });
  });

  it('waits for the money of a slow payment method', async () => {
    const { ref } = await gateway.createCheckout(request('slow', new Date()));
    stripe.promise(ref);
    expect(await last()).toBeNull();
    stripe.settle(ref, true);
    expect(await last()).toMatchObject({ kind: 'paid', key: 'slow' });
  });

  it('reads nothing in events that are not about us', async () => {
    stripe.tell('customer.created', { id: 'cus_1', object: 'customer' });
    expect(await last()).toBeNull();
    stripe.tell('refund.updated', {
      id: 're_1',
      object: 'refund',
      status: 'succeeded',
      payment_intent: 'pi_foreign',
      amount: 1,
      metadata: {},
    });
    expect(await last()).toBeNull();
  });

  it('tells of a refund that the bank sent back', async () => {
    const { ref } = await gateway.createCheckout(request('bounced', new Date()));
    stripe.pay(ref);
    const { paymentRef } = (await gateway.find(ref))!;
    const refund = {
      id: 're_2',
      object: 'refund',
      status: 'failed',
      payment_intent: paymentRef,
      amount: 100,
      metadata: { key: 'r' },
    };
    stripe.tell('refund.failed', refund);
    expect(await last()).toMatchObject({
      kind: 'refund-failed',
      checkoutRef: ref,
      refundKey: 'r',
      amountCents: 100,
    });
  });

  it('asks again when Stripe is down for a moment, and says so when it stays down', async () => {
    stripe.breakDown(1);
    await expect(gateway.createCheckout(request('hiccup', new Date()))).resolves.toBeDefined();
    stripe.breakDown(99);
    await expect(gateway.createCheckout(request('down', new Date()))).rejects.toThrow(PaymentProviderDown);
    stripe.breakDown(0);
    await expect(gatewayAt('http://127.0.0.1:9').find('cs_x')).rejects.toThrow(PaymentProviderDown);
  });
});

describe('the choice of a gateway', () => {
  const secret = { AUTH_SECRET: 'x'.repeat(32) };

  it('takes Stripe where its key is set, the sandbox otherwise', () => {
    expect(
      choosePayment(new Config({ STRIPE_SECRET_KEY: SECRET_KEY, STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET })),
    ).toBe('stripe');
    expect(choosePayment(new Config({}))).toBe('sandbox');
  });

  it('refuses the sandbox in production, unless told so', () => {
    expect(() => choosePayment(new Config({ NODE_ENV: 'production', ...secret }))).toThrow(ConfigInvalid);
    expect(() => choosePayment(new Config({ NODE_ENV: 'production', ...secret }))).toThrow(
      /ALLOW_SANDBOX_PAYMENTS=true/,
    );
    const told = new Config({ NODE_ENV: 'production', ...secret, ALLOW_SANDBOX_PAYMENTS: 'true' });
    expect(choosePayment(told)).toBe('sandbox');
  });
});
