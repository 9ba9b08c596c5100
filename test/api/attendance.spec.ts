import { attachedCalendar, mailbox } from '../support/mailbox.js';
import { seat } from '../support/notifications.js';
import {
  contestNoShow,
  decideContest,
  mark,
  nameSubstitute,
  recordAttendance,
  seatById,
  seatsOf,
  tickList,
  type MarkInput,
  type SeatRow,
} from '../support/people.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
const FREE = { priceExVatCents: 0, startsAt: '2026-12-22T09:00' };
const START = '2026-12-22T08:00:00Z';
const END = '2026-12-22T11:00:00Z';

beforeEach(async () => {
  world = await startWorld({ now: '2026-12-01T09:00:00Z' });
});
afterEach(() => world.close());

const statusOf = async (caller: Caller, bookingId: string) =>
  (
    await caller.graphql<{ booking: { status: string } }>(
      `query ($id: ID!) { booking(id: $id) { status } }`,
      { id: bookingId },
    )
  ).booking.status;

async function itemsAfter(caller: Caller, slug: string) {
  const { training } = await caller.graphql<{ training: { items: { moment: string; locked: boolean }[] } }>(
    `query ($slug: String!) { training(slug: $slug) { items { moment locked } } }`,
    { slug },
  );
  return training.items.map(({ moment, locked }) => `${moment} ${locked ? 'locked' : 'open'}`);
}

async function addItems(trainingId: string) {
  await world.db.query(
    `INSERT INTO training_items (id, training_id, moment, kind, title, text, position)
     SELECT uuidv7(), $1, moment, 'TEXT', 'Lees dit', 'Goed om te weten', n - 1
     FROM unnest(ARRAY['BEFORE', 'AFTER']) WITH ORDINALITY i (moment, n)`,
    [trainingId],
  );
}

