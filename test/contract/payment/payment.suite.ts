import {
  BadSignature,
  type Checkout,
  type CheckoutRequest,
  type PaymentGateway,
  type PaymentNotice,
  PaymentRefused,
} from '../../../apps/api/src/platform/payment/index.js';

export interface Delivery {
  body: Buffer;
  headers: Record<string, string | string[] | undefined>;
}

/** A provider with which the suite can do what payers do. */
export interface Provider {
  gateway: PaymentGateway;
  now(): Date;
  pay(checkout: Checkout): Promise<void>;
  fail(checkout: Checkout): Promise<void>;
  /** Every webhook that has arrived so far. */
  deliveries(): Promise<Delivery[]>;
  close(): Promise<void>;
}

let keys = 0;

export function paymentSuite(name: string, open: () => Promise<Provider>): void {
  describe(`${name} as a payment gateway`, () => {
    let provider: Provider;
    let gateway: PaymentGateway;

    beforeAll(async () => {
      provider = await open();
      gateway = provider.gateway;
    });
    afterAll(() => provider?.close());

    const request = (more: Partial<CheckoutRequest> = {}): CheckoutRequest => ({
      key: `booking-${process.pid}-${++keys}`,
      amountCents: 11_500,
      currency: 'eur',
      description: 'Lassen voor beginners – 1 plek',
      customerEmail: 'sanne@voorbeeld.example',
      locale: 'nl',
      successUrl: 'https://nutshell.example/boekingen/1?betaald=1',
      cancelUrl: 'https://nutshell.example/boekingen/1',
      expiresAt: new Date(Math.ceil(provider.now().getTime() / 1000) * 1000 + 15 * 60_000),
      metadata: { sessionId: 'a-session' },
      ...more,
    });
    const noticesOf = async (checkout: Checkout): Promise<PaymentNotice[]> => {
      const read = (await provider.deliveries()).map(({ body, headers }) =>
        gateway.readWebhook(body, headers),
      );
      return (await Promise.all(read)).filter(
        (notice) => notice?.checkoutRef === checkout.ref,
      ) as PaymentNotice[];
    };
    const paid = async (more: Partial<CheckoutRequest> = {}) => {
      const asked = request(more);
      const checkout = await gateway.createCheckout(asked);
      await provider.pay(checkout);
      const [notice] = await noticesOf(checkout);
      return { asked, checkout, paymentRef: notice!.paymentRef! };
    };

    it('makes a checkout that waits for its payer', async () => {
      const checkout = await gateway.createCheckout(request());
      expect(new URL(checkout.url).protocol).toMatch(/^https?:$/);
      expect(await gateway.find(checkout.ref)).toBeNull();
      expect(await noticesOf(checkout)).toEqual([]);
    });

    it('answers the same key with the same checkout, another key with another', async () => {
      const asked = request();
      const first = await gateway.createCheckout(asked);
      expect(await gateway.createCheckout(asked)).toEqual(first);
      expect((await gateway.createCheckout(request())).ref).not.toBe(first.ref);
    });

    it('makes one checkout of one key that is asked for twice at the same time', async () => {
      const asked = request();
      const [one, other] = await Promise.all([gateway.createCheckout(asked), gateway.createCheckout(asked)]);
      expect(one.ref).toBe(other.ref);
    });

    it('tells by a signed webhook that a checkout is paid', async () => {
      const { asked, checkout, paymentRef } = await paid();
      expect(await noticesOf(checkout)).toEqual([
        {
          eventId: expect.any(String),
          kind: 'paid',
          checkoutRef: checkout.ref,
          paymentRef: expect.any(String),
          amountCents: 11_500,
          key: asked.key,
          occurredAt: expect.any(Date),
        },
      ]);
      expect(await gateway.find(checkout.ref)).toMatchObject({
        kind: 'paid',
        paymentRef,
        amountCents: 11_500,
        key: asked.key,
      });
    });

    it('sends who asks again for a checkout that is paid to the page after payment, not to a second payment', async () => {
      const { asked, checkout } = await paid();
      const again = await gateway.createCheckout(asked);
      expect(again.ref).toBe(checkout.ref);
    });

    it('tells that a payment failed, and then lets the same key be paid by a new checkout', async () => {
      const asked = request();
      const failed = await gateway.createCheckout(asked);
      await provider.fail(failed);
      expect(await noticesOf(failed)).toMatchObject([{ kind: 'failed', key: asked.key }]);
      expect(await gateway.find(failed.ref)).toMatchObject({ kind: 'failed' });

      const second = await gateway.createCheckout(asked);
      expect(second.ref).not.toBe(failed.ref);
      await provider.pay(second);
      expect(await noticesOf(second)).toMatchObject([{ kind: 'paid', key: asked.key }]);
    });

    it('expires an open checkout, once', async () => {
      const checkout = await gateway.createCheckout(request());
      await gateway.expireCheckout(checkout.ref);
      await gateway.expireCheckout(checkout.ref);
      expect(await noticesOf(checkout)).toMatchObject([{ kind: 'expired' }]);
      expect(await gateway.find(checkout.ref)).toMatchObject({ kind: 'expired' });
    });

    it('leaves a paid checkout paid when it is expired', async () => {
      const { checkout } = await paid();
      await gateway.expireCheckout(checkout.ref);
      expect(await gateway.find(checkout.ref)).toMatchObject({ kind: 'paid' });
    });

    it('refunds in parts, each key once, and tells so', async () => {
      const { asked, checkout, paymentRef } = await paid();
      const half = { key: `${asked.key}:half`, paymentRef, amountCents: 5_750 };
      const refund = await gateway.refund(half);
      expect(refund.status).toMatch(/^(pending|done)$/);
      expect((await gateway.refund(half)).ref).toBe(refund.ref);
      await gateway.refund({ key: `${asked.key}:rest`, paymentRef, amountCents: 5_750 });

      const refunds = (await noticesOf(checkout)).filter(({ kind }) => kind === 'refunded');
      expect(refunds.map(({ refundKey }) => refundKey).sort()).toEqual([
        `${asked.key}:half`,
        `${asked.key}:rest`,
      ]);
      expect(refunds.find(({ refundKey }) => refundKey === half.key)).toMatchObject({
        refundRef: refund.ref,
        paymentRef,
        amountCents: 5_750,
        key: asked.key,
      });
    });

    it('refuses to refund more than was paid, and another amount under a known key', async () => {
      const { asked, paymentRef } = await paid();
      await expect(
        gateway.refund({ key: `${asked.key}:a`, paymentRef, amountCents: 11_501 }),
      ).rejects.toThrow(PaymentRefused);
      await gateway.refund({ key: `${asked.key}:b`, paymentRef, amountCents: 100 });
      await expect(gateway.refund({ key: `${asked.key}:b`, paymentRef, amountCents: 200 })).rejects.toThrow(
        PaymentRefused,
      );
    });

    it('reads the same webhook twice as the same event', async () => {
      const { checkout } = await paid();
      const [first] = await noticesOf(checkout);
      expect((await noticesOf(checkout))[0]!.eventId).toBe(first!.eventId);
    });

    it('believes no webhook that was changed, or is not signed', async () => {
      await paid();
      const { body, headers } = (await provider.deliveries()).at(-1)!;
      const changed = Buffer.from(body.toString().replace('11500', '1'));
      expect(changed.equals(body)).toBe(false);
      await expect(gateway.readWebhook(changed, headers)).rejects.toThrow(BadSignature);
      await expect(gateway.readWebhook(body, {})).rejects.toThrow(BadSignature);
      const forged = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, String(value).replace(/v1=./, 'v1=x')]),
      );
      await expect(gateway.readWebhook(body, forged)).rejects.toThrow(BadSignature);
    });

    it('refuses what is not an amount, and references that it does not know', async () => {
      for (const amountCents of [0, -100, 10.5, Number.NaN])
        await expect(gateway.createCheckout(request({ amountCents }))).rejects.toThrow(PaymentRefused);
      await expect(gateway.find('no-such-checkout')).rejects.toThrow(PaymentRefused);
      await expect(gateway.expireCheckout('no-such-checkout')).rejects.toThrow(PaymentRefused);
      await expect(
        gateway.refund({ key: 'x', paymentRef: 'no-such-payment', amountCents: 100 }),
      ).rejects.toThrow(PaymentRefused);
    });
  });
}
