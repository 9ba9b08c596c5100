import { book, pay } from '../support/bookings.js';
import { attachedCalendar, mailbox } from '../support/mailbox.js';
import { cancel, moveSession, seat } from '../support/notifications.js';
import { bookableSession, publishTraining, scheduleSession } from '../support/scenes.js';
import { startWorld, type World } from '../support/world.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

describe('a confirmed booking', () => {
  it('is told once, with when, where, what to do first and a calendar entry', async () => {
    const { trainer, trainingId, sessionId } = await bookableSession(world, {
      title: 'SEO; de basis, deel 1',
    });
    await trainer.graphql(
      `mutation ($id: ID!, $input: TrainingInput!) { updateTraining(id: $id, input: $input) { __typename } }`,
      {
        id: trainingId,
        input: {
          items: [{ moment: 'BEFORE', kind: 'TEXT', title: 'Neem je laptop mee', text: 'Opgeladen.' }],
        },
      },
    );
    const { address, bookingId } = await seat(world, sessionId, { seats: 2 });
    await world.settle();

    const [mail, ...others] = await mailbox(world, address);
    expect(others).toEqual([]);
    expect(mail!.subject).toBe('Je 2 plekken zijn bevestigd: SEO; de basis, deel 1');
    for (const fact of [
      'dinsdag 22 december 2026, 09:00–12:00',
      'Oudegracht 1',
      'https://www.google.com/maps/dir/',
      '€ 229,90 incl. btw',
      'Neem je laptop mee',
      `${world.url}/boekingen/${bookingId}`,
    ])
      expect(mail!.text.replaceAll('\u00a0', ' ')).toContain(fact);

    const { method, zones, entries } = attachedCalendar(mail!);
    expect({ method, zones }).toEqual({ method: 'PUBLISH', zones: ['Europe/Amsterdam'] });
    expect(entries).toEqual([
      expect.objectContaining({
        uid: `${bookingId}@localhost`,
        sequence: 0,
        status: 'CONFIRMED',
        title: 'SEO; de basis, deel 1',
        zone: 'Europe/Amsterdam',
        wall: '2026-12-22T09:00:00',
        startsAt: new Date('2026-12-22T08:00:00Z'),
        endsAt: new Date('2026-12-22T11:00:00Z'),
        location: 'De Werkplaats, Oudegracht 1, 3511 AB Utrecht',
        description: expect.stringContaining('- Neem je laptop mee'),
        attendees: 0,
      }),
    ]);
  });

  it('is told to the trainer, with who comes and how many seats are taken', async () => {
    const { trainer, trainingId } = await bookableSession(world, { priceExVatCents: 0 });
    const sessionId = await scheduleSession(trainer, trainingId, {
      startsAt: '2026-12-23T13:00',
      capacity: 5,
    });
    await seat(world, sessionId, { name: 'Sanne de Wit', note: 'Ik ben linkshandig' });
    const [{ email }] = (await world.db.query<{ email: string }>(
      'SELECT email FROM auth."user" WHERE id = $1',
      [trainer.id],
    )) as [{ email: string }];
    const mail = (await mailbox(world, email)).at(-1)!;
    expect(mail.subject).toMatch(/^Nieuwe boeking: /);
    for (const fact of [
      'Sanne de Wit',
      '1 van 5 plekken',
      'Ik ben linkshandig',
      `/studio/sessies/${sessionId}`,
    ])
      expect(mail.text).toContain(fact);
  });

  it('is told in the language of who reads it', async () => {
    const { sessionId } = await bookableSession(world);
    const { address } = await seat(world, sessionId, { language: 'en' });
    const [mail] = await mailbox(world, address);
    expect(mail!.subject).toMatch(/^Your seat is confirmed: /);
    expect(mail!.text).toContain('Tuesday, 22 December 2026, 09:00–12:00');
    expect(attachedCalendar(mail!).entries[0]!.description).toContain('Your booking: ');
  });

  it('has a calendar link that opens without signing in, for this booking alone', async () => {
    const { sessionId } = await bookableSession(world);
    const [mine, other] = [await seat(world, sessionId), await seat(world, sessionId)];
    const [mail] = await mailbox(world, mine.address);
    const link = /http:\/\/localhost:\d+(\/calendar\/bookings\/\S+?key=[\w-]+)/.exec(mail!.text)![1]!;
    const opened = await world.visitor.http('GET', link);
    expect(opened.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(opened.body).toContain(`UID:${mine.bookingId}@localhost`);
    const stolen = await world.visitor.http('GET', link.replace(mine.bookingId, other.bookingId));
    expect(stolen.statusCode).toBe(302);
  });
});

describe('a seat that was never confirmed', () => {
  it('brings no mail when its time lapses, nor when it is let go', async () => {
    const { sessionId } = await bookableSession(world);
    const lapsing = await world.user({ email: 'lapsing@voorbeeld.nl' });
    const leaving = await world.user({ email: 'leaving@voorbeeld.nl' });
    await book(lapsing, sessionId);
    await cancel(leaving, (await book(leaving, sessionId)).id);
    world.clock.forward({ minutes: 16 });
    await world.settle();
    expect(await mailbox(world, 'lapsing@voorbeeld.nl')).toEqual([]);
    expect(await mailbox(world, 'leaving@voorbeeld.nl')).toEqual([]);
  });

  it('but was paid too late brings one mail about the money', async () => {
    const { sessionId } = await bookableSession(world, { capacity: 1 });
    const late = await world.user({ email: 'late@voorbeeld.nl' });
    const held = await book(late, sessionId);
    world.clock.forward({ minutes: 16 });
    await world.settle();
    await seat(world, sessionId);
    await pay(late, held.payment.checkoutUrl);
    await world.settle();
    await world.settle();
    const mails = await mailbox(world, 'late@voorbeeld.nl');
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Je krijgt je geld terug: /),
    ]);
    expect(mails[0]!.text.replaceAll('\u00a0', ' ')).toContain('€ 114,95');
  });
});