describe('attendance', () => {
  it('is noted by the trainer alone, from an hour before the start until 7 days after the end', async () => {
    const { trainer, sessionId } = await bookableSession(world, FREE);
    const { member, bookingId } = await seat(world, sessionId);
    const [{ id }] = (await seatsOf(member, bookingId)) as [SeatRow];
    const record = async (caller: Caller = trainer) =>
      recordAttendance(caller, sessionId, [
        { participantId: id, status: 'ATTENDED', markedAt: world.clock.now() },
      ]);

    world.clock.set('2026-12-22T06:59:59Z');
    expect(await record()).toMatchObject({ __typename: 'AttendanceNotOpen' });
    world.clock.set('2026-12-22T07:00:00Z');
    await expect(record(member)).rejects.toThrow('FORBIDDEN');
    await expect(record(world.visitor)).rejects.toThrow('UNAUTHENTICATED');
    expect(await record()).toMatchObject({ __typename: 'Session' });
    expect(await statusOf(member, bookingId)).toBe('ATTENDED');
    world.clock.set('2026-12-29T11:00:00Z');
    expect(await record()).toMatchObject({ __typename: 'Session' });
    world.clock.set('2026-12-29T11:00:01Z');
    expect(await record()).toMatchObject({ __typename: 'AttendanceClosed' });
  });

  it('counts once however often a phone sends it, and the latest mark holds in whatever order they come', async () => {
    const { trainer, sessionId } = await bookableSession(world, FREE);
    const { member, bookingId } = await seat(world, sessionId);
    const [{ id }] = (await seatsOf(member, bookingId)) as [SeatRow];
    world.clock.set('2026-12-22T09:00:00Z');
    const at = (minute: string, status: MarkInput['status']): MarkInput => ({
      participantId: id,
      status,
      markedAt: `2026-12-22T08:${minute}:00Z`,
    });
    const late = [at('30', 'ATTENDED')];
    await recordAttendance(trainer, sessionId, late);
    await Promise.all([1, 2, 3].map(() => recordAttendance(trainer, sessionId, late)));
    await recordAttendance(trainer, sessionId, [at('20', null), at('10', 'NO_SHOW')]);
    expect(await tickList(trainer, sessionId)).toMatchObject([{ attendance: 'ATTENDED' }]);
    const [recorded] = await world.db.query(
      `SELECT count(*)::int AS times FROM outbox WHERE name = 'AttendanceRecorded'`,
    );
    expect(recorded).toEqual({ times: 1 });

    await recordAttendance(trainer, sessionId, [at('40', null)]);
    expect(await tickList(trainer, sessionId)).toMatchObject([{ attendance: null }]);
    expect(await statusOf(member, bookingId)).toBe('CONFIRMED');
  });

  it('refuses marks from the future and seats of another session', async () => {
    const { trainer, sessionId } = await bookableSession(world, FREE);
    const other = await bookableSession(world, FREE);
    const { member, bookingId } = await seat(world, other.sessionId);
    const [{ id }] = (await seatsOf(member, bookingId)) as [SeatRow];
    world.clock.set(START);
    expect(
      await recordAttendance(trainer, sessionId, [
        { participantId: id, status: 'ATTENDED', markedAt: START },
      ]),
    ).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'marks.0.participantId' }] });
    expect(
      await recordAttendance(other.trainer, other.sessionId, [
        { participantId: id, status: 'ATTENDED', markedAt: '2026-12-22T09:00:00Z' },
      ]),
    ).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'marks.0.markedAt' }] });
  });

  it('of one seat is enough for a booking; only all absent make it a no-show', async () => {
    const { trainer, sessionId } = await bookableSession(world, FREE);
    const { member, bookingId } = await seat(world, sessionId, { seats: 2 });
    const [first, second] = (await seatsOf(member, bookingId)).map(({ id }) => id);
    world.clock.set(START);
    const record = (participantId: string, status: MarkInput['status'], seconds: number) =>
      recordAttendance(trainer, sessionId, [
        { participantId, status, markedAt: new Date(Date.parse(START) + seconds * 1000) },
      ]);
    await record(first!, 'NO_SHOW', 1);
    expect(await statusOf(member, bookingId)).toBe('CONFIRMED');
    await record(second!, 'NO_SHOW', 2);
    expect(await statusOf(trainer, bookingId)).toBe('NO_SHOW');
    await record(second!, 'ATTENDED', 3);
    expect(await statusOf(member, bookingId)).toBe('ATTENDED');
  });

  it('unlocks what comes after for who was there, not for who stayed away', async () => {
    const { trainer, sessionId, trainingId, slug } = await bookableSession(world, FREE);
    await addItems(trainingId);
    const [came, absent] = [await seat(world, sessionId), await seat(world, sessionId)];
    world.clock.set(END);
    await mark(world, trainer, sessionId, [came.bookingId]);
    await mark(world, trainer, sessionId, [absent.bookingId], 'NO_SHOW');
    expect(await itemsAfter(came.member, slug)).toEqual(['BEFORE open', 'AFTER open']);
    expect(await itemsAfter(absent.member, slug)).toEqual(['BEFORE open', 'AFTER locked']);
  });

  it('can be looked up by the code that a participant shows, by the trainer alone', async () => {
    const { trainer, sessionId } = await bookableSession(world, FREE);
    const other = await world.user({ trainer: true });
    const { member, bookingId } = await seat(world, sessionId);
    const [own] = await seatsOf(member, bookingId);
    expect(own!.checkInUrl).toBe(`${world.url}/inchecken/${own!.checkInCode}`);
    const look = async (caller: Caller, code: string) =>
      (
        await caller.graphql<{ checkIn: { id: string } | null }>(
          'query ($code: String!) { checkIn(code: $code) { id } }',
          { code },
        )
      ).checkIn;
    expect(await look(trainer, own!.checkInUrl!)).toEqual({ id: own!.id });
    expect(await look(trainer, own!.checkInCode!.toLowerCase())).toEqual({ id: own!.id });
    expect(await look(other, own!.checkInCode!)).toBeNull();
    expect(await look(member, own!.checkInCode!)).toBeNull();
    expect(await tickList(member, sessionId)).toBeNull();
  });
});

