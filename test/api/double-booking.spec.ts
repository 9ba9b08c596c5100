import { publishTraining, scheduleSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const SCHEDULE = `mutation ($input: ScheduleSessionsInput!) { scheduleSessions(input: $input) {
  __typename
  ... on ScheduledSessions { sessions { id place { name room } } }
  ... on TrainerBusy { title travelMinutes startsAt message }
  ... on RoomTaken { room startsAt message }
  ... on InvalidInput { fields { field } } } }`;
const UPDATE = `mutation ($id: ID!, $input: SessionInput!) { updateSession(id: $id, input: $input) {
  __typename ... on TrainerBusy { travelMinutes } ... on RoomTaken { room } ... on UserError { message } } }`;
const TRAVEL = `mutation ($minutes: Int!) { setTravelTime(minutes: $minutes) {
  __typename ... on Viewer { travelMinutes } ... on InvalidInput { fields { field message } } } }`;

const utrecht = { name: 'De Werkplaats', street: 'Oudegracht 1', postcode: '3511 AB', town: 'Utrecht' };
const zwolle = { name: 'Het Kantoor', street: 'Melkmarkt 2', postcode: '8011 MC', town: 'Zwolle' };

interface Answer {
  __typename: string;
  sessions: { id: string; place: { name: string; room: string | null } }[];
  travelMinutes: number;
  message: string;
  fields: { field: string; message: string }[];
}

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

async function trainerWith(minutes = 0, format: 'FACE_TO_FACE' | 'ONLINE' = 'FACE_TO_FACE') {
  const trainer = await world.user({ trainer: true });
  const { id: trainingId } = await publishTraining(trainer, { format });
  if (minutes) await setTravel(trainer, minutes);
  return { trainer, trainingId };
}

const plan = async (trainer: Caller, trainingId: string, startsAt: string, place: object | null, more = {}) =>
  (
    await trainer.graphql<{ scheduleSessions: Answer }>(SCHEDULE, {
      input: { trainingId, sessions: [{ startsAt, place }], ...more },
    })
  ).scheduleSessions;
const setTravel = async (trainer: Caller, minutes: number) =>
  (await trainer.graphql<{ setTravelTime: Answer }>(TRAVEL, { minutes })).setTravelTime;

describe('the way between two places', () => {
  it('is kept free, before and after, and said to be the reason', async () => {
    const { trainer, trainingId } = await trainerWith(60);
    expect((await plan(trainer, trainingId, '2026-12-01T13:00', utrecht)).__typename).toBe(
      'ScheduledSessions',
    );
    const refused = await plan(trainer, trainingId, '2026-12-01T16:59', zwolle);
    expect(refused).toMatchObject({ __typename: 'TrainerBusy', travelMinutes: 60 });
    expect(refused.message).toContain('minder dan je reistijd van 60 minuten');
    expect(await plan(trainer, trainingId, '2026-12-01T09:01', zwolle)).toMatchObject({ travelMinutes: 60 });
    const overlapping = await plan(trainer, trainingId, '2026-12-01T15:00', zwolle);
    expect(overlapping).toMatchObject({
      travelMinutes: 0,
      message: expect.stringContaining('Je geeft dan al'),
    });
    for (const startsAt of ['2026-12-01T17:00', '2026-12-01T09:00'])
      expect((await plan(trainer, trainingId, startsAt, zwolle)).__typename).toBe('ScheduledSessions');
  });

  it('is nothing at one place, however it is typed, and nothing online', async () => {
    const { trainer, trainingId } = await trainerWith(60);
    await plan(trainer, trainingId, '2026-12-01T09:00', utrecht);
    const same = { ...utrecht, name: 'Werkplaats', street: 'oudegracht  1', postcode: '3511ab' };
    expect((await plan(trainer, trainingId, '2026-12-01T12:00', same)).__typename).toBe('ScheduledSessions');
    const { id: online } = await publishTraining(trainer, { format: 'ONLINE' });
    expect((await plan(trainer, online, '2026-12-01T15:00', null)).__typename).toBe('ScheduledSessions');
    expect((await plan(trainer, trainingId, '2026-12-01T18:00', zwolle)).__typename).toBe(
      'ScheduledSessions',
    );
  });

  it('counts between dates that are planned together, and not for drafts', async () => {
    const { trainer, trainingId } = await trainerWith(60);
    const sessions = [
      { startsAt: '2026-12-01T09:00', place: utrecht },
      { startsAt: '2026-12-01T12:30', place: zwolle },
    ];
    const together = async (publish: boolean) =>
      (
        await trainer.graphql<{ scheduleSessions: Answer }>(SCHEDULE, {
          input: { trainingId, sessions, publish },
        })
      ).scheduleSessions.__typename;
    expect(await together(true)).toBe('TrainerBusy');
    expect(await together(false)).toBe('ScheduledSessions');
  });

  it('counts when a date moves', async () => {
    const { trainer, trainingId } = await trainerWith(60);
    await plan(trainer, trainingId, '2026-12-01T09:00', utrecht);
    const id = await scheduleSession(trainer, trainingId, { startsAt: '2026-12-01T12:00' });
    const { updateSession } = await trainer.graphql<{ updateSession: Answer }>(UPDATE, {
      id,
      input: { startsAt: '2026-12-01T12:00', place: zwolle },
    });
    expect(updateSession).toMatchObject({ __typename: 'TrainerBusy', travelMinutes: 60 });
  });

  it('can be set to what the public dates leave, and no longer', async () => {
    const { trainer, trainingId } = await trainerWith();
    await plan(trainer, trainingId, '2026-12-01T09:00', utrecht);
    await plan(trainer, trainingId, '2026-12-01T12:45', zwolle);
    const refused = await setTravel(trainer, 46);
    expect(refused.fields).toEqual([{ field: 'minutes', message: expect.stringContaining('45') }]);
    expect(await setTravel(trainer, 45)).toMatchObject({ travelMinutes: 45 });
    expect((await setTravel(trainer, -1)).fields).toHaveLength(1);
    expect((await setTravel(trainer, 500)).fields).toHaveLength(1);
    const update = `UPDATE sessions SET starts_at = starts_at - interval '1 minute' WHERE trainer_id = $1 AND town = 'Zwolle'`;
    await expect(world.db.query(update, [trainer.id])).rejects.toMatchObject({
      constraint: 'sessions_travel',
    });
  });

  it('is kept by whoever comes first of many at once', async () => {
    const { trainer, trainingId } = await trainerWith(60);
    const starts = Array.from(
      { length: 8 },
      (_, index) => `2026-12-02T${9 + (index % 2) * 3}:${index % 2 ? '30' : '00'}`,
    );
    const answers = await Promise.all(
      starts.map((startsAt, index) =>
        plan(trainer, trainingId, startsAt.replace('T9', 'T09'), index % 2 ? zwolle : utrecht),
      ),
    );
    const names = answers.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'ScheduledSessions')).toHaveLength(1);
    expect(names.filter((name) => name === 'TrainerBusy')).toHaveLength(7);
  });
});