describe('a cancelled booking', () => {
  it('is told with what comes back, and leaves the calendar', async () => {
    const { sessionId } = await bookableSession(world);
    const { member, address, bookingId } = await seat(world, sessionId);
    await cancel(member, bookingId);
    await world.settle();
    const [, mail, ...others] = await mailbox(world, address);
    expect(others).toEqual([]);
    expect(mail!.subject).toMatch(/^Je boeking is geannuleerd: /);
    expect(mail!.text.replaceAll('\u00a0', ' ')).toContain('Je krijgt € 114,95 terug');
    const { method, entries } = attachedCalendar(mail!);
    expect(method).toBe('CANCEL');
    expect(entries).toEqual([
      expect.objectContaining({
        uid: `${bookingId}@localhost`,
        sequence: 1,
        status: 'CANCELLED',
        attendees: 0,
      }),
    ]);
  });

  it('can be followed by another, which is told as new', async () => {
    const { sessionId } = await bookableSession(world, { priceExVatCents: 0 });
    const { member, address, bookingId } = await seat(world, sessionId);
    await cancel(member, bookingId);
    const again = await book(member, sessionId);
    await world.settle();
    const mails = await mailbox(world, address);
    expect(mails.map(({ subject }) => subject.split(':')[0])).toEqual([
      'Je plek is bevestigd',
      'Je boeking is geannuleerd',
      'Je plek is bevestigd',
    ]);
    expect(attachedCalendar(mails[2]!).entries[0]!.uid).toBe(`${again.id}@localhost`);
    expect(mails[1]!.text).not.toContain('terug');
  });
});

describe('a moved session', () => {
  it('is told to those who have a seat, with the same entry and a higher sequence', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    const [anna, bart] = [await seat(world, sessionId), await seat(world, sessionId)];
    await cancel(bart.member, bart.bookingId);
    await world.settle();
    await moveSession(trainer, sessionId, { startsAt: '2026-12-29T13:30' });
    await world.settle();

    const [confirmed, moved, ...others] = await mailbox(world, anna.address);
    expect(others).toEqual([]);
    expect(moved!.subject).toMatch(/^Nieuwe datum: /);
    expect(moved!.text).toMatch(/Was\s+dinsdag 22 december 2026, 09:00–12:00/);
    expect(moved!.text).toMatch(/Wordt\s+dinsdag 29 december 2026, 13:30–16:30/);
    const [before, after] = [attachedCalendar(confirmed!), attachedCalendar(moved!)];
    expect(after.method).toBe('PUBLISH');
    expect(after.entries[0]).toMatchObject({
      uid: before.entries[0]!.uid,
      sequence: before.entries[0]!.sequence + 1,
      wall: '2026-12-29T13:30:00',
    });
    expect((await mailbox(world, bart.address)).length).toBe(2);
  });

  it('that keeps its time says that only the place is new', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    const { address } = await seat(world, sessionId);
    await moveSession(trainer, sessionId, { startsAt: '2026-12-22T09:00', street: 'Biltstraat 4' });
    await world.settle();
    const mail = (await mailbox(world, address)).at(-1)!;
    expect(mail.subject).toMatch(/^Nieuwe plek: /);
    expect(mail.text).toContain('Biltstraat 4');
    expect(attachedCalendar(mail).entries[0]!.location).toContain('Biltstraat 4');
  });

  it('that moved twice before anybody was told is told once, with the last date', async () => {
    const trainer = await world.user({ trainer: true });
    const { id } = await publishTraining(trainer, { topics: ['figma'] });
    const sessionId = await scheduleSession(trainer, id);
    const { address } = await seat(world, sessionId);
    await moveSession(trainer, sessionId, { startsAt: '2026-12-28T09:00' });
    await moveSession(trainer, sessionId, { startsAt: '2026-12-30T09:00' });
    await world.settle();
    const mails = await mailbox(world, address);
    expect(mails.length).toBe(2);
    expect(attachedCalendar(mails[1]!).entries[0]).toMatchObject({
      sequence: 2,
      wall: '2026-12-30T09:00:00',
    });
  });
});
