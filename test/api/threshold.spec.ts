import { book, bookingOf, invariants, pay } from '../support/bookings.js';
import { decide, sessionOf } from '../support/decisions.js';
import { mailbox } from '../support/mailbox.js';
import { cancel } from '../support/notifications.js';
import { bookableSession, type SessionOptions } from '../support/scenes.js';
import { accept, entryOf, join } from '../support/waitlist.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
const NOW = '2026-11-23T09:00:00Z';
const later = (hours: number) => new Date(new Date(NOW).getTime() + hours * 3_600_000);

beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
beforeEach(() => world.clock.set(NOW));
afterEach(() => invariants(world));
afterAll(() => world.close());

let people = 0;
const member = async (): Promise<Caller & { address: string }> => {
  people += 1;
  const address = `intekenaar${people}@voorbeeld.nl`;
  return Object.assign(await world.user({ email: address }), { address });
};
const session = (options: SessionOptions = {}) =>
  bookableSession(world, { minSeats: 2, paymentMode: 'WHEN_IT_RUNS', ...options });
const subjects = async (address: string) => (await mailbox(world, address)).map(({ subject }) => subject);
const PAY = `mutation ($id: ID!) { payBooking(bookingId: $id) { __typename ... on Booking { payment { checkoutUrl } } } }`;
const checkout = async (who: Caller, id: string) =>
  (await who.graphql<{ payBooking: { payment: { checkoutUrl: string } } }>(PAY, { id })).payBooking.payment
    .checkoutUrl;
const held = async (who: Caller, id: string) =>
  (
    await who.graphql<{ booking: { status: string; heldUntil: string | null } }>(
      'query ($id: ID!) { booking(id: $id) { status heldUntil } }',
      { id },
    )
  ).booking;

