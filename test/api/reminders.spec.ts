import { book } from '../support/bookings.js';
import { attachedCalendar, mailbox } from '../support/mailbox.js';
import { cancel, moveSession, seat } from '../support/notifications.js';
import { bookableSession, scheduleSession } from '../support/scenes.js';
import { startWorld, type World } from '../support/world.js';

let world: World;

afterEach(() => world.close());

/** Moves the clock and lets happen what is due. */
async function at(instant: string): Promise<void> {
  world.clock.set(instant);
  await world.settle();
  await world.settle();
}

/** The subjects of the reminders that arrived, without the title of the training. */
async function reminders(address: string): Promise<string[]> {
  const mails = await mailbox(world, address);
  return mails
    .filter(({ headers }) => headers.some(({ key }) => key === 'list-unsubscribe'))
    .map(({ subject }) => subject.split(':')[0]!);
}

const reminderTimers = async (bookingId: string) =>
  (
    await world.db.query<{ kind: string; dueAt: Date }>(
      `SELECT kind, due_at AS "dueAt" FROM timers WHERE subject = $1 AND kind LIKE 'reminder.%' AND done_at IS NULL
       ORDER BY due_at`,
      [bookingId],
    )
  ).map(({ kind, dueAt }) => `${kind} ${dueAt.toISOString()}`);

describe('reminders', () => {
  beforeEach(async () => {
    world = await startWorld({ now: '2026-11-23T09:00:00Z' });
  });

  it('come a week before, the day before at 09:00 and an hour before, each once', async () => {
    const { sessionId } = await bookableSession(world, { startsAt: '2026-12-22T14:00' });
    const { address, bookingId } = await seat(world, sessionId);
    expect(await reminderTimers(bookingId)).toEqual([
      'reminder.week-before 2026-12-15T13:00:00.000Z',
      'reminder.day-before 2026-12-21T08:00:00.000Z',
      'reminder.hour-before 2026-12-22T12:00:00.000Z',
    ]);
    await at('2026-12-15T12:59:59Z');
    expect(await reminders(address)).toEqual([]);
    await at('2026-12-15T13:00:00Z');
    expect(await reminders(address)).toEqual(['Over een week']);
    await at('2026-12-21T08:00:00Z');
    await at('2026-12-21T20:00:00Z');
    expect(await reminders(address)).toEqual(['Over een week', 'Morgen']);
    await at('2026-12-22T12:00:00Z');
    await at('2026-12-23T12:00:00Z');
    expect(await reminders(address)).toEqual(['Over een week', 'Morgen', 'Over een uur']);
  });

  it('that were overtaken while nothing ran are left out', async () => {
    const { sessionId } = await bookableSession(world, { startsAt: '2026-12-22T14:00' });
    const { address } = await seat(world, sessionId);
    await at('2026-12-21T10:00:00Z');
    expect(await reminders(address)).toEqual(['Morgen']);
    await at('2026-12-22T13:00:00Z');
    expect(await reminders(address)).toEqual(['Morgen']);
  });

  it('that go out late do not say tomorrow of today', async () => {
    const { sessionId } = await bookableSession(world, { startsAt: '2026-12-22T14:00' });
    const { address } = await seat(world, sessionId);
    await at('2026-12-22T06:00:00Z');
    expect(await reminders(address)).toEqual(['Binnenkort']);
  });

  it('skip what was past when the seat was booked', async () => {
    const { sessionId } = await bookableSession(world, { startsAt: '2026-11-25T14:00' });
    const { address, bookingId } = await seat(world, sessionId);
    expect(await reminderTimers(bookingId)).toEqual([
      'reminder.day-before 2026-11-24T08:00:00.000Z',
      'reminder.hour-before 2026-11-25T12:00:00.000Z',
    ]);
    await at('2026-11-23T10:00:00Z');
    expect(await reminders(address)).toEqual([]);
  });

  it('do not come to who cancelled', async () => {
    const { sessionId } = await bookableSession(world, { startsAt: '2026-12-22T14:00' });
    const { member, address, bookingId } = await seat(world, sessionId);
    await cancel(member, bookingId);
    await world.settle();
    expect(await reminderTimers(bookingId)).toEqual([]);
    await at('2026-12-15T13:00:00Z');
    await at('2026-12-22T12:00:00Z');
    expect(await reminders(address)).toEqual([]);
  });

  it('look at the seat when they are due, whatever their timer says', async () => {
    const { sessionId } = await bookableSession(world, { startsAt: '2026-12-22T14:00' });
    const { member, address, bookingId } = await seat(world, sessionId);
    await cancel(member, bookingId);
    await world.settle();
    await world.db.query(
      `INSERT INTO timers (kind, subject, due_at) VALUES ('reminder.week-before', $1, '2026-12-15T13:00Z')`,
      [bookingId],
    );
    await at('2026-12-15T13:00:00Z');
    expect(await reminders(address)).toEqual([]);
  });

  it('move with the session, and come again for its new date', async () => {
    const { trainer, sessionId } = await bookableSession(world, { startsAt: '2026-12-01T14:00' });
    const { address, bookingId } = await seat(world, sessionId);
    await at('2026-11-24T13:00:00Z');
    expect(await reminders(address)).toEqual(['Over een week']);
    await moveSession(trainer, sessionId, { startsAt: '2026-12-08T10:00' });
    await world.settle();
    expect(await reminderTimers(bookingId)).toEqual([
      'reminder.week-before 2026-12-01T09:00:00.000Z',
      'reminder.day-before 2026-12-07T08:00:00.000Z',
      'reminder.hour-before 2026-12-08T08:00:00.000Z',
    ]);
    await at('2026-11-30T08:00:00Z');
    expect(await reminders(address)).toEqual(['Over een week']);
    await at('2026-12-01T09:00:00Z');
    await at('2026-12-07T08:00:00Z');
    expect(await reminders(address)).toEqual(['Over een week', 'Over een week', 'Morgen']);
    const entry = attachedCalendar(
      (await mailbox(world, address)).find((mail) => mail.attachments.length === 1)!,
    );
    expect(entry.entries[0]!.uid).toBe(`${bookingId}@localhost`);
  });

  it('that were lost are set again within five minutes, and only those still to come', async () => {
    const { sessionId } = await bookableSession(world, { startsAt: '2026-11-30T08:00' });
    const [early, late] = [await seat(world, sessionId), await seat(world, sessionId)];
    await world.db.query(`DELETE FROM timers WHERE kind LIKE 'reminder.%-before'`);
    await world.db.query(
      `INSERT INTO timers (kind, subject, due_at, done_at)
      VALUES ('reminder.day-before', $1, '2026-11-29T08:00Z', now())`,
      [late.bookingId],
    );
    world.clock.forward({ minutes: 5 });
    await world.settle();
    expect(await reminderTimers(early.bookingId)).toEqual([
      'reminder.day-before 2026-11-29T08:00:00.000Z',
      'reminder.hour-before 2026-11-30T06:00:00.000Z',
    ]);
    expect(await reminderTimers(late.bookingId)).toEqual(['reminder.hour-before 2026-11-30T06:00:00.000Z']);
  });

  it('can be switched off without signing in, and nothing else with them', async () => {
    const { trainer, trainingId, sessionId } = await bookableSession(world, {
      startsAt: '2026-12-22T14:00',
      priceExVatCents: 0,
    });
    const { member, address } = await seat(world, sessionId, { language: 'en' });
    await at('2026-12-15T13:00:00Z');
    const reminder = (await mailbox(world, address)).at(-1)!;
    const header = (name: string) => reminder.headers.find(({ key }) => key === name)!.value;
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const { href, pathname } = new URL(header('list-unsubscribe').slice(1, -1));
    expect(reminder.text).toContain(href);

    const page = await world.visitor.http('GET', pathname);
    expect(page.body).toContain('No more reminders?');
    expect(page.body).toContain('<html lang="en">');
    expect(page.body).not.toContain('<script');
    expect(await wantsReminders(member)).toBe(true);
    expect((await world.visitor.http('POST', `${pathname}x`, '', form)).statusCode).toBe(404);
    expect(await wantsReminders(member)).toBe(true);

    const oneClick = await world.visitor.http('POST', pathname, 'List-Unsubscribe=One-Click', form);
    expect({ status: oneClick.statusCode, said: oneClick.body }).toMatchObject({
      status: 200,
      said: expect.stringContaining('You are unsubscribed'),
    });
    expect(await wantsReminders(member)).toBe(false);
    await at('2026-12-21T08:00:00Z');
    expect(await reminders(address)).toEqual(['In a week']);
    const next = await scheduleSession(trainer, trainingId, { startsAt: '2027-01-20T09:00' });
    await book(member, next);
    await world.settle();
    expect((await mailbox(world, address)).at(-1)!.subject).toMatch(/^Your seat is confirmed: /);
  });

  it('are switched off by a mail program that posts a form with parts, too', async () => {
    const { sessionId } = await bookableSession(world, { startsAt: '2026-12-22T14:00' });
    const { member, address } = await seat(world, sessionId);
    await at('2026-12-15T13:00:00Z');
    const [list] = (await mailbox(world, address))
      .at(-1)!
      .headers.filter(({ key }) => key === 'list-unsubscribe');
    const parts =
      '--b\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n';
    const answer = await world.visitor.http('POST', new URL(list!.value.slice(1, -1)).pathname, parts, {
      'content-type': 'multipart/form-data; boundary=b',
    });
    expect(answer.statusCode).toBe(200);
    expect(await wantsReminders(member)).toBe(false);
  });
});

