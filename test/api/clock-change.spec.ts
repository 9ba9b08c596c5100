import { addDays } from '@nutshell/domain';
import { readCalendar } from '../support/mailbox.js';
import { seat } from '../support/notifications.js';
import { publishTraining, scheduleSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let trainer: Caller;
let trainingId: string;

beforeAll(async () => {
  world = await startWorld({ now: '2026-09-01T09:00:00Z' });
});
beforeEach(async () => {
  trainer = await world.user({ trainer: true });
  trainingId = (await publishTraining(trainer, { priceExVatCents: 0 })).id;
});
afterAll(() => world.close());

interface Answer {
  __typename: string;
  message: string;
  startsAt: string;
  sessions: { id: string; localStart: string; localEnd: string; startsAt: string; endsAt: string }[];
}

const place = { town: 'Utrecht' };

const plan = async (...dates: { startsAt: string; occurrence?: 'FIRST' | 'SECOND' }[]) => {
  const { scheduleSessions } = await trainer.graphql<{ scheduleSessions: Answer }>(
    `mutation ($input: ScheduleSessionsInput!) { scheduleSessions(input: $input) {
      __typename
      ... on ScheduledSessions { sessions { id localStart localEnd startsAt endsAt } }
      ... on WallTimeDoesNotExist { startsAt message }
      ... on WallTimeAmbiguous { startsAt message }
      ... on UserError { message } } }`,
    { input: { trainingId, sessions: dates.map((date) => ({ ...date, place })) } },
  );
  return scheduleSessions;
};

const planned = async () =>
  (await world.db.query('SELECT FROM sessions WHERE training_id = $1', [trainingId])).length;

describe('a weekly series', () => {
  it.each([
    ['2026-10-19T09:00', ['2026-10-19T07:00', '2026-10-26T08:00', '2026-11-02T08:00']],
    ['2027-03-22T09:00', ['2027-03-22T08:00', '2027-03-29T07:00', '2027-04-05T07:00']],
    ['2027-10-25T09:00', ['2027-10-25T07:00', '2027-11-01T08:00', '2027-11-08T08:00']],
  ])('from %s stays at 09:00', async (first, instants) => {
    const walls = [0, 7, 14].map((days) => addDays(first, days));
    const { sessions } = await plan(...walls.map((startsAt) => ({ startsAt })));
    expect(sessions.map(({ localStart }) => localStart)).toEqual(walls);
    expect(sessions.map(({ localEnd }) => localEnd.slice(11))).toEqual(['12:00', '12:00', '12:00']);
    expect(sessions.map(({ startsAt }) => startsAt.slice(0, 16))).toEqual(instants);
  });
});

describe('02:30 in the night of the change', () => {
  it('does not exist in spring: refused with the reason, and nothing is planned', async () => {
    const answer = await plan(...[-7, 0, 7].map((days) => ({ startsAt: addDays('2027-03-28T02:30', days) })));
    expect(answer).toMatchObject({
      __typename: 'WallTimeDoesNotExist',
      startsAt: '2027-03-28T02:30',
      message: expect.stringContaining('de klok gaat dan een uur vooruit'),
    });
    expect(await planned()).toBe(0);
    const said = await plan({ startsAt: '2027-03-28T02:30', occurrence: 'SECOND' });
    expect(said.__typename).toBe('WallTimeDoesNotExist');
  });

  it.each(['2026-10-25', '2027-10-31'])('comes twice on %s: asked about, and then planned', async (day) => {
    const startsAt = `${day}T02:30`;
    const asked = await plan({ startsAt: addDays(startsAt, -7) }, { startsAt });
    expect(asked).toMatchObject({
      __typename: 'WallTimeAmbiguous',
      startsAt,
      message: expect.stringContaining('twee keer'),
    });
    expect(await planned()).toBe(0);
    const first = await plan({ startsAt, occurrence: 'FIRST' });
    expect(first.sessions[0]).toMatchObject({ startsAt: `${day}T00:30:00.000Z`, localStart: startsAt });
    const second = await plan({ startsAt, occurrence: 'SECOND' });
    expect(second.__typename).toBe('TrainerBusy');
  });

  it('may pass during a session, which takes as long as it takes', async () => {
    const { sessions } = await plan({ startsAt: '2026-10-25T01:00' }, { startsAt: '2027-03-28T01:00' });
    expect(sessions.map(({ localEnd }) => localEnd)).toEqual(['2026-10-25T03:00', '2027-03-28T05:00']);
  });
});

describe('around the change', () => {
  it.each([
    // The session, and one hour, one day and one week before it by the clock.
    ['2026-10-25T11:00', '2026-10-18T09:00', '2026-10-24T07:00', '2026-10-25T09:00'],
    ['2026-10-26T11:00', '2026-10-19T09:00', '2026-10-25T08:00', '2026-10-26T09:00'],
    ['2027-03-28T11:00', '2027-03-21T10:00', '2027-03-27T08:00', '2027-03-28T08:00'],
    ['2027-03-29T11:00', '2027-03-22T10:00', '2027-03-28T07:00', '2027-03-29T08:00'],
    ['2027-10-31T11:00', '2027-10-24T09:00', '2027-10-30T07:00', '2027-10-31T09:00'],
    ['2027-11-01T11:00', '2027-10-25T09:00', '2027-10-31T08:00', '2027-11-01T09:00'],
  ])('reminders of %s come at the right time on the clock', async (startsAt, ...due) => {
    const sessionId = await scheduleSession(trainer, trainingId, { startsAt });
    const { bookingId } = await seat(world, sessionId);
    const timers = await world.db.query<{ dueAt: Date }>(
      `SELECT due_at AS "dueAt" FROM timers WHERE subject = $1 AND kind LIKE 'reminder.%-before' ORDER BY due_at`,
      [bookingId],
    );
    expect(timers.map(({ dueAt }) => dueAt.toISOString().slice(0, 16))).toEqual(due);
  });

  it.each([
    ['2026-10-27T14:00', '2026-10-20T15:00:00.000Z'],
    ['2026-11-03T14:00', '2026-10-27T16:00:00.000Z'],
    ['2027-03-30T14:00', '2027-03-23T16:00:00.000Z'],
    ['2027-04-06T14:00', '2027-03-30T15:00:00.000Z'],
    ['2027-11-02T14:00', '2027-10-26T15:00:00.000Z'],
  ])('whether %s runs is decided a week before at 17:00', async (startsAt, decisionAt) => {
    const id = await scheduleSession(trainer, trainingId, { startsAt, minSeats: 2 });
    const { session } = await trainer.graphql<{ session: { decisionAt: string } }>(
      'query ($id: ID!) { session(id: $id) { decisionAt } }',
      { id },
    );
    expect(session.decisionAt).toBe(decisionAt);
  });

  it.each([
    ['2026-10-24T09:00', '2026-10-24T07:00'],
    ['2026-10-25T09:00', '2026-10-25T08:00'],
    ['2027-03-28T09:00', '2027-03-28T07:00'],
    ['2027-10-31T09:00', '2027-10-31T08:00'],
  ])('a calendar shows %s at that time, by the rules of the zone in the file', async (startsAt, instant) => {
    const sessionId = await scheduleSession(trainer, trainingId, { startsAt });
    const { member, bookingId } = await seat(world, sessionId);
    const file = (await member.http('GET', `/calendar/bookings/${bookingId}.ics`)).body;
    const { zones, entries } = readCalendar(file);
    expect(zones).toEqual(['Europe/Amsterdam']);
    expect(entries).toEqual([
      expect.objectContaining({
        zone: 'Europe/Amsterdam',
        wall: `${startsAt}:00`,
        startsAt: new Date(`${instant}Z`),
        endsAt: new Date(Date.parse(`${instant}Z`) + 3 * 3_600_000),
      }),
    ]);
  });

  it('an agenda of one day is that day of 25 or 23 hours', async () => {
    await plan(
      ...['2026-10-24T20:00', '2026-10-25T00:30', '2026-10-25T20:30', '2026-10-26T00:00'].map((startsAt) => ({
        startsAt,
      })),
      ...['2027-03-27T20:00', '2027-03-28T00:30', '2027-03-28T20:30', '2027-03-29T00:00'].map((startsAt) => ({
        startsAt,
      })),
    );
    const on = async (from: string, to: string) => {
      const { viewer } = await trainer.graphql<{
        viewer: { agenda: { session: { localStart: string } }[] };
      }>(
        `query ($from: DateTime!, $to: DateTime!) { viewer { agenda(from: $from, to: $to) {
          ... on GivenEntry { session { localStart } } } } }`,
        { from, to },
      );
      return viewer.agenda.map(({ session }) => session.localStart);
    };
    expect(await on('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toEqual([
      '2026-10-25T00:30',
      '2026-10-25T20:30',
    ]);
    expect(await on('2027-03-27T23:00:00Z', '2027-03-28T22:00:00Z')).toEqual([
      '2027-03-28T00:30',
      '2027-03-28T20:30',
    ]);
  });
});
