import {
  BadSignature,
  BalanceTooLow,
  type Checkout,
  type CheckoutRequest,
  type PaymentGateway,
  type PaymentNotice,
  PaymentRefused,
  type ProviderNotice,
  type ProviderTransaction,
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
  /** The seller goes through the provider's pages, and is found good or not. */
  onboard(accountRef: string, good: boolean): Promise<void>;
  /** The payer's bank takes the money back; the chargeback's reference. */
  chargeBack(paymentRef: string): Promise<string>;
  closeChargeback(chargebackRef: string, outcome: 'won' | 'lost'): Promise<void>;
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
        (notice) => notice && 'checkoutRef' in notice && notice.checkoutRef === checkout.ref,
      ) as PaymentNotice[];
    };
    const noticesAbout = async (ref: string): Promise<ProviderNotice[]> => {
      const read = (await provider.deliveries()).map(({ body, headers }) =>
        gateway.readWebhook(body, headers),
      );
      return (await Promise.all(read)).filter(
        (notice): notice is ProviderNotice => !!notice && Object.values(notice).includes(ref),
      );
    };
    const seller = async () => {
      const { ref } = await gateway.createAccount({
        key: `seller-${process.pid}-${++keys}`,
        email: 'joost@voorbeeld.example',
        name: 'Joost Last',
      });
      return ref;
    };
    const readySeller = async () => {
      const ref = await seller();
      await provider.onboard(ref, true);
      return ref;
    };
    const lines = async (since: Date): Promise<ProviderTransaction[]> => {
      const found: ProviderTransaction[] = [];
      const until = new Date(provider.now().getTime() + 60_000);
      for await (const line of gateway.transactions(since, until)) found.push(line);
      return found;
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

    it('opens a seller’s account that cannot receive money before the seller went through the provider’s pages', async () => {
      const asked = { key: `seller-${++keys}`, email: 'a@voorbeeld.example', name: 'Anna' };
      const account = await gateway.createAccount(asked);
      expect(account.status).toBe('incomplete');
      expect(account.requirements).not.toEqual([]);
      expect((await gateway.createAccount(asked)).ref).toBe(account.ref);
      const { url } = await gateway.onboardingLink({
        accountRef: account.ref,
        returnUrl: 'https://nutshell.example/studio/inkomsten',
        refreshUrl: 'https://nutshell.example/studio/inkomsten?opnieuw=1',
        locale: 'nl',
      });
      expect(new URL(url).protocol).toMatch(/^https?:$/);
      await expect(transferTo(account.ref, 100)).rejects.toThrow(PaymentRefused);
    });

    it('tells that an account changed, and how it is when asked', async () => {
      const ref = await seller();
      await provider.onboard(ref, true);
      expect(await noticesAbout(ref)).toMatchObject([{ kind: 'account-changed', accountRef: ref }]);
      expect(await gateway.findAccount(ref)).toEqual({ ref, status: 'active', requirements: [] });
      await provider.onboard(ref, false);
      expect(await gateway.findAccount(ref)).toMatchObject({
        status: 'restricted',
        requirements: [expect.any(String)],
      });
      await expect(gateway.findAccount('no-such-account')).rejects.toThrow(PaymentRefused);
    });

    const transferTo = (accountRef: string, amountCents: number, key = `payout-${++keys}`) =>
      gateway.transfer({ key, accountRef, amountCents, group: 'session-1', description: 'Lassen' });

    it('transfers to a seller, each key once', async () => {
      await paid();
      const ref = await readySeller();
      const before = await gateway.balance();
      const one = await transferTo(ref, 5_000, 'once');
      expect(await transferTo(ref, 5_000, 'once')).toEqual(one);
      expect(await gateway.balance()).toBe(before - 5_000);
      await expect(transferTo(ref, 5_001, 'once')).rejects.toThrow(PaymentRefused);
      for (const cents of [0, -1, 1.5]) await expect(transferTo(ref, cents)).rejects.toThrow(PaymentRefused);
    });

    it('does not transfer what is not there, and does so later', async () => {
      const ref = await readySeller();
      const before = await gateway.balance();
      await expect(transferTo(ref, before + 10_000, 'later')).rejects.toThrow(BalanceTooLow);
      await paid({ amountCents: 11_000 });
      await expect(transferTo(ref, before + 10_000, 'later')).resolves.toBeDefined();
    });

    it('takes a transfer back in parts, each key once, never more than it was, and tells so', async () => {
      await paid();
      const { ref: transferRef } = await transferTo(await readySeller(), 6_000);
      const part = { key: `reversal-${++keys}`, transferRef, amountCents: 2_000 };
      const reversal = await gateway.reverseTransfer(part);
      expect(await gateway.reverseTransfer(part)).toEqual(reversal);
      await expect(gateway.reverseTransfer({ ...part, key: 'more', amountCents: 4_001 })).rejects.toThrow(
        PaymentRefused,
      );
      expect((await noticesAbout(transferRef)).at(-1)).toMatchObject({
        kind: 'transfer-reversed',
        transferRef,
        reversals: [{ ref: reversal.ref, key: part.key, amountCents: 2_000 }],
      });
    });

    it('tells that a bank took a payment back, and who was right', async () => {
      for (const outcome of ['won', 'lost'] as const) {
        const { paymentRef } = await paid();
        const before = await gateway.balance();
        const ref = await provider.chargeBack(paymentRef);
        expect(await gateway.balance()).toBeLessThanOrEqual(before - 11_500);
        await provider.closeChargeback(ref, outcome);
        const told = await noticesAbout(ref);
        expect(told.map(({ kind }) => kind).sort()).toEqual(
          ['chargeback-opened', `chargeback-${outcome}`].sort(),
        );
        for (const notice of told)
          expect(notice).toMatchObject({ chargebackRef: ref, paymentRef, amountCents: 11_500 });
      }
    });

    it('accounts for every cent of its balance', async () => {
      const since = new Date(provider.now().getTime() - 24 * 3600_000);
      const { asked, paymentRef } = await paid();
      const { ref: refund } = await gateway.refund({ key: `${asked.key}:p`, paymentRef, amountCents: 500 });
      const { ref: transfer } = await transferTo(await readySeller(), 3_000);
      const { ref: reversal } = await gateway.reverseTransfer({
        key: `r-${++keys}`,
        transferRef: transfer,
        amountCents: 1_000,
      });
      const all = await lines(since);
      expect(all.reduce((sum, { amountCents, costCents }) => sum + amountCents - costCents, 0)).toBe(
        await gateway.balance(),
      );
      const about = (ref: string) => all.filter(({ sourceRef }) => sourceRef === ref);
      expect(about(paymentRef)).toMatchObject([{ kind: 'payment', amountCents: 11_500 }]);
      expect(about(refund)).toMatchObject([{ kind: 'refund', amountCents: -500 }]);
      expect(about(transfer)).toMatchObject([{ kind: 'transfer', amountCents: -3_000 }]);
      expect(about(reversal)).toMatchObject([{ kind: 'transfer-reversal', amountCents: 1_000 }]);
      expect(new Set(all.map(({ ref }) => ref)).size).toBe(all.length);
    });
  });
}
