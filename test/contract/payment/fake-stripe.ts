import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import type { Delivery } from './payment.suite.js';

export const SECRET_KEY = 'sk_test_of_the_contract';
export const WEBHOOK_SECRET = 'whsec_of_the_contract';

type Form = Record<string, string>;
type Json = Record<string, unknown>;
interface Session extends Json {
  id: string;
  status: 'open' | 'complete' | 'expired';
  payment_status: 'unpaid' | 'paid';
  payment_intent: string | null;
  amount_total: number;
}

class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly body: Json,
  ) {
    super();
  }
}
const invalid = (message: string, param?: string) =>
  new Refusal(400, { type: 'invalid_request_error', message, param });
const missing = (what: string) =>
  new Refusal(404, { type: 'invalid_request_error', code: 'resource_missing', message: `No such ${what}` });

const id = (prefix: string) => `${prefix}_${randomBytes(12).toString('hex')}`;
const now = () => Math.floor(Date.now() / 1000);

const CHECKOUT_PARAMETERS =
  /^(mode|client_reference_id|customer_email|locale|success_url|cancel_url|expires_at|line_items\[0\]\[(quantity|price_data\]\[(currency|unit_amount|product_data\]\[name))\]|metadata\[\w+\]|payment_intent_data\[(description|metadata\]\[\w+)\])$/;
const ACCOUNT_PARAMETERS =
  /^(country|email|controller\[(fees\]\[payer|losses\]\[payments|requirement_collection|stripe_dashboard\]\[type)\]|capabilities\[transfers\]\[requested\]|business_profile\[name\]|metadata\[\w+\])$/;
const LINK_PARAMETERS = /^(account|type|return_url|refresh_url|collection_options\[fields\])$/;
const TRANSFER_PARAMETERS = /^(destination|amount|currency|transfer_group|description|metadata\[\w+\])$/;
const REVERSAL_PARAMETERS = /^(amount|metadata\[\w+\])$/;
const LINES_PARAMETERS = /^(created\[(gte|lt)\]|currency|limit|expand\[0\]|starting_after)$/;
const REFUND_PARAMETERS = /^(payment_intent|amount|metadata\[\w+\])$/;