const form = { 'content-type': 'application/x-www-form-urlencoded' };

const wantsReminders = async (member: World['visitor']) =>
  (await member.graphql<{ viewer: { reminderEmails: boolean } }>('{ viewer { reminderEmails } }')).viewer
    .reminderEmails;

describe('the reminder of the day before', () => {
  it.each([
    ['2026-10-01T09:00:00Z', '2026-10-25T11:00', '2026-10-24T07:00:00.000Z'],
    ['2026-10-01T09:00:00Z', '2026-10-26T11:00', '2026-10-25T08:00:00.000Z'],
    ['2027-03-01T09:00:00Z', '2027-03-28T11:00', '2027-03-27T08:00:00.000Z'],
    ['2027-03-01T09:00:00Z', '2027-03-29T11:00', '2027-03-28T07:00:00.000Z'],
  ])('booked at %s for %s comes at 09:00 on the clock: %s', async (now, startsAt, dueAt) => {
    world = await startWorld({ now });
    const { sessionId } = await bookableSession(world, { startsAt });
    const { address, bookingId } = await seat(world, sessionId);
    expect(await reminderTimers(bookingId)).toContain(`reminder.day-before ${dueAt}`);
    await at(new Date(new Date(dueAt).getTime() - 1_000).toISOString());
    expect(await reminders(address)).not.toContain('Morgen');
    await at(dueAt);
    expect(await reminders(address)).toContain('Morgen');
  });
});
