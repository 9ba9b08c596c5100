import { readCalendar } from '../support/mailbox.js';
import { cancel, moveSession, seat } from '../support/notifications.js';
import { bookableSession, publishTraining, scheduleSession } from '../support/scenes.js';
import { book } from '../support/bookings.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const feedOf = async (member: Caller) =>
  new URL(
    (await member.graphql<{ viewer: { calendarFeedUrl: string } }>('{ viewer { calendarFeedUrl } }')).viewer
      .calendarFeedUrl,
  ).pathname;
const read = async (path: string, headers?: Record<string, string>) =>
  world.visitor.http('GET', path, undefined, headers);
const titles = async (path: string) =>
  readCalendar((await read(path)).body).entries.map(({ title }) => title);

describe('the personal calendar', () => {
  it('holds what somebody booked and gives, under one address that needs no login', async () => {
    const { sessionId } = await bookableSession(world, { title: 'Lassen voor beginners' });
    const trainer = await world.user({ trainer: true });
    const { id } = await publishTraining(trainer, { title: 'Typografie', topics: ['figma'] });
    await scheduleSession(trainer, id, { startsAt: '2026-12-24T09:00' });
    await book(trainer, sessionId);
    const feed = await feedOf(trainer);
    expect(await titles(feed)).toEqual(['Typografie (jij geeft deze training)']);

    const { member, bookingId } = await seat(world, sessionId);
    const mine = await feedOf(member);
    expect(readCalendar((await read(mine)).body)).toMatchObject({
      method: null,
      zones: ['Europe/Amsterdam'],
      entries: [{ uid: `${bookingId}@localhost`, title: 'Lassen voor beginners', sequence: 0, attendees: 0 }],
    });
    await cancel(member, bookingId);
    expect(await titles(mine)).toEqual([]);
  });

  it('is sent again only when it changed', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    const { member } = await seat(world, sessionId);
    const feed = await feedOf(member);
    const first = await read(feed);
    expect(first.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const etag = String(first.headers.etag);
    world.clock.forward({ hours: 1 });
    expect((await read(feed, { 'if-none-match': etag })).statusCode).toBe(304);
    await moveSession(trainer, sessionId, { startsAt: '2026-12-29T09:00' });
    const second = await read(feed, { 'if-none-match': etag });
    expect(second.statusCode).toBe(200);
    expect(readCalendar(second.body).entries[0]).toMatchObject({ sequence: 1, wall: '2026-12-29T09:00:00' });
  });

  it('is closed to any other address', async () => {
    const feed = await feedOf(await world.user());
    expect((await read(feed.replace(/.{5}\.ics$/, '00000.ics'))).statusCode).toBe(404);
    expect((await read(feed.replace('.ics', ''))).statusCode).toBe(404);
  });
});

describe('the calendar entry of a booking', () => {
  it('opens for the member, and for nobody else', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    const { member, bookingId } = await seat(world, sessionId);
    const { booking } = await member.graphql<{ booking: { calendarUrl: string } }>(
      `query ($id: ID!) { booking(id: $id) { calendarUrl } }`,
      { id: bookingId },
    );
    const path = new URL(booking.calendarUrl).pathname;
    const entry = readCalendar((await member.http('GET', path)).body);
    expect(entry).toMatchObject({ method: 'PUBLISH', entries: [{ uid: `${bookingId}@localhost` }] });
    expect((await trainer.http('GET', path)).statusCode).toBe(404);
    const visit = await world.visitor.http('GET', path);
    expect({ status: visit.statusCode, to: visit.headers.location }).toEqual({
      status: 302,
      to: `${world.url}/boekingen/${bookingId}`,
    });
    expect((await member.http('GET', '/calendar/bookings/nonsense.ics')).statusCode).toBe(404);
    await cancel(member, bookingId);
    expect(readCalendar((await member.http('GET', path)).body)).toMatchObject({
      method: 'CANCEL',
      entries: [{ status: 'CANCELLED', sequence: 1 }],
    });
  });

  it('does not exist while the seat is only held', async () => {
    const { sessionId } = await bookableSession(world);
    const member = await world.user();
    const { id } = await book(member, sessionId);
    expect((await member.http('GET', `/calendar/bookings/${id}.ics`)).statusCode).toBe(404);
  });
});
