import { book, bookingOf, invariants, pay } from '../support/bookings.js';
import { decide, sessionOf } from '../support/decisions.js';
import { mailbox } from '../support/mailbox.js';
import { cancel, seat } from '../support/notifications.js';
import { publishTraining, scheduleSession, type SessionOptions } from '../support/scenes.js';
import { join } from '../support/waitlist.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
const NOW = '2026-11-23T09:00:00Z';
/** A week before 22 December, at 17:00 in Amsterdam. */
const DECISION = '2026-12-15T16:00:00.000Z';
const UNTIL = '2026-12-16T16:00:00.000Z';
const TITLE = 'Figma-componenten in één ochtend';

beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
beforeEach(() => world.clock.set(NOW));
afterEach(() => invariants(world));
afterAll(() => world.close());

let trainers = 0;
/** A session that needs three participants, of a trainer whose mail can be read. */
async function undecided(options: SessionOptions = {}) {
  trainers += 1;
  const address = `trainer${trainers}@voorbeeld.nl`;
  const trainer = await world.user({ trainer: true, email: address });
  const { id } = await publishTraining(trainer, options);
  const sessionId = await scheduleSession(trainer, id, { minSeats: 3, ...options });
  await world.settle();
  return { trainer, address, trainingId: id, sessionId };
}
const subjects = async (address: string) => (await mailbox(world, address)).map(({ subject }) => subject);
const about = async (address: string, pattern: RegExp) =>
  (await subjects(address)).filter((subject) => pattern.test(subject));

describe('the minimum', () => {
  it('lets the session run at once when it is met; everybody hears it once, and it is not taken back', async () => {
    const { trainer, address, sessionId } = await undecided();
    expect(await sessionOf(trainer, sessionId)).toMatchObject({
      decisionAt: DECISION,
      decideUntil: null,
      runsAt: null,
      sureToRun: false,
      seatsTowardsMinimum: 0,
      viewer: { canDecide: false, canConfirm: true },
    });
    const first = await seat(world, sessionId, { seats: 2 });
    expect(await sessionOf(trainer, sessionId)).toMatchObject({ seatsTowardsMinimum: 2, runsAt: null });
    world.clock.forward({ minutes: 1 });
    const third = await seat(world, sessionId);
    world.clock.forward({ minutes: 1 });
    const fourth = await seat(world, sessionId);
    expect(await sessionOf(trainer, sessionId)).toMatchObject({
      runsAt: '2026-11-23T09:01:00.000Z',
      sureToRun: true,
      seatsTowardsMinimum: 4,
      viewer: { canDecide: false, canConfirm: false },
    });
    expect(await about(first.address, /Gaat door/)).toEqual([`Gaat door: ${TITLE}`]);
    expect(await about(address, /gaat door/)).toEqual([`Je sessie gaat door: ${TITLE}`]);
    for (const who of [third, fourth]) {
      const confirmations = await mailbox(world, who.address);
      expect(confirmations[0]!.text).toContain('gaat zeker door');
      expect(await about(who.address, /Gaat door/)).toEqual([]);
    }
    await cancel(first.member, first.bookingId);
    world.clock.set(UNTIL);
    await world.settle();
    expect(await sessionOf(trainer, sessionId)).toMatchObject({
      status: 'PUBLISHED',
      sureToRun: true,
      decideUntil: null,
      seatsTowardsMinimum: 2,
    });
    expect(await about(address, /kiest/)).toEqual([]);
  });

  it('is no matter where one participant is enough, and none of seats that are held or offered', async () => {
    const { trainer, sessionId } = await undecided({ minSeats: 1 });
    const only = await seat(world, sessionId);
    expect(await about(only.address, /Gaat door/)).toEqual([]);
    expect(await sessionOf(trainer, sessionId)).toMatchObject({ decisionAt: null, sureToRun: true });
    const { sessionId: other } = await undecided({ minSeats: 2 });
    await book(await world.user(), other, 2);
    expect(await sessionOf(trainer, other)).toMatchObject({ seatsTowardsMinimum: 0, runsAt: null });
  });

  it('is met as soon as the trainer lowers it', async () => {
    const { trainer, sessionId } = await undecided();
    const { address } = await seat(world, sessionId, { seats: 2 });
    const place = { name: 'De Werkplaats', street: 'Oudegracht 1', postcode: '3511 AB', town: 'Utrecht' };
    await trainer.graphql(
      `mutation ($id: ID!, $input: SessionInput!) { updateSession(id: $id, input: $input) { __typename } }`,
      { id: sessionId, input: { startsAt: '2026-12-22T09:00', minSeats: 2, place } },
    );
    await world.settle();
    expect(await sessionOf(trainer, sessionId)).toMatchObject({ sureToRun: true });
    expect(await about(address, /Gaat door/)).toHaveLength(1);
  });
});