describe('an absence', () => {
  async function absence() {
    const scene = await bookableSession(world, FREE);
    const absent = await seat(world, scene.sessionId);
    world.clock.set(END);
    await mark(world, scene.trainer, scene.sessionId, [absent.bookingId], 'NO_SHOW');
    const [own] = await seatsOf(absent.member, absent.bookingId);
    return { ...scene, ...absent, id: own!.id };
  }
  const told = async (address: string) =>
    (await mailbox(world, address)).filter(({ subject }) => subject.startsWith('Je was er niet'));

  it('is told to the participant after an hour, unless it was a slip', async () => {
    const { trainer, sessionId, address, bookingId } = await absence();
    expect(await told(address)).toHaveLength(0);
    world.clock.forward({ minutes: 30 });
    await mark(world, trainer, sessionId, [bookingId], 'ATTENDED');
    world.clock.forward({ minutes: 40 });
    await world.settle();
    expect(await told(address)).toHaveLength(0);
    await mark(world, trainer, sessionId, [bookingId], 'NO_SHOW');
    world.clock.forward({ hours: 2 });
    await world.settle();
    expect(await told(address)).toHaveLength(1);
    expect((await told(address))[0]!.attachments).toEqual([]);
  });

  it('can be contested once within 14 days, and corrected by the trainer', async () => {
    const { trainer, member, id, bookingId } = await absence();
    world.clock.forward({ hours: 1 });
    await world.settle();
    expect(await seatById(member, id)).toMatchObject({ attendance: 'NO_SHOW', viewer: { canContest: true } });
    expect(await contestNoShow(member, id, 'nee')).toMatchObject({ __typename: 'InvalidInput' });
    const stranger = await world.user();
    await expect(contestNoShow(stranger, id, 'Ik was er wel hoor')).rejects.toThrow('FORBIDDEN');
    world.clock.forward({ days: 10 });
    expect(await contestNoShow(member, id, 'Ik was er wel, achterin')).toMatchObject({
      __typename: 'Participant',
    });
    expect(await contestNoShow(member, id, 'Echt waar, ik was er')).toMatchObject({
      __typename: 'AlreadyContested',
    });
    await world.settle();
    expect(await seatById(trainer, id)).toMatchObject({ viewer: { canDecide: true } });
    await expect(decideContest(member, id, true)).rejects.toThrow('FORBIDDEN');
    expect(await decideContest(trainer, id, true)).toMatchObject({ __typename: 'Participant' });
    expect(await decideContest(trainer, id, false)).toMatchObject({ __typename: 'ContestDecided' });
    expect(await statusOf(member, bookingId)).toBe('ATTENDED');
  });

  it('that was contested can be kept by a moderator', async () => {
    const { member, id, bookingId, address } = await absence();
    const moderator = await world.user({ roles: ['moderator'] });
    await contestNoShow(member, id, 'Ik was er wel, achterin');
    expect(await decideContest(moderator, id, false)).toMatchObject({ __typename: 'Participant' });
    await world.settle();
    expect(await statusOf(member, bookingId)).toBe('NO_SHOW');
    expect((await mailbox(world, address)).at(-1)!.subject).toContain('blijft staan');
  });

  it('can no longer be contested after 14 days', async () => {
    const { member, id } = await absence();
    world.clock.forward({ hours: 1 });
    await world.settle();
    world.clock.forward({ days: 14, seconds: 1 });
    expect(await contestNoShow(member, id, 'Ik was er wel, achterin')).toMatchObject({
      __typename: 'ContestClosed',
    });
  });

  it('is forgotten a year after the session', async () => {
    const { member, id, bookingId } = await absence();
    await contestNoShow(member, id, 'Ik was er wel, achterin');
    await world.settle();
    world.clock.set('2027-12-22T10:59:59Z');
    await world.settle();
    expect(await seatById(member, id)).toMatchObject({ attendance: 'NO_SHOW' });
    world.clock.set('2027-12-22T11:00:00Z');
    await world.settle();
    expect(await seatById(member, id)).toMatchObject({ attendance: null, contestedAt: null });
    expect(await statusOf(member, bookingId)).toBe('CONFIRMED');
    const kept = await world.db.query(
      'SELECT attendance, marked_at, contest_reason, absence_told_at FROM participants WHERE id = $1',
      [id],
    );
    expect(kept).toEqual([
      { attendance: null, marked_at: null, contest_reason: null, absence_told_at: null },
    ]);
  });

  it('does not show in the booking of who booked for somebody else alone', async () => {
    const { trainer, sessionId } = await bookableSession(world, FREE);
    const booker = await seat(world, sessionId);
    const [own] = await seatsOf(booker.member, booker.bookingId);
    await nameSubstitute(booker.member, { participantId: own!.id, name: 'Bo', email: 'bo@bedrijf.nl' });
    world.clock.set(END);
    await mark(world, trainer, sessionId, [booker.bookingId], 'NO_SHOW');
    expect(await statusOf(booker.member, booker.bookingId)).toBe('CONFIRMED');
    expect(await statusOf(trainer, booker.bookingId)).toBe('NO_SHOW');
  });

  it('is not seen by who booked the seat for somebody else, nor by others', async () => {
    const { trainer, sessionId } = await bookableSession(world, FREE);
    const booker = await seat(world, sessionId, { seats: 2 });
    const other = await seat(world, sessionId);
    world.clock.set(END);
    await mark(world, trainer, sessionId, [booker.bookingId], 'NO_SHOW');
    const [own, second] = await seatsOf(booker.member, booker.bookingId);
    expect([own!.attendance, second!.attendance]).toEqual(['NO_SHOW', null]);
    expect(await seatById(other.member, own!.id)).toBeNull();
    expect((await seatsOf(trainer, booker.bookingId)).map(({ attendance }) => attendance)).toEqual([
      'NO_SHOW',
      'NO_SHOW',
    ]);
    expect((await mailbox(world, other.address)).every(({ text }) => !text.includes('Je was er niet'))).toBe(
      true,
    );
    expect(attachedCalendar((await mailbox(world, other.address))[0]!).entries).toHaveLength(1);
  });
});