/** The parts of Stripe's API that a checkout needs, held to its documented rules; it forgets nothing and signs what it tells. */
export class FakeStripe {
  readonly delivered: Delivery[] = [];
  readonly requests: { method: string; path: string; form: Form }[] = [];
  private readonly sessions = new Map<string, Session>();
  private readonly refunds = new Map<string, Json & { id: string }>();
  private readonly refunded = new Map<string, number>();
  private readonly answers = new Map<string, { fingerprint: string; status: number; body: Json }>();
  private readonly stripe = new Stripe(SECRET_KEY);
  private readonly server = createServer((request, response) => void this.handle(request, response));
  private outages = 0;

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** The next requests are answered with 503. */
  breakDown(times: number): void {
    this.outages = times;
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString();
    const url = new URL(request.url!, 'http://stripe');
    const form: Form = Object.fromEntries(new URLSearchParams(request.method === 'POST' ? raw : url.search));
    const send = (status: number, body: Json, headers: Record<string, string> = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', 'request-id': id('req'), ...headers })
        .end(JSON.stringify(body));
    if (this.outages > 0) {
      this.outages--;
      return void send(503, { error: { type: 'api_error', message: 'Down' } });
    }
    try {
      this.authenticate(request);
      this.requests.push({ method: request.method!, path: url.pathname, form });
      const known = this.replay(request, url.pathname, form);
      if (known) return void send(known.status, known.body, { 'idempotent-replayed': 'true' });
      const body = this.route(request.method!, url.pathname, form);
      this.remember(request, url.pathname, form, body);
      send(200, body);
      this.tellAfterwards();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      send(error.status, { error: error.body });
    }
  }

  private authenticate(request: IncomingMessage): void {
    if (request.headers.authorization !== `Bearer ${SECRET_KEY}`)
      throw new Refusal(401, { type: 'invalid_request_error', message: 'Invalid API key' });
    if (request.headers['stripe-version'] !== '2026-10-28.endive') throw invalid('Unknown version');
    if (request.method === 'POST' && request.headers['content-type'] !== 'application/x-www-form-urlencoded')
      throw invalid('Parameters are form-encoded');
  }

  private fingerprint = (path: string, form: Form) =>
    createHash('sha256')
      .update(path + JSON.stringify(form))
      .digest('hex');

  private replay(request: IncomingMessage, path: string, form: Form) {
    if (request.method !== 'POST') return undefined;
    const key = request.headers['idempotency-key'] as string | undefined;
    if (!key) throw invalid('This client always sends an idempotency key');
    const known = this.answers.get(key);
    if (known && known.fingerprint !== this.fingerprint(path, form))
      throw new Refusal(400, {
        type: 'idempotency_error',
        message: 'Keys for idempotent requests can only be used with the same parameters',
      });
    return known;
  }

  private remember(request: IncomingMessage, path: string, form: Form, body: Json): void {
    const key = request.headers['idempotency-key'] as string | undefined;
    if (key)
      this.answers.set(key, {
        fingerprint: this.fingerprint(path, form),
        status: 200,
        body: structuredClone(body),
      });
  }

  private route(method: string, path: string, form: Form): Json {
    const [, , ...parts] = path.split('/');
    const at = `${method} ${parts.join('/').replace(/^(checkout\/sessions|accounts|transfers)\/[^/]+/, '$1/:id')}`;
    if (at === 'POST checkout/sessions') return this.createSession(form);
    if (at === 'GET checkout/sessions') return this.listSessions(form);
    if (at === 'GET checkout/sessions/:id') return this.retrieve(parts[2]!, form);
    if (at === 'POST checkout/sessions/:id/expire') return this.expire(parts[2]!);
    if (at === 'POST refunds') return this.createRefund(form);
    if (at === 'GET refunds')
      return listOf([...this.refunds.values()].filter((one) => one.payment_intent === form.payment_intent));
    if (at === 'POST accounts') return this.createAccount(form);
    if (at === 'GET accounts/:id') return this.account(parts[1]!);
    if (at === 'POST account_links') return this.createLink(form);
    if (at === 'POST transfers') return this.createTransfer(form);
    if (at === 'GET transfers')
      return listOf([...this.transfers.values()].filter((one) => one.transfer_group === form.transfer_group));
    if (at === 'POST transfers/:id/reversals') return this.createReversal(parts[1]!, form);
    if (at === 'GET transfers/:id/reversals') return listOf(this.transfer(parts[1]!).reversals.data);
    if (at === 'GET balance') return this.balance();
    if (at === 'GET balance_transactions') return this.listLines(form);
    throw new Refusal(404, { type: 'invalid_request_error', message: `Unrecognized request URL (${at})` });
  }

  private createSession(form: Form): Session {
    for (const name of Object.keys(form))
      if (!CHECKOUT_PARAMETERS.test(name)) throw invalid(`Received unknown parameter: ${name}`, name);
    const amount = Number(form['line_items[0][price_data][unit_amount]']);
    const expiresIn = Number(form.expires_at) - now();
    if (form.mode !== 'payment') throw invalid('mode');
    if (form['line_items[0][quantity]'] !== '1') throw invalid('quantity');
    if (form['line_items[0][price_data][currency]'] !== 'eur') throw invalid('currency');
    if (!form['line_items[0][price_data][product_data][name]']) throw invalid('name');
    if (!Number.isInteger(amount) || amount < 50) throw invalid('The amount is too small', 'unit_amount');
    if (!(expiresIn >= 30 * 60 && expiresIn <= 24 * 3600))
      throw invalid('expires_at is between 30 minutes and 24 hours from now', 'expires_at');
    if (!['nl', 'en'].includes(form.locale ?? '')) throw invalid('locale');
    if (!/^[^@\s]+@[^@\s]+$/.test(form.customer_email ?? ''))
      throw invalid('Invalid email address', 'customer_email');
    for (const name of ['success_url', 'cancel_url'])
      if (!URL.canParse(form[name] ?? '')) throw invalid('Not a valid URL', name);
    const session: Session = {
      id: id('cs_test'),
      object: 'checkout.session',
      status: 'open',
      payment_status: 'unpaid',
      payment_intent: null,
      amount_total: amount,
      currency: 'eur',
      client_reference_id: form.client_reference_id ?? null,
      metadata: metadataOf(form),
      created: now(),
      expires_at: Number(form.expires_at),
      url: '',
    };
    session.url = `https://checkout.stripe.com/c/pay/${session.id}`;
    this.sessions.set(session.id, session);
    return session;
  }

  private session(ref: string): Session {
    const session = this.sessions.get(ref);
    if (!session) throw missing(`checkout.session: '${ref}'`);
    return session;
  }

  private retrieve(ref: string, form: Form): Json {
    const session = this.session(ref);
    if (form['expand[0]'] !== 'payment_intent' || !session.payment_intent) return session;
    const status = session.payment_status === 'paid' ? 'succeeded' : 'requires_payment_method';
    return { ...session, payment_intent: { id: session.payment_intent, object: 'payment_intent', status } };
  }

  private listSessions(form: Form): Json {
    const data = [...this.sessions.values()].filter(
      (session) => session.payment_intent === form.payment_intent,
    );
    return {
      object: 'list',
      data: data.slice(0, Number(form.limit ?? 10)),
      has_more: false,
      url: '/v1/checkout/sessions',
    };
  }

  private expire(ref: string): Session {
    const session = this.session(ref);
    if (session.status !== 'open')
      throw invalid(`Only open sessions can be expired; this one is ${session.status}`);
    Object.assign(session, { status: 'expired', url: null });
    this.tell('checkout.session.expired', session);
    return session;
  }

  private createRefund(form: Form): Json {
    for (const name of Object.keys(form))
      if (!REFUND_PARAMETERS.test(name)) throw invalid(`Received unknown parameter: ${name}`, name);
    const session = [...this.sessions.values()].find(
      ({ payment_intent }) => payment_intent === form.payment_intent,
    );
    if (!session || session.payment_status !== 'paid')
      throw missing(`payment_intent: '${form.payment_intent}'`);
    const before = this.refunded.get(session.id) ?? 0;
    const amount = Number(form.amount);
    if (!(amount >= 1) || before + amount > session.amount_total)
      throw invalid('Refund amount is greater than unrefunded amount on charge');
    this.refunded.set(session.id, before + amount);
    const refund: Json & { id: string } = {
      id: id('re'),
      object: 'refund',
      amount,
      currency: 'eur',
      payment_intent: form.payment_intent,
      status: 'pending',
      metadata: metadataOf(form),
      created: now(),
    };
    this.refunds.set(refund.id, refund);
    this.book('refund', { id: refund.id, object: 'refund' }, -amount);
    this.tell('refund.created', refund);
    this.tell('refund.updated', { ...refund, status: 'succeeded' });
    return refund;
  }

  /** The payer pays at once, as with a card or iDEAL. */
  pay(ref: string): void {
    const session = this.session(ref);
    Object.assign(session, {
      status: 'complete',
      payment_status: 'paid',
      payment_intent: id('pi'),
      url: null,
    });
    this.bookPayment(session);
    this.tell('checkout.session.completed', session);
  }

  private bookPayment(session: Session): void {
    const charge = { id: id('ch'), object: 'charge', payment_intent: session.payment_intent };
    this.book('payment', charge, session.amount_total, 29);
  }

  /** The payer chooses a slow method: complete, not yet paid. */
  promise(ref: string): void {
    const session = this.session(ref);
    Object.assign(session, { status: 'complete', payment_intent: id('pi'), url: null });
    this.tell('checkout.session.completed', session);
  }

  /** How the slow method ends. */
  settle(ref: string, succeeded: boolean): void {
    const session = this.session(ref);
    if (succeeded) session.payment_status = 'paid';
    if (succeeded) this.bookPayment(session);
    this.tell(
      succeeded ? 'checkout.session.async_payment_succeeded' : 'checkout.session.async_payment_failed',
      session,
    );
  }

  private readonly accounts = new Map<string, Json & { id: string; capabilities: { transfers: string } }>();
  private readonly transfers = new Map<string, Transfer>();
  private readonly lines: (Json & { id: string; amount: number; fee: number })[] = [];

  /** A line of the balance; Stripe keeps its fee of a payment at once. */
  private book(type: string, source: Json, amount: number, fee = 0): void {
    this.lines.unshift({
      id: id('txn'),
      object: 'balance_transaction',
      type,
      source,
      amount,
      fee,
      net: amount - fee,
      currency: 'eur',
      created: now(),
    });
  }

  private balance(): Json {
    const amount = this.lines.reduce((sum, line) => sum + line.amount - line.fee, 0);
    return {
      object: 'balance',
      available: [{ amount: 0, currency: 'usd' }],
      pending: [{ amount, currency: 'eur' }],
    };
  }

  private listLines(form: Form): Json {
    only(LINES_PARAMETERS, form);
    if (form['expand[0]'] !== 'data.source') throw invalid('expand');
    const within = this.lines.filter(
      ({ created }) =>
        Number(created) >= Number(form['created[gte]']) && Number(created) < Number(form['created[lt]']),
    );
    const from = form.starting_after ? within.findIndex((line) => line.id === form.starting_after) + 1 : 0;
    const page = within.slice(from, from + 2);
    return { ...listOf(page), has_more: from + 2 < within.length };
  }

  private createAccount(form: Form): Json {
    only(ACCOUNT_PARAMETERS, form);
    if (
      form['controller[losses][payments]'] === 'application' &&
      form['controller[fees][payer]'] !== 'application'
    )
      throw invalid('losses.payments=application needs fees.payer=application');
    if (form['controller[stripe_dashboard][type]'] !== 'express') throw invalid('stripe_dashboard');
    if (form['capabilities[transfers][requested]'] !== 'true') throw invalid('capabilities');
    const account = {
      id: id('acct'),
      object: 'account',
      capabilities: { transfers: 'inactive' },
      details_submitted: false,
      requirements: { currently_due: ['external_account'], past_due: [] },
      metadata: metadataOf(form),
    };
    this.accounts.set(account.id, account);
    return account;
  }

  private account(ref: string): Json & { capabilities: { transfers: string } } {
    const account = this.accounts.get(ref);
    if (!account) throw missing(`account: '${ref}'`);
    return account;
  }

  private createLink(form: Form): Json {
    only(LINK_PARAMETERS, form);
    this.account(form.account!);
    if (form.type !== 'account_onboarding') throw invalid('type');
    for (const name of ['return_url', 'refresh_url'])
      if (!URL.canParse(form[name] ?? '')) throw invalid('Not a valid URL', name);
    return { object: 'account_link', url: `https://connect.stripe.com/setup/${id('link')}`, created: now() };
  }

  private createTransfer(form: Form): Json {
    only(TRANSFER_PARAMETERS, form);
    const amount = Number(form.amount);
    if (form.currency !== 'eur' || !(amount >= 1)) throw invalid('amount');
    if (this.account(form.destination!).capabilities.transfers !== 'active')
      throw new Refusal(400, {
        type: 'invalid_request_error',
        code: 'insufficient_capabilities_for_transfer',
        message:
          'Your destination account needs to have at least one of the following capabilities enabled: transfers',
      });
    if (amount > this.lines.reduce((sum, line) => sum + line.amount - line.fee, 0))
      throw new Refusal(400, {
        type: 'invalid_request_error',
        code: 'balance_insufficient',
        message: 'You have insufficient funds in your Stripe account.',
      });
    const transfer: Transfer = {
      id: id('tr'),
      object: 'transfer',
      amount,
      amount_reversed: 0,
      destination: form.destination!,
      transfer_group: form.transfer_group!,
      metadata: metadataOf(form),
      reversals: listOf([]),
    };
    this.transfers.set(transfer.id, transfer);
    this.book('transfer', { id: transfer.id, object: 'transfer' }, -amount);
    return transfer;
  }

  private transfer(ref: string): Transfer {
    const transfer = this.transfers.get(ref);
    if (!transfer) throw missing(`transfer: '${ref}'`);
    return transfer;
  }

  private createReversal(ref: string, form: Form): Json {
    only(REVERSAL_PARAMETERS, form);
    const transfer = this.transfer(ref);
    const amount = Number(form.amount);
    if (!(amount >= 1) || transfer.amount_reversed + amount > transfer.amount)
      throw invalid('Reversal amount is greater than unreversed amount on transfer');
    const reversal = { id: id('trr'), object: 'transfer_reversal', amount, metadata: metadataOf(form) };
    transfer.amount_reversed += amount;
    transfer.reversals.data.push(reversal);
    this.book('transfer_refund', { id: reversal.id, object: 'transfer_reversal' }, amount);
    this.tell('transfer.reversed', transfer);
    return reversal;
  }

  /** The seller goes through Stripe's pages, and is found good or not. */
  onboard(ref: string, good: boolean): void {
    const account = this.account(ref);
    Object.assign(account, {
      details_submitted: true,
      capabilities: { transfers: good ? 'active' : 'inactive' },
      requirements: { currently_due: good ? [] : ['individual.verification.document'], past_due: [] },
    });
    this.tell('account.updated', account);
  }

  chargeBack(paymentRef: string): string {
    const session = [...this.sessions.values()].find(({ payment_intent }) => payment_intent === paymentRef)!;
    const dispute = {
      id: id('dp'),
      object: 'dispute',
      payment_intent: paymentRef,
      amount: session.amount_total,
    };
    this.book('adjustment', { id: dispute.id, object: 'dispute' }, -session.amount_total, 2_000);
    this.disputes.set(dispute.id, dispute);
    this.tell('charge.dispute.created', { ...dispute, status: 'needs_response' });
    return dispute.id;
  }

  closeChargeback(ref: string, status: 'won' | 'lost'): void {
    const dispute = this.disputes.get(ref)!;
    if (status === 'won') this.book('adjustment', { id: ref, object: 'dispute' }, Number(dispute.amount));
    this.tell('charge.dispute.closed', { ...dispute, status });
  }

  private readonly disputes = new Map<string, Json>();
  private readonly untold: { type: string; object: Json }[] = [];

  tell(type: string, object: Json): void {
    this.untold.push({ type, object: structuredClone(object) });
    this.tellAfterwards();
  }

  private tellAfterwards(): void {
    for (const { type, object } of this.untold.splice(0)) {
      const event = {
        id: id('evt'),
        object: 'event',
        api_version: '2026-10-28.endive',
        created: now(),
        type,
        data: { object },
      };
      const payload = JSON.stringify(event);
      const signature = this.stripe.webhooks.generateTestHeaderString({ payload, secret: WEBHOOK_SECRET });
      this.delivered.push({ body: Buffer.from(payload), headers: { 'stripe-signature': signature } });
    }
  }
}

interface Transfer extends Json {
  id: string;
  amount: number;
  amount_reversed: number;
  transfer_group: string;
  reversals: { data: Json[] } & Json;
}

function only(known: RegExp, form: Form): void {
  for (const name of Object.keys(form))
    if (!known.test(name)) throw invalid(`Received unknown parameter: ${name}`, name);
}

const listOf = <T>(data: T[]) => ({ object: 'list', data, has_more: false, url: '/v1' });

const metadataOf = (form: Form): Record<string, string> =>
  Object.fromEntries(
    Object.entries(form)
      .filter(([name]) => name.startsWith('metadata['))
      .map(([name, value]) => [name.slice(9, -1), value]),
  );
