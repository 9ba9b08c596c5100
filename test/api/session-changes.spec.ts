import { book, bookingOf, invariants, pay } from '../support/bookings.js';
import {
  answerChoice,
  cancellationPreview,
  cancelSession,
  changed,
  givenBack,
  moveSession,
  payAndSettle,
  refundPreview,
  subjects,
  withdraw,
} from '../support/changes.js';
import { attachedCalendar, mailbox } from '../support/mailbox.js';
import { cancel, seat } from '../support/notifications.js';
import { bookableSession, scheduleSession, type SessionOptions } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const START = '2026-11-23T09:00:00Z';
const PRICE = 11_495;
const HOURS_72 = 72 * 3_600_000;

let world: World;

beforeAll(async () => {
  world = await startWorld({ now: START });
});
afterEach(async () => {
  await invariants(world);
  world.clock.set(START);
});
afterAll(() => world.close());

/** A training with two dates: 22 December and, unless there is none, 12 January. */
async function twoDates(options: SessionOptions = {}) {
  const scene = await bookableSession(world, options);
  const other = await scheduleSession(scene.trainer, scene.trainingId, {
    ...options,
    startsAt: '2027-01-12T09:00',
  });
  return { ...scene, other };
}

/** The bookings that a member finds where. */
async function coming(member: Caller) {
  const { viewer } = await member.graphql<{
    viewer: Record<'upcoming' | 'past', { nodes: { id: string }[]; totalCount: number }> & {
      agenda: { booking: { id: string } }[];
    };
  }>(`{ viewer {
    upcoming: bookings(when: UPCOMING) { totalCount nodes { id } }
    past: bookings(when: PAST) { totalCount nodes { id } }
    agenda(from: "2026-12-01T00:00:00Z", to: "2027-02-01T00:00:00Z") { ... on BookedEntry { booking { id } } }
  } }`);
  const { upcoming, past, agenda } = viewer;
  for (const { nodes, totalCount } of [upcoming, past]) expect(totalCount).toBe(nodes.length);
  return {
    upcoming: upcoming.nodes.map(({ id }) => id),
    past: past.nodes.map(({ id }) => id),
    agenda: agenda.map(({ booking }) => booking.id),
  };
}

