import { DAY, isLive } from '@nutshell/domain';
import { cast } from './content/cast.js';
import { people } from './content/people.js';
import { places } from './content/places.js';
import { trainers } from './content/trainers.js';
import { trainings } from './content/trainings/index.js';
import { demoPlan, type PlannedBooking, type PlannedSession } from './plan.js';
import { placesNear } from './plan-sessions.js';
import { workingDays } from './working-days.js';

const ZONE = 'Europe/Amsterdam';
/** An ordinary day, the end of a year, the night of a clock change, a leap day a minute before midnight in Amsterdam. */
const moments = [
  '2026-11-23T09:00:00Z',
  '2026-12-28T16:40:00Z',
  '2027-03-27T23:30:00Z',
  '2028-02-29T22:59:00Z',
].map((iso) => new Date(iso));

const overlap = (a: PlannedSession, b: PlannedSession) => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

function overlapsPer(
  sessions: readonly PlannedSession[],
  by: (session: PlannedSession) => string | null,
): string[] {
  return sessions.flatMap((one, index) =>
    sessions
      .slice(index + 1)
      .filter((other) => by(one) !== null && by(one) === by(other) && overlap(one, other))
      .map((other) => `${one.key} and ${other.key}`),
  );
}

describe.each(moments)('a plan at %p', (now) => {
  const { sessions, bookings, entries } = demoPlan(now, ZONE);
  const published = sessions.filter(({ status }) => status === 'PUBLISHED');
  const coming = published.filter(({ startsAt }) => startsAt > now);
  const past = published.filter(({ endsAt }) => endsAt < now);
  const bookingsOf = ({ key }: PlannedSession) => bookings.filter(({ session }) => session === key);
  const taken = (session: PlannedSession) =>
    bookingsOf(session)
      .filter(({ status }) => isLive(status))
      .reduce((sum, { seats }) => sum + seats, 0);
  const byKey = new Map(sessions.map((session) => [session.key, session]));
  const sessionOf = ({ session }: PlannedBooking) => byKey.get(session)!;

  it('has more than 320 sessions, from eight weeks back to five months ahead', () => {
    expect(published.length).toBeGreaterThanOrEqual(320);
    expect(coming.length).toBeGreaterThan(220);
    expect(past.length).toBeGreaterThan(60);
    expect(coming.length + past.length).toBe(published.length);
    const days = published.map(({ startsAt }) => (startsAt.getTime() - now.getTime()) / DAY);
    expect(Math.min(...days)).toBeGreaterThan(-58);
    expect(Math.min(...days)).toBeLessThan(-35);
    expect(Math.max(...days)).toBeGreaterThan(120);
    expect(Math.max(...days)).toBeLessThan(152);
  });

  it('is spread over the country, on working days, at usual times', () => {
    expect(new Set(published.flatMap(({ place }) => place ?? [])).size).toBeGreaterThan(45);
    const days = published.map(({ localStart }) => localStart.slice(0, 10)).toSorted();
    const working = new Set(workingDays(days[0]!, days.at(-1)!));
    expect(days.filter((day) => !working.has(day))).toEqual([]);
    const times = new Set(published.map(({ localStart }) => localStart.slice(11)));
    expect([...times].toSorted()).toEqual(['09:00', '09:30', '13:00', '13:30', '19:00']);
  });

  it('refers only to what exists', () => {
    const keys = sessions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const session of sessions) {
      const training = trainings.find(({ slug }) => slug === session.training)!;
      expect(training.trainer).toBe(session.trainer);
      expect(trainers.some(({ slug }) => slug === session.trainer)).toBe(true);
      expect(session.place === null).toBe(training.format === 'ONLINE');
      if (session.place) expect(places.some(({ key }) => key === session.place)).toBe(true);
    }
    const [known, persons] = [new Set(keys), new Set(people.map(({ slug }) => slug))];
    expect(bookings.filter(({ session, person }) => !known.has(session) || !persons.has(person))).toEqual([]);
  });

  it('has nobody in two places, and no place with two groups', () => {
    expect(overlapsPer(published, ({ trainer }) => trainer)).toEqual([]);
    expect(overlapsPer(published, ({ place }) => place)).toEqual([]);
    for (const { slug } of people) {
      const agenda = bookings
        .filter((booking) => booking.person === slug && isLive(booking.status))
        .map(sessionOf);
      expect(overlapsPer(agenda, () => slug)).toEqual([]);
      expect(new Set(agenda).size).toBe(agenda.length);
    }
  });

  it('never sells more seats than there are, and nothing in a draft', () => {
    expect(sessions.filter((session) => taken(session) > session.capacity)).toEqual([]);
    expect(sessions.filter((session) => session.status === 'DRAFT' && bookingsOf(session).length)).toEqual(
      [],
    );
    expect(bookings.filter(({ seats }) => seats < 1)).toEqual([]);
  });

  it('has sessions that are full, nearly full, and hardly booked', () => {
    const left = coming.map((session) => session.capacity - taken(session));
    expect(left.filter((seats) => seats === 0).length).toBeGreaterThan(10);
    expect(left.filter((seats) => seats === 1 || seats === 2).length).toBeGreaterThan(20);
    expect(coming.filter((session) => taken(session) < session.minSeats).length).toBeGreaterThan(20);
    expect(coming.filter((session) => taken(session) === 0).length).toBeGreaterThan(5);
  });

  it('knows who came, who did not, and who cancelled', () => {
    const count = (status: PlannedBooking['status']) =>
      bookings.filter((booking) => booking.status === status).length;
    expect(count('ATTENDED')).toBeGreaterThan(10 * count('NO_SHOW'));
    expect(count('NO_SHOW')).toBeGreaterThan(5);
    expect(count('CANCELLED')).toBeGreaterThan(5);
    const unlikely = bookings.filter((booking) => {
      const over = sessionOf(booking).endsAt < now;
      return over ? booking.status === 'CONFIRMED' : ['ATTENDED', 'NO_SHOW'].includes(booking.status);
    });
    expect(unlikely).toEqual([]);
  });

  it('tells it in the right order', () => {
    const muddled = bookings.filter((booking) => {
      const { bookedAt, cancelledAt, status } = booking;
      const { createdAt, startsAt } = sessionOf(booking);
      const last = cancelledAt ?? bookedAt;
      const inOrder = createdAt <= bookedAt && bookedAt <= last && last < startsAt && last < now;
      return !inOrder || (status === 'CANCELLED') !== (cancelledAt !== null);
    });
    expect(muddled).toEqual([]);
  });

  it('gives those who sign in something to look at', () => {
    const mine = bookings.filter(({ person }) => person === cast.participant);
    expect(mine.filter(({ status }) => status === 'CONFIRMED').length).toBeGreaterThanOrEqual(2);
    expect(mine.filter(({ status }) => status === 'ATTENDED').length).toBeGreaterThanOrEqual(1);
    expect(mine.filter(({ status }) => status === 'CANCELLED')).toHaveLength(1);
    const given = published.filter(({ trainer }) => trainer === cast.trainer);
    expect(given.filter(({ startsAt }) => startsAt > now).length).toBeGreaterThanOrEqual(10);
    expect(given.some(({ endsAt }) => endsAt < now)).toBe(true);
  });

  it('knows which sessions run, and lets the demo trainer decide on one now', () => {
    const undecided = published.filter(({ minSeats, runsAt }) => minSeats > 1 && !runsAt);
    expect(undecided.length).toBeGreaterThan(20);
    for (const session of undecided) {
      expect(taken(session)).toBeLessThan(session.minSeats);
      expect(session.decisionAt && (session.decideUntil ?? session.decisionAt) > now).toBe(true);
    }
    const deciding = undecided.filter(({ decideUntil }) => decideUntil);
    expect(deciding.some(({ trainer }) => trainer === cast.trainer)).toBe(true);
    expect(past.filter(({ minSeats, runsAt }) => minSeats > 1 && !runsAt)).toEqual([]);
    const reserved = new Set(bookings.filter(({ status }) => status === 'RESERVED').map(sessionOf));
    expect(reserved.size).toBeGreaterThan(2);
    for (const session of reserved)
      expect(session).toMatchObject({ paymentMode: 'WHEN_IT_RUNS', runsAt: null });
  });

  it('has people who wait for full sessions, and open offers', () => {
    const full = new Set(
      coming.filter((session) => taken(session) === session.capacity).map(({ key }) => key),
    );
    expect(entries.length).toBeGreaterThan(10);
    expect(entries.filter(({ session }) => !full.has(session))).toEqual([]);
    const offers = entries.filter(({ offerUntil }) => offerUntil);
    expect(offers.length).toBeGreaterThan(1);
    expect(offers.filter(({ offerUntil }) => offerUntil! <= now)).toEqual([]);
    const offered = bookings.filter(({ status }) => status === 'OFFERED');
    expect(offered.map(({ session, person }) => `${session} ${person}`).toSorted()).toEqual(
      offers.map(({ session, person }) => `${session} ${person}`).toSorted(),
    );
    expect(entries.some(({ person }) => person === cast.participant)).toBe(true);
  });

  it('is the same when it is made again', () => {
    expect(demoPlan(new Date(now), ZONE)).toEqual({ sessions, bookings, entries });
  });
});

it('finds a place for every trainer in their own region', () => {
  expect(trainers.filter((trainer) => placesNear(trainer).length < 2).map(({ slug }) => slug)).toEqual([]);
});

it('leaves out weekends and holidays', () => {
  expect(workingDays('2026-12-22', '2027-01-05')).toEqual([
    '2026-12-22',
    '2026-12-23',
    '2027-01-04',
    '2027-01-05',
  ]);
  expect(workingDays('2027-03-25', '2027-03-30')).toEqual(['2027-03-25', '2027-03-30']);
  expect(workingDays('2027-04-26', '2027-04-28')).toEqual(['2027-04-26', '2027-04-28']);
  expect(workingDays('2027-05-05', '2027-05-10')).toEqual(['2027-05-05', '2027-05-10']);
  expect(workingDays('2027-05-14', '2027-05-18')).toEqual(['2027-05-14', '2027-05-18']);
});
