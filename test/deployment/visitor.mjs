import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 60_000;

/** The operations of the web as it was built: their name to the hash by which production knows them. */
export function trustedDocuments(root) {
  const file = join(root, 'apps/web/dist/persisted-documents.json');
  const documents = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(documents.map(([hash, text]) => [/(?:query|mutation) (\w+)/.exec(text)[1], hash]));
}

/** Somebody with a browser, whom we can send to any process. */
export class Visitor {
  cookie = '';

  /**
   * @param site what people know: the address that forms and links must come from
   * @param operation turns the name of an operation into what is sent for it: a document's hash, or its text
   */
  constructor(site, operation) {
    this.site = site;
    this.operation = operation;
  }

  send(at, path, { method = 'GET', headers = {}, ...init } = {}) {
    const own = { origin: this.site, ...(this.cookie && { cookie: this.cookie }), ...headers };
    return fetch(`${at}${path}`, { method, headers: own, redirect: 'manual', ...init });
  }

  post(at, path, body, headers = {}) {
    const own = { 'content-type': 'application/json', ...headers };
    return this.send(at, path, { method: 'POST', headers: own, body: JSON.stringify(body) });
  }

  async signIn(at, email, password = 'nutshell-demo') {
    const answer = await this.post(at, '/api/auth/sign-in/email', { email, password });
    if (!answer.ok) throw new Error(`signing in at ${at} answered ${answer.status}: ${await answer.text()}`);
    this.cookie = answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  }

  /** The data of an operation. @throws Error on any error in it */
  async ask(at, name, variables = {}) {
    const answer = await this.post(at, '/graphql', { ...this.operation(name), variables });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(`${name} at ${at}: ${JSON.stringify(errors)}`);
    return data;
  }
}

/** Asks until the answer is right. @throws Error after a minute, with what it was last */
export async function until(ask, right, what) {
  for (const end = Date.now() + PATIENCE_MS; ; await wait(100)) {
    const answer = await ask();
    if (right(answer)) return answer;
    if (Date.now() > end) throw new Error(`${what}; it is ${JSON.stringify(answer)}`);
  }
}

/** A session that can be booked and paid now: seats left, in more than a month, for a price. */
export async function bookableSessions(visitor, at) {
  const from = new Date(Date.now() + 35 * 86_400_000);
  const to = new Date(from.getTime() + 60 * 86_400_000);
  const { sessions } = await visitor.ask(at, 'TrainingsCalendar', {
    from: from.toISOString(),
    to: to.toISOString(),
  });
  return sessions.filter(({ seatsLeft }) => seatsLeft > 1);
}

/**
 * One booking from the first click to the confirmation, each step at the process that is named.
 * @returns its id
 */
export async function book(visitor, sessionId, { hold, pay, read }) {
  const { bookSeats } = await visitor.ask(hold, 'BookSeats', {
    input: { sessionId, seats: 1, performanceAgreed: true },
  });
  if (bookSeats.__typename !== 'Booking') throw new Error(`not booked: ${JSON.stringify(bookSeats)}`);
  const { payBooking } = await visitor.ask(pay, 'PayBooking', { bookingId: bookSeats.id });
  const { pathname } = new URL(payBooking.payment.checkoutUrl);
  const paid = await visitor.send(pay, `${pathname}/pay`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  if (paid.status !== 303) throw new Error(`the checkout answered ${paid.status}`);
  await until(
    () => visitor.ask(read, 'BookingProgress', { id: bookSeats.id }),
    ({ booking }) => booking.status === 'CONFIRMED' && booking.payment.status === 'PAID',
    'the booking should be confirmed and paid',
  );
  return bookSeats.id;
}

/** Takes a booking back, and waits for the money. */
export async function cancel(visitor, bookingId, { ask, read }) {
  const { cancelBooking } = await visitor.ask(ask, 'CancelBooking', { input: { bookingId } });
  if (cancelBooking.__typename !== 'Booking')
    throw new Error(`not cancelled: ${JSON.stringify(cancelBooking)}`);
  await until(
    () => visitor.ask(read, 'BookingProgress', { id: bookingId }),
    ({ booking }) => booking.status === 'CANCELLED' && booking.payment.refundedCents > 0,
    'the booking should be cancelled, and its money back',
  );
}