describe('cancelling a session', () => {
  it('shows the total first, and does nothing when another total is due', async () => {
    const { trainer, sessionId } = await twoDates();
    await seat(world, sessionId, { seats: 2 });
    await seat(world, sessionId);
    expect((await book(await world.user(), sessionId)).status).toBe('HELD');
    expect(await cancellationPreview(trainer, sessionId)).toEqual({
      bookings: 3,
      seats: 4,
      refundCents: 3 * PRICE,
      creditCents: 0,
      waiting: 0,
      otherDates: 1,
    });
    expect(await cancelSession(trainer, { sessionId, expectedRefundCents: PRICE })).toMatchObject({
      __typename: 'RefundChanged',
      refundCents: 3 * PRICE,
    });
    const { session } = await trainer.graphql<{ session: { viewer: object } }>(
      `{ session(id: "${sessionId}") { viewer { canCancel canMove } } }`,
    );
    expect(session.viewer).toEqual({ canCancel: true, canMove: true });
  });

  it('is for its trainer alone, before it starts, and not of a draft', async () => {
    const { sessionId, trainer } = await bookableSession(world);
    const stranger = await world.user({ trainer: true });
    const mutation = `mutation { cancelSession(input: { sessionId: "${sessionId}" }) { __typename } }`;
    expect((await stranger.ask(mutation)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(
      (await stranger.ask(`{ cancellationPreview(sessionId: "${sessionId}") { seats } }`)).errors,
    ).toBeTruthy();
    world.clock.set('2026-12-22T08:00:00Z');
    expect(await cancelSession(trainer, { sessionId })).toMatchObject({ __typename: 'SessionStarted' });
  });

  it('lets who had a seat choose for 72 hours; silence gives everything back, once', async () => {
    const { trainer, sessionId, other } = await twoDates();
    const { member, bookingId, address } = await seat(world, sessionId);
    expect(
      await cancelSession(trainer, {
        sessionId,
        message: 'Ik ben dan helaas ziek.',
        expectedRefundCents: PRICE,
      }),
    ).toMatchObject({ status: 'CANCELLED', cancelReason: 'TRAINER', seatsTaken: 0 });
    await world.settle();
    const open = await changed(member, bookingId);
    expect(open).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'TRAINER',
      creditedCents: 0,
      payment: { status: 'PAID', refundedCents: 0 },
      choice: { kind: 'CANCELLED', open: true, chosen: null, message: 'Ik ben dan helaas ziek.' },
      moveOptions: [{ differenceCents: 0, session: { id: other } }],
      viewer: { canCancel: false, canMove: false, canWithdraw: false },
    });
    expect(new Date(open.choice!.until).getTime() - world.clock.now().getTime()).toBe(HOURS_72);
    expect(await coming(member)).toEqual({ upcoming: [bookingId], past: [], agenda: [bookingId] });
    expect(await refundPreview(member, bookingId)).toEqual({ refundCents: PRICE, percent: 100 });
    const mail = (await mailbox(world, address)).at(-1)!;
    expect(mail.subject).toMatch(/^Gaat niet door: /);
    expect(mail.text).toMatch(/je geld terug\. Je krijgt dan alles terug:\s+€\s114,95/);
    expect(mail.text).toContain('Ik ben dan helaas ziek.');
    expect(attachedCalendar(mail)).toMatchObject({ method: 'CANCEL' });

    world.clock.forward({ hours: 71, minutes: 59 });
    await world.settle();
    expect(await givenBack(world, bookingId)).toBe(0);
    world.clock.forward({ minutes: 1 });
    await world.settle();
    expect(await changed(member, bookingId)).toMatchObject({
      creditedCents: PRICE,
      payment: { status: 'REFUNDED', refundedCents: PRICE },
      choice: { open: false, chosen: 'REFUND' },
      moveOptions: [],
    });
    await world.settle();
    expect(await coming(member)).toEqual({ upcoming: [], past: [bookingId], agenda: [] });
    expect(await refundPreview(member, bookingId)).toEqual({ refundCents: 0, percent: 0 });
    expect(await subjects(world, address)).toEqual([
      'Je plek is bevestigd',
      'Gaat niet door',
      'Je krijgt je geld terug',
    ]);
    expect(await answerChoice(member, { bookingId, answer: 'OTHER_DATE', sessionId: other })).toMatchObject({
      __typename: 'ChoiceClosed',
    });
  });

  it('gives everything back at once where there is no other date', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    const { member, bookingId, address } = await seat(world, sessionId);
    await cancelSession(trainer, { sessionId });
    await world.settle();
    expect(await changed(member, bookingId)).toMatchObject({
      status: 'CANCELLED',
      choice: null,
      payment: { status: 'REFUNDED', refundedCents: PRICE },
    });
    const mail = (await mailbox(world, address)).at(-1)!;
    expect(mail.text).toMatch(/Je krijgt alles terug:\s+€\s114,95/);
    expect(await subjects(world, address)).toEqual(['Je plek is bevestigd', 'Gaat niet door']);
  });

  it('gives the money back to who asks for it, also when asking twice at once', async () => {
    const { trainer, sessionId } = await twoDates();
    const { member, bookingId, address } = await seat(world, sessionId);
    await cancelSession(trainer, { sessionId });
    await world.settle();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => answerChoice(member, { bookingId, answer: 'REFUND' })),
    );
    expect(answers.every(({ __typename }) => __typename === 'Booking')).toBe(true);
    await world.settle();
    expect(await givenBack(world, bookingId)).toBe(PRICE);
    expect((await subjects(world, address)).filter((one) => one === 'Je krijgt je geld terug')).toHaveLength(
      1,
    );
    expect((await mailbox(world, address)).at(-1)!.text).toContain('Je koos je geld terug');
    world.clock.forward({ hours: 73 });
    await world.settle();
    expect(await givenBack(world, bookingId)).toBe(PRICE);
  });

  it('moves who chooses another date, without paying again', async () => {
    const { trainer, sessionId, other } = await twoDates();
    const { member, bookingId, address } = await seat(world, sessionId);
    await cancelSession(trainer, { sessionId });
    await world.settle();
    expect(await answerChoice(member, { bookingId, answer: 'ACCEPT' })).toMatchObject({
      __typename: 'InvalidInput',
    });
    const to = await answerChoice(member, { bookingId, answer: 'OTHER_DATE', sessionId: other });
    expect(to).toMatchObject({
      status: 'CONFIRMED',
      totalCents: PRICE,
      owedCents: 0,
      payment: { status: 'PAID', refundedCents: 0 },
      session: { id: other, seatsTaken: 1 },
    });
    await world.settle();
    expect(await changed(member, bookingId)).toMatchObject({
      status: 'CANCELLED',
      creditedCents: PRICE,
      choice: { chosen: 'OTHER_DATE', open: false },
    });
    world.clock.forward({ hours: 80 });
    await world.settle();
    expect(await givenBack(world, bookingId)).toBe(0);
    expect(await subjects(world, address)).toEqual([
      'Je plek is bevestigd',
      'Gaat niet door',
      'Je boeking is verplaatst',
    ]);
  });

  it('waits for who is paying the difference for another date', async () => {
    const { trainer, trainingId, sessionId } = await bookableSession(world, { priceExVatCents: 9_500 });
    const { member, bookingId } = await seat(world, sessionId);
    await trainer.graphql(
      `mutation ($id: ID!, $input: TrainingInput!) { updateTraining(id: $id, input: $input) { __typename } }`,
      { id: trainingId, input: { priceExVatCents: 10_000 } },
    );
    const other = await scheduleSession(trainer, trainingId, { startsAt: '2027-01-12T09:00' });
    await cancelSession(trainer, { sessionId });
    world.clock.forward({ hours: 71, minutes: 55 });
    const held = await answerChoice(member, { bookingId, answer: 'OTHER_DATE', sessionId: other });
    expect(held).toMatchObject({ status: 'HELD', totalCents: 12_100, owedCents: 605 });
    world.clock.forward({ minutes: 6 });
    await world.settle();
    expect(await givenBack(world, bookingId)).toBe(0);
    await payAndSettle(world, member, held);
    expect(await changed(member, held.id)).toMatchObject({ status: 'CONFIRMED', owedCents: 0 });
    expect(await givenBack(world, bookingId)).toBe(0);
    expect(await changed(member, bookingId)).toMatchObject({ choice: { chosen: 'OTHER_DATE' } });
  });

  it('gives the money back to who asks for it after all, and lets go of the other date', async () => {
    const { trainer, trainingId, sessionId } = await bookableSession(world, { priceExVatCents: 9_500 });
    const { member, bookingId } = await seat(world, sessionId);
    await trainer.graphql(
      `mutation ($id: ID!, $input: TrainingInput!) { updateTraining(id: $id, input: $input) { __typename } }`,
      { id: trainingId, input: { priceExVatCents: 10_000 } },
    );
    const other = await scheduleSession(trainer, trainingId, { startsAt: '2027-01-12T09:00' });
    await cancelSession(trainer, { sessionId });
    const held = await answerChoice(member, { bookingId, answer: 'OTHER_DATE', sessionId: other });
    await answerChoice(member, { bookingId, answer: 'REFUND' });
    await pay(member, held.payment.checkoutUrl);
    await world.settle();
    expect(await changed(member, held.id)).toMatchObject({
      status: 'CANCELLED',
      payment: { status: 'REFUNDED', refundedCents: 605 },
      session: { seatsTaken: 0 },
    });
    expect(await givenBack(world, bookingId)).toBe(PRICE);
  });

  it('pays nothing of it to the trainer while somebody may still choose', async () => {
    const { trainer, sessionId } = await twoDates();
    const { member, bookingId } = await seat(world, sessionId);
    world.clock.set('2026-12-22T07:00:00Z');
    await cancelSession(trainer, { sessionId });
    world.clock.set('2026-12-25T06:00:00Z');
    await world.settle();
    expect((await changed(member, bookingId)).choice).toMatchObject({ open: true });
    expect(await world.db.query('SELECT 1 FROM payouts WHERE session_id = $1', [sessionId])).toEqual([]);
    world.clock.forward({ hours: 1 });
    await world.settle();
    expect(await givenBack(world, bookingId)).toBe(PRICE);
  });

  it('lets seats go that were not paid yet, and gives back a payment that comes after all', async () => {
    const { trainer, sessionId } = await twoDates();
    const member = await world.user({ email: 'net.te.laat@voorbeeld.nl' });
    const held = await book(member, sessionId);
    await pay(member, held.payment.checkoutUrl);
    await cancelSession(trainer, { sessionId });
    await world.settle();
    expect(await bookingOf(member, held.id)).toMatchObject({
      status: 'CANCELLED',
      payment: { status: 'REFUNDED', refundedCents: PRICE },
      session: { seatsTaken: 0 },
    });
    expect(await subjects(world, 'net.te.laat@voorbeeld.nl')).toContain('Gaat niet door');
  });

  it('twice at once is once', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    const seats = [await seat(world, sessionId), await seat(world, sessionId)];
    const answers = await Promise.all(Array.from({ length: 4 }, () => cancelSession(trainer, { sessionId })));
    expect(answers.every(({ status }) => status === 'CANCELLED')).toBe(true);
    await world.settle();
    for (const { bookingId, address } of seats) {
      expect(await givenBack(world, bookingId)).toBe(PRICE);
      expect(await subjects(world, address)).toEqual(['Je plek is bevestigd', 'Gaat niet door']);
    }
  });

  it('and cancelling a seat in it at the same time lose and double nothing', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    const seats = await Promise.all(Array.from({ length: 4 }, () => seat(world, sessionId)));
    world.clock.set('2026-12-15T08:00:00Z');
    await Promise.all([
      ...seats.map(({ member, bookingId }) => cancel(member, bookingId).catch(() => undefined)),
      cancelSession(trainer, { sessionId }),
    ]);
    await world.settle();
    for (const { bookingId } of seats) expect([5_748, PRICE]).toContain(await givenBack(world, bookingId));
  });
});