describe('too few at the moment of decision', () => {
  async function asked(options: SessionOptions = {}) {
    const scene = await undecided(options);
    const first = await seat(world, scene.sessionId, { seats: 2 });
    world.clock.set(DECISION);
    await world.settle();
    return { ...scene, first };
  }

  it('asks the trainer, once, who has a day to choose', async () => {
    const { trainer, address, sessionId, first } = await asked();
    expect(await sessionOf(trainer, sessionId)).toMatchObject({
      status: 'PUBLISHED',
      decideUntil: UNTIL,
      viewer: { canDecide: true, canConfirm: true },
    });
    expect(await sessionOf(first.member, sessionId)).toMatchObject({ viewer: { canDecide: false } });
    await world.settle();
    const [mail, ...others] = (await mailbox(world, address)).filter(({ subject }) => /kiest/.test(subject));
    expect(others).toEqual([]);
    expect(mail!.subject).toBe(`Jij kiest: gaat ${TITLE} door?`);
    for (const fact of [
      '2 van de minimaal 3',
      'woensdag 16 december 2026 om 17:00',
      `${world.url}/studio/sessies/${sessionId}`,
    ])
      expect(mail!.text).toContain(fact);
    const stranger = await first.member.ask(
      `mutation ($input: DecideSessionInput!) { decideSession(input: $input) { __typename } }`,
      { input: { sessionId, decision: 'RUN' } },
    );
    expect(stranger.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await decide(trainer, sessionId, 'RUN')).toMatchObject({ runsAt: DECISION, decideUntil: null });
  });

  it('cancels in silence, and gives everything back in full, told once', async () => {
    const { trainer, address, sessionId, first } = await asked();
    const held = await book(await world.user({ email: `kassa${trainers}@voorbeeld.nl` }), sessionId);
    world.clock.set(UNTIL);
    expect((await decide(trainer, sessionId, 'RUN')).__typename).toBe('DecisionClosed');
    await world.settle();
    await world.settle();
    expect(await sessionOf(trainer, sessionId)).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'TOO_FEW',
      decideUntil: null,
      seatsTaken: 0,
    });
    expect(await bookingOf(first.member, first.bookingId)).toMatchObject({
      status: 'CANCELLED',
      payment: { status: 'REFUNDED', refundedCents: 22_990 },
    });
    expect(held.status).toBe('HELD');
    const [mail, ...others] = (await mailbox(world, first.address)).filter(({ subject }) =>
      /niet door|geannuleerd/.test(subject),
    );
    expect(others).toEqual([]);
    expect(mail!.subject).toBe(`Gaat niet door: ${TITLE}`);
    expect(mail!.text.replaceAll('\u00a0', ' ')).toContain('€ 229,90 terug');
    expect(await about(address, /gaat niet door/)).toHaveLength(1);
    expect((await decide(trainer, sessionId, 'RUN')).__typename).toBe('DecisionClosed');
  });

  it('runs, is cancelled or gets another date as the trainer chooses; twice is once', async () => {
    const running = await asked();
    for (let n = 0; n < 2; n++)
      expect(await decide(running.trainer, running.sessionId, 'RUN')).toMatchObject({ sureToRun: true });
    await world.settle();
    expect(await about(running.first.address, /Gaat door/)).toHaveLength(1);
    expect((await decide(running.trainer, running.sessionId, 'CANCEL')).__typename).toBe('DecisionClosed');

    world.clock.set(NOW);
    const cancelled = await asked();
    for (let n = 0; n < 2; n++)
      expect(await decide(cancelled.trainer, cancelled.sessionId, 'CANCEL')).toMatchObject({
        status: 'CANCELLED',
        cancelReason: 'TOO_FEW',
      });
    await world.settle();
    expect(await about(cancelled.first.address, /Gaat niet door/)).toHaveLength(1);
    expect(await bookingOf(cancelled.first.member, cancelled.first.bookingId)).toMatchObject({
      payment: { status: 'REFUNDED', refundedCents: 22_990 },
    });

    world.clock.set(NOW);
    const { trainer, sessionId } = await asked();
    expect((await decide(trainer, sessionId, 'OTHER_DATE')).__typename).toBe('InvalidInput');
    expect((await decide(trainer, sessionId, 'OTHER_DATE', '2026-12-01T09:00')).__typename).toBe(
      'SessionInPast',
    );
    expect(await decide(trainer, sessionId, 'OTHER_DATE', '2027-01-20T09:00')).toMatchObject({
      startsAt: '2027-01-20T08:00:00.000Z',
      decisionAt: '2027-01-13T16:00:00.000Z',
      decideUntil: null,
      runsAt: null,
    });
    world.clock.set(UNTIL);
    await world.settle();
    expect(await sessionOf(trainer, sessionId)).toMatchObject({ status: 'PUBLISHED', runsAt: null });
    world.clock.set('2027-01-13T16:00:00Z');
    await world.settle();
    expect(await sessionOf(trainer, sessionId)).toMatchObject({ viewer: { canDecide: true } });
  });

  it('still runs when the minimum is met before the trainer chose', async () => {
    const { trainer, sessionId } = await asked();
    world.clock.forward({ hours: 2 });
    await seat(world, sessionId);
    expect(await sessionOf(trainer, sessionId)).toMatchObject({ sureToRun: true, decideUntil: null });
    world.clock.set(UNTIL);
    await world.settle();
    expect(await sessionOf(trainer, sessionId)).toMatchObject({ status: 'PUBLISHED' });
  });

  it('closes the waitlist with the session, which who waits or has an offer hears once', async () => {
    const { sessionId, first, trainer } = await asked({ capacity: 3 });
    const address = `groep${trainers}@voorbeeld.nl`;
    await join(await world.user({ email: address }), sessionId, 2);
    await decide(trainer, sessionId, 'CANCEL');
    await world.settle();
    expect((await subjects(address)).at(-1)).toBe(`De wachtlijst is gesloten: ${TITLE}`);
    expect(await about(address, /gesloten/)).toHaveLength(1);
    expect(await about(first.address, /Gaat niet door/)).toHaveLength(1);
  });

  it('may be said to run by the trainer before anybody asks', async () => {
    const { trainer, sessionId } = await undecided();
    expect((await decide(trainer, sessionId, 'CANCEL')).__typename).toBe('DecisionClosed');
    expect(await decide(trainer, sessionId, 'RUN')).toMatchObject({ sureToRun: true });
  });
});

