import { attachedCalendar, mailbox, readCalendar, type ReceivedMail } from '../support/mailbox.js';
import { cancel, moveSession, seat } from '../support/notifications.js';
import { nameParticipants, nameSubstitute, seatById, seatsOf } from '../support/people.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
const FREE = { priceExVatCents: 0, startsAt: '2026-12-22T14:00', town: 'Utrecht' };

beforeEach(async () => {
  world = await startWorld({ now: '2026-11-23T09:00:00Z' });
});
afterEach(() => world.close());

async function at(instant: string): Promise<void> {
  world.clock.set(instant);
  await world.settle();
  await world.settle();
}

/** A booking of three by an office manager, with the ids of its seats. */
async function group(options: object = FREE) {
  const scene = await bookableSession(world, options);
  const booker = await seat(world, scene.sessionId, { seats: 3, name: 'Ans Kantoor' });
  const ids = (await seatsOf(booker.member, booker.bookingId)).map(({ id }) => id);
  return { ...scene, ...booker, ids: ids as [string, string, string] };
}

const subjects = async (address: string) => (await mailbox(world, address)).map(({ subject }) => subject);
const named = (participantId: string, name: string, email = `${name.toLowerCase()}@bedrijf.nl`) => ({
  participantId,
  name,
  email,
});
const entryOf = (mail: ReceivedMail) => attachedCalendar(mail).entries[0]!;

describe('the seats of a booking', () => {
  it('are there with the booking: the first for who books, the others open', async () => {
    const { member, trainer, bookingId, address } = await group();
    expect(await seatsOf(member, bookingId)).toMatchObject([
      { position: 0, name: 'Ans Kantoor', email: address, isViewer: true },
      { position: 1, name: null, email: null, isViewer: false },
      { position: 2, name: null, email: null },
    ]);
    const seen = await seatsOf(trainer, bookingId);
    expect(seen).toMatchObject([{ name: 'Ans Kantoor', email: null, calendarUrl: null }, {}, {}]);
    expect(new Set(seen.map(({ checkInCode }) => checkInCode)).size).toBe(3);
    await expect(seatsOf(await world.user(), bookingId)).rejects.toThrow();
  });

  it('are named until 72 hours before the start, by who booked them', async () => {
    const { member, trainer, bookingId, ids } = await group();
    expect(await nameParticipants(member, bookingId, [named(ids[1], 'Bo')])).toMatchObject({
      __typename: 'Booking',
    });
    await expect(nameParticipants(trainer, bookingId, [named(ids[2], 'Cas')])).rejects.toThrow('FORBIDDEN');
    world.clock.set('2026-12-19T12:59:59Z');
    expect(await nameParticipants(member, bookingId, [named(ids[2], 'Cas')])).toMatchObject({
      __typename: 'Booking',
    });
    world.clock.set('2026-12-19T13:00:00Z');
    const other = await group();
    expect(await nameParticipants(other.member, other.bookingId, [named(other.ids[1], 'Dee')])).toMatchObject(
      {
        __typename: 'NamingClosed',
      },
    );
  });

  it('say which field is wrong, and that everybody needs an address of their own', async () => {
    const { member, bookingId, ids, address } = await group();
    expect(
      await nameParticipants(member, bookingId, [
        named(ids[1], 'Bo', 'bo@bedrijf.nl'),
        { participantId: ids[2], name: '', email: 'nergens' },
      ]),
    ).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'participants.1.name' }, { field: 'participants.1.email' }],
    });
    expect(await nameParticipants(member, bookingId, [named(ids[1], 'Bo', address)])).toMatchObject({
      fields: [{ field: 'participants.0.email' }],
    });
    expect((await seatsOf(member, bookingId)).filter(({ name }) => name)).toHaveLength(1);
  });

  it('can change places in one go, and race without two people on one address', async () => {
    const { member, bookingId, ids } = await group();
    await nameParticipants(member, bookingId, [named(ids[1], 'Bo'), named(ids[2], 'Cas')]);
    expect(
      await nameParticipants(member, bookingId, [named(ids[1], 'Cas'), named(ids[2], 'Bo')]),
    ).toMatchObject({ __typename: 'Booking' });
    const answers = await Promise.all(
      [ids[1], ids[2]].map((id) => nameParticipants(member, bookingId, [named(id, 'Dee')])),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Booking', 'InvalidInput']);
  });
});