describe('a seat that is paid once the session runs', () => {
  it('is reserved free of charge; the minimum asks everybody to pay within two days, once', async () => {
    const { sessionId, trainer } = await session();
    const [one, two] = [await member(), await member()];
    const first = await book(one, sessionId);
    expect(first).toMatchObject({ status: 'RESERVED', heldUntil: null, payment: { checkoutUrl: null } });
    await world.settle();
    expect(await sessionOf(one, sessionId)).toMatchObject({
      paymentMode: 'WHEN_IT_RUNS',
      seatsTowardsMinimum: 1,
      sureToRun: false,
    });
    expect(await subjects(one.address)).toEqual([
      'Je plek is gereserveerd: Figma-componenten in één ochtend',
    ]);

    world.clock.forward({ hours: 1 });
    const second = await book(two, sessionId);
    await world.settle();
    await world.settle();
    for (const [who, { id }] of [
      [one, first],
      [two, second],
    ] as const) {
      expect(await held(who, id)).toEqual({ status: 'HELD', heldUntil: later(49).toISOString() });
      const mail = (await mailbox(world, who.address)).at(-1)!;
      expect(mail.subject).toBe('Gaat door, betaal je plek: Figma-componenten in één ochtend');
      for (const fact of ['€ 114,95', 'woensdag 25 november 2026 om 11:00', `${world.url}/boekingen/${id}`])
        expect(mail.text.replaceAll('\u00a0', ' ')).toContain(fact);
    }
    expect(await subjects(one.address)).toHaveLength(2);
    expect(await subjects(two.address)).toHaveLength(1);

    await pay(one, await checkout(one, first.id));
    await world.settle();
    expect(await bookingOf(one, first.id)).toMatchObject({
      status: 'CONFIRMED',
      payment: { status: 'PAID' },
    });
    expect(await subjects(one.address)).toHaveLength(3);
    expect(await sessionOf(trainer, sessionId)).toMatchObject({
      sureToRun: true,
      paymentMode: 'NOW',
      seatsTaken: 2,
    });
    expect(await book(await member(), sessionId)).toMatchObject({ status: 'HELD' });
  });

  it('reminds who has not paid, and then frees the seat for who waits', async () => {
    const { sessionId } = await session({ capacity: 2 });
    const [slow, quick, waiting] = [await member(), await member(), await member()];
    const first = await book(slow, sessionId);
    const second = await book(quick, sessionId);
    const entry = await join(waiting, sessionId);
    await world.settle();
    await pay(quick, await checkout(quick, second.id));
    await world.settle();
    const before = await subjects(slow.address);
    world.clock.set(later(36));
    await world.settle();
    world.clock.set(later(47));
    await world.settle();
    expect((await subjects(slow.address)).slice(before.length)).toEqual([
      'Nog niet betaald: Figma-componenten in één ochtend',
    ]);
    world.clock.set(later(48));
    await world.settle();
    expect(await held(slow, first.id)).toMatchObject({ status: 'EXPIRED' });
    expect((await subjects(slow.address)).slice(before.length + 1)).toEqual([
      'Je plek is vrijgegeven: Figma-componenten in één ochtend',
    ]);
    expect(await entryOf(waiting, entry.id)).toMatchObject({ status: 'OFFERED' });
    expect(await accept(waiting, entry.id)).toMatchObject({ status: 'HELD', paymentMode: 'NOW' });
    expect((await subjects(quick.address)).filter((subject) => /Nog niet/.test(subject))).toEqual([]);
  });

  it('is cancelled free of charge as long as it is only reserved', async () => {
    const { sessionId } = await session();
    const who = await member();
    const { id } = await book(who, sessionId);
    await world.settle();
    await cancel(who, id);
    await world.settle();
    expect(await bookingOf(who, id)).toMatchObject({ status: 'CANCELLED', session: { seatsTaken: 0 } });
    const { booking } = await who.graphql<{ booking: object }>(
      'query ($id: ID!) { booking(id: $id) { owedCents creditedCents } }',
      { id },
    );
    expect(booking).toEqual({ owedCents: 0, creditedCents: 11_495 });
  });

  it('costs nothing where the session does not run, and says so', async () => {
    const { sessionId } = await session();
    const who = await member();
    const { id } = await book(who, sessionId);
    await world.settle();
    world.clock.set('2026-12-15T16:00:00Z');
    await world.settle();
    world.clock.set('2026-12-16T16:00:00Z');
    await world.settle();
    expect(await bookingOf(who, id)).toMatchObject({ status: 'CANCELLED' });
    const [reserved, mail, ...others] = await mailbox(world, who.address);
    expect(others).toEqual([]);
    expect(reserved!.subject).toMatch('gereserveerd');
    expect(mail!.subject).toMatch('Gaat niet door');
    expect(mail!.text).toContain('niets van je rekening afgeschreven');
  });

  it('is asked for when the trainer lets the session run', async () => {
    const { sessionId, trainer } = await session();
    const who = await member();
    const { id } = await book(who, sessionId);
    await decide(trainer, sessionId, 'RUN');
    await world.settle();
    expect(await held(who, id)).toMatchObject({ status: 'HELD', heldUntil: later(48).toISOString() });
  });

  it('is asked for no longer than until the start', async () => {
    const { sessionId, trainer } = await session();
    const who = await member();
    const { id } = await book(who, sessionId);
    world.clock.set('2026-12-15T17:00:00Z');
    await world.settle();
    world.clock.set('2026-12-16T09:00:00Z');
    await decide(trainer, sessionId, 'OTHER_DATE', '2026-12-17T10:00');
    await world.settle();
    expect(await sessionOf(trainer, sessionId)).toMatchObject({ sureToRun: true });
    expect(await held(who, id)).toEqual({ status: 'HELD', heldUntil: '2026-12-17T09:00:00.000Z' });
  });

  it('is reserved where the session is more than 150 days away, and stays so until the minimum', async () => {
    const { sessionId } = await session({ startsAt: '2027-05-12T09:00', paymentMode: 'NOW' });
    const who = await member();
    const { id } = await book(who, sessionId);
    expect(await held(who, id)).toMatchObject({ status: 'RESERVED' });
    world.clock.set('2027-03-01T09:00:00Z');
    await world.settle();
    expect(await held(who, id)).toMatchObject({ status: 'RESERVED' });
    const other = await member();
    const { payment } = await book(other, sessionId);
    await pay(other, payment.checkoutUrl);
    await world.settle();
    expect(await held(who, id)).toEqual({ status: 'HELD', heldUntil: '2027-03-03T09:00:00.000Z' });
  });

  it('stays reserved when an offer from the waitlist is accepted before the session runs', async () => {
    const { sessionId } = await session({ capacity: 2 });
    const [holder, waiting] = [await member(), await member()];
    const { id } = await book(holder, sessionId);
    const entry = await join(waiting, sessionId, 2);
    await cancel(holder, id);
    const accepted = await accept(waiting, entry.id);
    expect(accepted).toMatchObject({ status: 'RESERVED', heldUntil: null, paymentMode: 'WHEN_IT_RUNS' });
    await world.settle();
    expect(await held(waiting, accepted.id)).toMatchObject({ status: 'HELD' });
  });
});

describe('many who make up the minimum at once', () => {
  it('let the session run once, and are each asked once', async () => {
    const { sessionId, trainer } = await session({ minSeats: 4, capacity: 12 });
    const crowd = await Promise.all(Array.from({ length: 10 }, member));
    const booked = await Promise.all(crowd.map((who) => book(who, sessionId)));
    await world.settle();
    const ran = await world.db.query(
      `SELECT FROM outbox WHERE name = 'SessionRuns' AND payload ->> 'sessionId' = $1`,
      [sessionId],
    );
    expect(ran).toHaveLength(1);
    expect(await sessionOf(trainer, sessionId)).toMatchObject({ sureToRun: true, seatsTaken: 10 });
    for (const [index, who] of crowd.entries()) {
      const answer = booked[index]!;
      expect(await held(who, answer.id)).toMatchObject({ status: 'HELD' });
      const asked = (await subjects(who.address)).filter((subject) => /betaal je plek/.test(subject));
      expect(asked).toHaveLength(answer.status === 'RESERVED' ? 1 : 0);
    }
  });
});