describe('a session planned late', () => {
  it('is decided upon three or two days before; without time to decide it runs', async () => {
    const { trainer, sessionId } = await undecided({ startsAt: '2026-11-28T09:00' });
    expect(await sessionOf(trainer, sessionId)).toMatchObject({ decisionAt: '2026-11-25T16:00:00.000Z' });
    const soon = await undecided({ startsAt: '2026-11-25T09:00' });
    expect(await sessionOf(soon.trainer, soon.sessionId)).toMatchObject({
      decisionAt: '2026-11-23T16:00:00.000Z',
    });
    const tomorrow = await undecided({ startsAt: '2026-11-24T09:00' });
    expect(await sessionOf(tomorrow.trainer, tomorrow.sessionId)).toMatchObject({
      decisionAt: null,
      sureToRun: true,
    });
  });
});

describe('all at once', () => {
  it('ends in one way when the trainer chooses twice while the day runs out', async () => {
    for (let round = 0; round < 3; round++) {
      world.clock.set(NOW);
      const { trainer, sessionId, address } = await undecided();
      const { bookingId, member } = await seat(world, sessionId);
      world.clock.set(DECISION);
      await world.settle();
      world.clock.forward({ hours: 23 });
      const choices = [
        decide(trainer, sessionId, 'RUN'),
        decide(trainer, sessionId, 'CANCEL'),
        decide(trainer, sessionId, 'RUN'),
      ];
      world.clock.set(UNTIL);
      await Promise.all([...choices, world.settle()]);
      await world.settle();
      const { status, sureToRun } = await sessionOf(trainer, sessionId);
      const { payment } = await bookingOf(member, bookingId);
      expect([
        { status: 'PUBLISHED', sureToRun: true, paid: 'PAID' },
        { status: 'CANCELLED', sureToRun: false, paid: 'REFUNDED' },
      ]).toContainEqual({ status, sureToRun, paid: payment.status });
      expect(await about(address, /gaat (niet )?door:/)).toHaveLength(1);
    }
  });

  it('runs when the last payment comes in at the moment of decision', async () => {
    for (let round = 0; round < 3; round++) {
      world.clock.set(NOW);
      const { trainer, sessionId, address } = await undecided();
      await seat(world, sessionId, { seats: 2 });
      world.clock.set(new Date(new Date(DECISION).getTime() - 60_000));
      const member = await world.user();
      const { payment } = await book(member, sessionId);
      world.clock.set(DECISION);
      await Promise.all([pay(member, payment.checkoutUrl), world.settle(), world.settle()]);
      await world.settle();
      expect(await sessionOf(trainer, sessionId)).toMatchObject({ sureToRun: true, decideUntil: null });
      expect(await about(address, /gaat door:/)).toHaveLength(1);
    }
  });
});