describe('who is named', () => {
  it('gets an invitation of their own, that names nobody else who comes', async () => {
    const { member, bookingId, ids } = await group();
    await nameParticipants(member, bookingId, [named(ids[1], 'Bo'), named(ids[2], 'Cas')]);
    await world.settle();
    await nameParticipants(member, bookingId, [named(ids[1], 'Bo'), named(ids[2], 'Cas')]);
    await world.settle();
    const [invitation, ...more] = await mailbox(world, 'bo@bedrijf.nl');
    expect(more).toEqual([]);
    expect(invitation!.text).toContain('Ans Kantoor boekte een plek voor je');
    expect(invitation!.text).not.toContain('Cas');
    const entry = entryOf(invitation!);
    expect(entry).toMatchObject({ uid: `${ids[1]}@localhost`, sequence: 0, attendees: 0 });
    expect(entry.description).not.toContain('Cas');
    const [, path] = /href="https?:\/\/[^/"]+(\/calendar\/participants\/[^"]+)"/.exec(invitation!.html)!;
    const file = await world.visitor.http('GET', path!.replaceAll('&amp;', '&'));
    expect(readCalendar(file.body).entries[0]!.uid).toBe(`${ids[1]}@localhost`);
    expect((await world.visitor.http('GET', `/calendar/participants/${ids[1]}.ics`)).statusCode).toBe(302);
  });

  it('is invited once the booking is confirmed, not while it is held', async () => {
    const { sessionId } = await bookableSession(world, { ...FREE, priceExVatCents: 9_500 });
    const member = await world.user({ name: 'Ans Kantoor' });
    const { book } = await import('../support/bookings.js');
    const { id } = await book(member, sessionId, 2);
    const [, second] = await seatsOf(member, id);
    await nameParticipants(member, id, [named(second!.id, 'Bo')]);
    await world.settle();
    expect(await subjects('bo@bedrijf.nl')).toEqual([]);
  });

  it('is reminded as who booked is, each once, and can stop that without an account', async () => {
    const { member, bookingId, ids, address } = await group();
    await nameParticipants(member, bookingId, [named(ids[1], 'Bo'), named(ids[2], 'Cas')]);
    await at('2026-12-15T13:00:00Z');
    const reminders = async (to: string) =>
      (await subjects(to)).filter((subject) => /^(Over|Morgen)/.test(subject)).length;
    expect(await Promise.all([address, 'bo@bedrijf.nl', 'cas@bedrijf.nl'].map(reminders))).toEqual([1, 1, 1]);
    const mail = (await mailbox(world, 'bo@bedrijf.nl')).at(-1)!;
    const header = mail.headers.find(({ key }) => key === 'list-unsubscribe')!.value;
    const { pathname } = new URL(header.replace(/[<>]/g, ''));
    expect((await world.visitor.http('POST', pathname)).statusCode).toBe(200);
    await at('2026-12-21T08:00:00Z');
    expect(await Promise.all([address, 'bo@bedrijf.nl', 'cas@bedrijf.nl'].map(reminders))).toEqual([2, 1, 2]);
  });

  it('hears that the session moved, or that the booking was cancelled', async () => {
    const { trainer, sessionId, member, bookingId, ids } = await group();
    await nameParticipants(member, bookingId, [named(ids[1], 'Bo')]);
    await world.settle();
    await moveSession(trainer, sessionId, { startsAt: '2026-12-23T14:00' });
    await world.settle();
    await cancel(member, bookingId);
    await world.settle();
    const [invited, moved, cancelled, ...more] = await mailbox(world, 'bo@bedrijf.nl');
    expect(more).toEqual([]);
    expect([invited, moved, cancelled].map((mail) => entryOf(mail!).sequence)).toEqual([0, 1, 2]);
    expect(moved!.subject).toMatch(/^Verplaatst/);
    expect(attachedCalendar(cancelled!)).toMatchObject({
      method: 'CANCEL',
      entries: [{ uid: `${ids[1]}@localhost`, status: 'CANCELLED' }],
    });
  });

  it('sees the session in their agenda, their feed and on a page of their own', async () => {
    const { member, bookingId, ids, sessionId } = await group({ ...FREE, format: 'ONLINE' });
    const bo = await world.user({ name: 'Bo', email: 'bo@bedrijf.nl' });
    const stranger = await world.user();
    await world.db.query(`UPDATE sessions SET online_url = 'https://meet.example/x' WHERE id = $1`, [
      sessionId,
    ]);
    await nameParticipants(member, bookingId, [named(ids[1], 'Bo', 'Bo@Bedrijf.nl')]);
    const agenda = async (caller: Caller) =>
      caller.graphql<{ viewer: { agenda: object[]; calendarFeedUrl: string } }>(`{ viewer { calendarFeedUrl
        agenda(from: "2026-12-01T00:00:00Z", to: "2027-01-01T00:00:00Z") {
          __typename ... on SeatEntry { participantId session { id onlineUrl } } } } }`);
    const { viewer } = await agenda(bo);
    expect(viewer.agenda).toEqual([
      {
        __typename: 'SeatEntry',
        participantId: ids[1],
        session: { id: sessionId, onlineUrl: 'https://meet.example/x' },
      },
    ]);
    expect((await agenda(stranger)).viewer.agenda).toEqual([]);
    const feed = await world.visitor.http('GET', new URL(viewer.calendarFeedUrl).pathname);
    expect(readCalendar(feed.body).entries.map(({ uid }) => uid)).toEqual([`${ids[1]}@localhost`]);
    expect(await seatById(bo, ids[1])).toMatchObject({
      name: 'Bo',
      isViewer: true,
      viewer: { canName: false },
    });
    expect(await seatById(bo, ids[0])).toBeNull();
    expect(await seatById(stranger, ids[1])).toBeNull();
  });
});

describe('a substitute', () => {
  it('takes a seat until the start; the one who goes hears it, and their entry is taken out', async () => {
    const { member, bookingId, ids } = await group();
    await nameParticipants(member, bookingId, [named(ids[1], 'Bo')]);
    await at('2026-12-22T12:59:00Z');
    expect(await nameSubstitute(member, named(ids[1], 'Cas'))).toMatchObject({ __typename: 'Booking' });
    await world.settle();
    const gone = (await mailbox(world, 'bo@bedrijf.nl')).at(-1)!;
    expect(gone.subject).toMatch(/^Je plek gaat naar iemand anders/);
    expect(gone.text).not.toContain('Cas');
    expect(attachedCalendar(gone)).toMatchObject({
      method: 'CANCEL',
      entries: [{ uid: `${ids[1]}@localhost`, sequence: 1, attendees: 0 }],
    });
    const [invitation] = await mailbox(world, 'cas@bedrijf.nl');
    expect(entryOf(invitation!)).toMatchObject({ uid: `${ids[1]}@localhost`, sequence: 1 });
    await at('2026-12-22T13:00:00Z');
    expect(await nameSubstitute(member, named(ids[1], 'Dee'))).toMatchObject({ __typename: 'NamingClosed' });
  });

  it('can take the seat of who booked, whose entry of the booking is taken out', async () => {
    const { sessionId } = await bookableSession(world, FREE);
    const { member, address, bookingId } = await seat(world, sessionId, { name: 'Ans Kantoor' });
    const [own] = await seatsOf(member, bookingId);
    await nameSubstitute(member, named(own!.id, 'Bo'));
    await world.settle();
    const mine = await mailbox(world, address);
    expect(mine.map((mail) => entryOf(mail))).toMatchObject([
      { uid: `${bookingId}@localhost`, sequence: 0, status: 'CONFIRMED' },
      { uid: `${bookingId}@localhost`, sequence: 1, status: 'CANCELLED' },
    ]);
    await at('2026-12-21T08:00:00Z');
    expect(await mailbox(world, address)).toHaveLength(2);
    expect((await subjects('bo@bedrijf.nl')).at(-1)).toMatch(/^Morgen/);
    const own2 = (
      await member.graphql<{ viewer: { calendarFeedUrl: string } }>('{ viewer { calendarFeedUrl } }')
    ).viewer;
    const feed = await world.visitor.http('GET', new URL(own2.calendarFeedUrl).pathname);
    expect(readCalendar(feed.body).entries).toEqual([]);
  });

  it('for a name that was written wrong is the same person: nobody is mailed', async () => {
    const { member, bookingId, ids } = await group();
    await nameParticipants(member, bookingId, [named(ids[1], 'Boo', 'bo@bedrijf.nl')]);
    await world.settle();
    await nameSubstitute(member, named(ids[1], 'Bo', 'bo@bedrijf.nl'));
    await world.settle();
    expect(await subjects('bo@bedrijf.nl')).toHaveLength(1);
    expect((await seatsOf(member, bookingId))[1]).toMatchObject({ name: 'Bo' });
  });

  it('is refused by who did not book, and after the booking was cancelled', async () => {
    const { trainer, member, bookingId, ids } = await group();
    await nameParticipants(member, bookingId, [named(ids[1], 'Bo')]);
    await expect(nameSubstitute(trainer, named(ids[1], 'Cas'))).rejects.toThrow('FORBIDDEN');
    await expect(nameSubstitute(world.visitor, named(ids[1], 'Cas'))).rejects.toThrow('UNAUTHENTICATED');
    await cancel(member, bookingId);
    expect(await nameSubstitute(member, named(ids[1], 'Cas'))).toMatchObject({ __typename: 'NamingClosed' });
  });
});

describe('who booked and did not name everybody', () => {
  const chased = async (address: string) =>
    (await subjects(address)).filter((subject) => /^Wie kom/.test(subject));

  it('is asked 7 and 4 days before at 09:00, while names are open', async () => {
    const { address, member, bookingId, ids } = await group();
    await at('2026-12-15T07:59:59Z');
    expect(await chased(address)).toEqual([]);
    await at('2026-12-15T08:00:00Z');
    expect(await chased(address)).toEqual([
      'Wie komen er? Nog 2 namen voor Figma-componenten in één ochtend',
    ]);
    await nameParticipants(member, bookingId, [named(ids[1], 'Bo')]);
    await at('2026-12-18T08:00:00Z');
    expect(await chased(address)).toHaveLength(2);
    expect((await chased(address))[1]).toContain('Nog 1 naam');
  });

  it('is left alone once all have a name, and asked again for the date it was moved to', async () => {
    const { trainer, sessionId, address, member, bookingId, ids } = await group();
    await at('2026-12-15T08:00:00Z');
    await moveSession(trainer, sessionId, { startsAt: '2027-01-12T14:00' });
    await world.settle();
    await at('2026-12-18T08:00:00Z');
    expect(await chased(address)).toHaveLength(1);
    await at('2027-01-05T08:00:00Z');
    expect(await chased(address)).toHaveLength(2);
    await nameParticipants(member, bookingId, [named(ids[1], 'Bo'), named(ids[2], 'Cas')]);
    await at('2027-01-08T08:00:00Z');
    expect(await chased(address)).toHaveLength(2);
  });
});