describe('moving a session', () => {
  const place = (street: string) => ({ name: 'De Werkplaats', street, postcode: '3511 AB', town: 'Utrecht' });

  it('asks who booked: accepted is accepted, and the policy holds again', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    const { member, bookingId, address } = await seat(world, sessionId);
    world.clock.set('2026-12-19T08:00:00Z');
    expect(await refundPreview(member, bookingId)).toEqual({ refundCents: 5_748, percent: 50 });
    const moved = await moveSession(trainer, {
      sessionId,
      startsAt: '2026-12-23T13:00',
      message: 'De zaal was bezet.',
    });
    expect(moved).toMatchObject({ __typename: 'Session', startsAt: '2026-12-23T12:00:00.000Z' });
    await world.settle();
    expect(await changed(member, bookingId)).toMatchObject({
      status: 'CONFIRMED',
      choice: {
        kind: 'MOVED',
        fromStartsAt: '2026-12-22T08:00:00.000Z',
        until: '2026-12-22T08:00:00.000Z',
        open: true,
        message: 'De zaal was bezet.',
      },
    });
    expect(await refundPreview(member, bookingId)).toEqual({ refundCents: PRICE, percent: 100 });
    const mail = (await mailbox(world, address)).at(-1)!;
    expect(mail.subject).toMatch(/^Nieuwe datum: /);
    expect(mail.text).toContain('De zaal was bezet.');
    expect(mail.text).toMatch(/vóór\s+dinsdag\s+22 december 2026/);
    expect(attachedCalendar(mail).entries[0]).toMatchObject({ sequence: 1, wall: '2026-12-23T13:00:00' });

    expect(await answerChoice(member, { bookingId, answer: 'ACCEPT' })).toMatchObject({
      status: 'CONFIRMED',
      choice: { chosen: 'ACCEPT', open: false },
    });
    expect((await refundPreview(member, bookingId)).percent).toBe(50);
    expect(await answerChoice(member, { bookingId, answer: 'REFUND' })).toMatchObject({
      __typename: 'ChoiceClosed',
    });
    await world.settle();
    expect(await subjects(world, address)).toEqual(['Je plek is bevestigd', 'Nieuwe datum']);
  });

  it('gives everything back to who refuses, until 72 hours have passed', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    const [refuses, cancels, silent] = [
      await seat(world, sessionId),
      await seat(world, sessionId),
      await seat(world, sessionId),
    ];
    world.clock.set('2026-12-16T08:00:00Z');
    await moveSession(trainer, { sessionId, startsAt: '2026-12-22T13:00' });
    await world.settle();
    expect(
      await answerChoice(refuses.member, { bookingId: refuses.bookingId, answer: 'REFUND' }),
    ).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'DECLINED_MOVE',
      choice: { chosen: 'REFUND' },
    });
    await cancel(cancels.member, cancels.bookingId);
    await world.settle();
    for (const { member, bookingId, address } of [refuses, cancels]) {
      expect(await changed(member, bookingId)).toMatchObject({
        cancelReason: 'DECLINED_MOVE',
        payment: { status: 'REFUNDED', refundedCents: PRICE },
      });
      expect(await subjects(world, address)).toEqual([
        'Je plek is bevestigd',
        'Nieuwe datum',
        'Je boeking is geannuleerd',
      ]);
    }
    world.clock.forward({ hours: 73 });
    await world.settle();
    expect(await changed(silent.member, silent.bookingId)).toMatchObject({
      status: 'CONFIRMED',
      choice: { open: false, chosen: null },
    });
    expect((await refundPreview(silent.member, silent.bookingId)).percent).toBe(50);
  });

  it('twice leaves one choice, from the first date to the last', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    const { member, bookingId, address } = await seat(world, sessionId);
    await moveSession(trainer, { sessionId, startsAt: '2026-12-29T13:00' });
    await world.settle();
    world.clock.forward({ hours: 10 });
    await moveSession(trainer, { sessionId, startsAt: '2026-12-30T13:00' });
    await world.settle();
    const { choice, session } = await changed(member, bookingId);
    expect(session.startsAt).toBe('2026-12-30T12:00:00.000Z');
    expect(choice).toMatchObject({ fromStartsAt: '2026-12-22T08:00:00.000Z', open: true });
    expect(new Date(choice!.until).getTime() - world.clock.now().getTime()).toBe(HOURS_72);
    await answerChoice(member, { bookingId, answer: 'ACCEPT' });
    await moveSession(trainer, { sessionId, startsAt: '2026-12-31T13:00' });
    await world.settle();
    expect((await changed(member, bookingId)).choice).toMatchObject({
      fromStartsAt: '2026-12-30T12:00:00.000Z',
      open: true,
      chosen: null,
    });
    expect((await subjects(world, address)).filter((one) => one === 'Nieuwe datum')).toHaveLength(3);
  });

  it('keeps what is not said, asks nobody to pay again, and is no choice for who books afterwards', async () => {
    const { trainer, sessionId } = await bookableSession(world, { capacity: 5 });
    const { member, bookingId } = await seat(world, sessionId);
    world.clock.forward({ minutes: 1 });
    await moveSession(trainer, { sessionId, startsAt: '2026-12-22T09:00', place: place('Biltstraat 4') });
    await world.settle();
    world.clock.forward({ minutes: 1 });
    const later = await seat(world, sessionId);
    expect(await changed(member, bookingId)).toMatchObject({
      status: 'CONFIRMED',
      owedCents: 0,
      choice: { kind: 'MOVED', open: true },
    });
    expect((await changed(later.member, later.bookingId)).choice).toBeNull();
    const { session } = await trainer.graphql<{ session: { capacity: number; place: { street: string } } }>(
      `{ session(id: "${sessionId}") { capacity place { street } } }`,
    );
    expect(session).toMatchObject({ capacity: 5, place: { street: 'Biltstraat 4' } });
  });

  it('is refused where the trainer is busy, in the past, and by others', async () => {
    const { trainer, sessionId } = await twoDates();
    expect(await moveSession(trainer, { sessionId, startsAt: '2027-01-12T10:00' })).toMatchObject({
      __typename: 'TrainerBusy',
    });
    expect(await moveSession(trainer, { sessionId, startsAt: '2026-11-01T10:00' })).toMatchObject({
      __typename: 'SessionInPast',
    });
    expect(await moveSession(trainer, { sessionId, startsAt: '2027-03-28T02:30' })).toMatchObject({
      __typename: 'WallTimeDoesNotExist',
    });
    const { errors } = await (
      await world.user({ trainer: true })
    ).ask(
      `mutation { moveSession(input: { sessionId: "${sessionId}", startsAt: "2027-02-01T10:00" }) { __typename } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('lets who may choose go to yet another date', async () => {
    const { trainer, sessionId, other } = await twoDates();
    const { member, bookingId } = await seat(world, sessionId);
    await moveSession(trainer, { sessionId, startsAt: '2026-12-29T13:00' });
    await world.settle();
    expect(await answerChoice(member, { bookingId, answer: 'OTHER_DATE', sessionId: other })).toMatchObject({
      status: 'CONFIRMED',
      session: { id: other },
    });
    await world.settle();
    expect(await changed(member, bookingId)).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'MOVED',
      choice: { chosen: 'OTHER_DATE' },
    });
  });
});

describe('a choice', () => {
  it('is for the member alone, and over when the booking is', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    const { bookingId } = await seat(world, sessionId);
    await moveSession(trainer, { sessionId, startsAt: '2026-12-29T09:00' });
    await world.settle();
    const withdrawn = await seat(world, sessionId);
    await moveSession(trainer, { sessionId, startsAt: '2026-12-30T09:00' });
    await world.settle();
    expect((await changed(withdrawn.member, withdrawn.bookingId)).choice).toMatchObject({ open: true });
    expect((await withdraw(withdrawn.member, withdrawn.bookingId)).choice).toMatchObject({ open: false });
    for (const other of [trainer, await world.user()] satisfies Caller[]) {
      const { errors } = await other.ask(
        `mutation { answerChoice(input: { bookingId: "${bookingId}", answer: REFUND }) { __typename } }`,
      );
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