describe('a room', () => {
  const hall = { ...utrecht, room: 'Zaal 2' };

  it('is used by one session at a time, of whomever', async () => {
    const one = await trainerWith();
    const other = await trainerWith();
    const planned = await plan(one.trainer, one.trainingId, '2026-12-03T09:00', hall);
    expect(planned.sessions[0]!.place).toEqual({ name: 'De Werkplaats', room: 'Zaal 2' });
    const refused = await plan(other.trainer, other.trainingId, '2026-12-03T11:00', {
      ...hall,
      room: 'zaal  2',
    });
    expect(refused).toMatchObject({ __typename: 'RoomTaken', room: 'zaal  2' });
    expect(refused.message).toContain('is dan al bezet');
    expect((await plan(other.trainer, other.trainingId, '2026-12-03T12:00', hall)).__typename).toBe(
      'ScheduledSessions',
    );
    const elsewhere = { ...hall, room: 'Zaal 3' };
    expect((await plan(other.trainer, other.trainingId, '2026-12-03T09:00', elsewhere)).__typename).toBe(
      'ScheduledSessions',
    );
    const { updateSession } = await other.trainer.graphql<{ updateSession: Answer }>(UPDATE, {
      id: (await plan(other.trainer, other.trainingId, '2026-12-04T09:00', hall)).sessions[0]!.id,
      input: { startsAt: '2026-12-03T09:00', place: hall },
    });
    expect(updateSession.__typename).toBe('TrainerBusy');
  });

  it('needs a street, or nobody knows which building', async () => {
    const { trainer, trainingId } = await trainerWith();
    const { fields } = await plan(trainer, trainingId, '2026-12-05T09:00', {
      town: 'Utrecht',
      room: 'Zaal 2',
    });
    expect(fields).toEqual([{ field: 'sessions.0.place.street' }]);
  });

  it('goes to one of many who want it at once', async () => {
    const trainers = await Promise.all(Array.from({ length: 6 }, () => trainerWith()));
    const answers = await Promise.all(
      trainers.map(({ trainer, trainingId }) => plan(trainer, trainingId, '2026-12-08T09:00', hall)),
    );
    const names = answers.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'ScheduledSessions')).toHaveLength(1);
    expect(names.filter((name) => name === 'RoomTaken')).toHaveLength(5);
  });
});
