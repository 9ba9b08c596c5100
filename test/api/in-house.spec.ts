import { book } from '../support/bookings.js';
import { seat } from '../support/notifications.js';
import { organisationOf } from '../support/posts.js';
import { publishTraining, scheduleSession } from '../support/scenes.js';
import { join } from '../support/waitlist.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const TITLE = 'Kwartelmal instellen';
const WORD = 'kwartelmal';

let world: World;
let trainer: Caller;
let colleague: Caller;
let outsider: Caller;
let organisationId: string;
let training: { id: string; slug: string };
let sessionId: string;

beforeAll(async () => {
  world = await startWorld();
  trainer = await world.user({ name: 'Tess Trainer', trainer: true });
  colleague = await world.user({ name: 'Cas Collega' });
  outsider = await world.user({ name: 'Otto Buiten' });
  organisationId = await organisationOf(world, colleague, trainer);
  training = await publishTraining(trainer, { title: TITLE, organisationId, topics: ['figma'] });
  sessionId = await scheduleSession(trainer, training.id, { capacity: 4 });
  const [{ id: figma }] = (await world.db.query<{ id: string }>(
    `SELECT id FROM skills WHERE slug = 'figma'`,
  )) as [{ id: string }];
  for (const who of [colleague, outsider])
    await who.graphql('mutation ($input: FollowInput!) { follow(input: $input) { id } }', {
      input: { kind: 'SKILL', id: figma },
    });
  await world.settle();
}, 60_000);
afterAll(() => world.close());

const EVERYWHERE = `query ($slug: String!, $id: ID!, $person: String!, $from: DateTime!, $to: DateTime!) {
  training(slug: $slug) { title organisation { name } sessions { id } nextSession { id } }
  session(id: $id) { id viewer { canBook } }
  trainings(filter: { text: "${WORD}" }) { totalCount nodes { title } facets { topics { count } } }
  all: trainings { totalCount nodes { title } }
  trainingsMap { sessionCount sessions { id } }
  sessions(from: $from, to: $to) { id }
  suggestions(text: "${WORD}") { __typename ... on TrainingSuggestion { training { title } } }
  search(query: "${WORD}") { totalCount nodes { kind } facets { kinds { count } organisations { count } } }
  similar(text: "${TITLE}") { trainings { kind } people { kind } }
  topics { slug trainingCount }
  skill(slug: "figma") { trainingCount }
  person(slug: $person) { trainings { totalCount nodes { title sessions { id } } } }
  people(filter: { text: "figma" }) { totalCount } }`;

interface Seen {
  training: { title: string; organisation: { name: string } } | null;
  session: { viewer: { canBook: boolean } } | null;
  person: { trainings: { totalCount: number } } | null;
  [field: string]: unknown;
}

async function seenBy(caller: Caller): Promise<Seen> {
  const [row] = await world.db.query<{ slug: string }>('SELECT slug FROM people WHERE id = $1', [trainer.id]);
  return caller.graphql<Seen>(EVERYWHERE, {
    slug: training.slug,
    id: sessionId,
    person: row!.slug,
    from: '2026-11-23T00:00:00Z',
    to: '2027-06-01T00:00:00Z',
  });
}
const numbersIn = (value: unknown): number[] =>
  [...JSON.stringify(value).matchAll(/"(?:\w*[cC]ount)":(\d+)/g)].map(([, count]) => Number(count));
const feedOf = async (caller: Caller) =>
  JSON.stringify(await caller.graphql('{ feed { nodes { id subject { __typename } } } }'));

describe('a training for the people of an organisation', () => {
  it('is seen, found and booked by them', async () => {
    const seen = await seenBy(colleague);
    expect(seen).toMatchObject({
      training: {
        title: TITLE,
        organisation: { name: 'Jansen Metaal' },
        sessions: [{ id: sessionId }],
        nextSession: { id: sessionId },
      },
      session: { id: sessionId, viewer: { canBook: true } },
      trainings: { totalCount: 1, nodes: [{ title: TITLE }] },
      all: { totalCount: 1 },
      trainingsMap: [{ sessionCount: 1 }],
      sessions: [{ id: sessionId }],
      suggestions: [{ training: { title: TITLE } }],
      search: { totalCount: 1, nodes: [{ kind: 'TRAINING' }] },
      similar: { trainings: [{ kind: 'TRAINING' }] },
      skill: { trainingCount: 1 },
      person: { trainings: { totalCount: 1 } },
    });
    expect(await feedOf(colleague)).toContain(training.id);
    expect((await book(colleague, sessionId)).__typename).toBe('Booking');
  });

  it('is nowhere for everybody else, nor in any number', async () => {
    for (const who of [world.visitor, outsider]) {
      const seen = await seenBy(who);
      expect(JSON.stringify(seen)).not.toContain(TITLE);
      expect(JSON.stringify(seen)).not.toContain(sessionId);
      expect(seen).toMatchObject({
        training: null,
        session: null,
        trainingsMap: [],
        sessions: [],
        suggestions: [],
      });
      expect(numbersIn(seen).filter((count) => count > 0)).toEqual([]);
    }
    expect(await feedOf(outsider)).not.toContain(training.id);
  });

  it('is there for its trainer, also in the list of their own', async () => {
    expect(await seenBy(trainer)).toMatchObject({ training: { title: TITLE }, session: { id: sessionId } });
    const { viewer } = await trainer.graphql<{ viewer: { trainings: { nodes: object[] } } }>(
      '{ viewer { trainings { nodes { title organisation { name } } } } }',
    );
    expect(viewer.trainings.nodes).toEqual([{ title: TITLE, organisation: { name: 'Jansen Metaal' } }]);
  });

  it('cannot be booked, waited for, followed by a report or moved to by others', async () => {
    const codeOf = async (mutation: string, input: string, value: object) =>
      (
        await outsider.ask(`mutation ($input: ${input}!) { ${mutation}(input: $input) { __typename } }`, {
          input: value,
        })
      ).errors?.[0]?.extensions.code;
    expect(await codeOf('bookSeats', 'BookSeatsInput', { sessionId, seats: 1 })).toBe('NOT_FOUND');
    expect(await codeOf('joinWaitlist', 'JoinWaitlistInput', { sessionId, seats: 5 })).toBe('NOT_FOUND');
    const report = { kind: 'TRAINING', id: training.id, reason: 'WRONG' };
    expect(await codeOf('reportContent', 'ReportContentInput', report)).toBe('NOT_FOUND');
  });

  it('has no page, no place on the map of the site and no data for search engines', async () => {
    const page = await outsider.http('GET', `/trainingen/${training.slug}`);
    expect(page.body).not.toContain(TITLE);
    const visitors = await world.visitor.http('GET', `/trainingen/${training.slug}`);
    expect([visitors.statusCode, visitors.body.includes(TITLE)]).toEqual([404, false]);
    expect(visitors.body).toContain('noindex');
    for (const path of ['/', '/trainingen', '/sitemap.xml', '/sitemap-1.xml']) {
      const { body } = await world.visitor.http('GET', path);
      expect([path, body.includes(training.slug), body.includes(TITLE)]).toEqual([path, false, false]);
    }
  });

  it('stays bookable for who comes, and is gone for who leaves but for what they booked', async () => {
    const leaver = await world.user({ name: 'Fem Weg' });
    await world.db.query(
      `INSERT INTO organisation_members (organisation_id, person_id, role, joined_at) VALUES ($1, $2, 'MEMBER', $3)`,
      [organisationId, leaver.id, world.clock.now()],
    );
    const other = await scheduleSession(trainer, training.id, { startsAt: '2027-01-12T09:00' });
    const booking = await book(leaver, sessionId);
    await leaver.graphql('mutation ($id: ID!) { leaveOrganisation(organisationId: $id) { __typename } }', {
      id: organisationId,
    });
    await world.settle();
    const seen = await seenBy(leaver);
    expect(seen).toMatchObject({
      training: null,
      session: { id: sessionId },
      person: { trainings: { totalCount: 0 } },
    });
    const { booking: own } = await leaver.graphql<{ booking: object }>(
      `query ($id: ID!) { booking(id: $id) { status moveOptions { session { id } }
        session { id training { title sessions { id } nextSession { id } } } } }`,
      { id: booking.id },
    );
    expect(own).toEqual({
      status: 'HELD',
      moveOptions: [],
      session: { id: sessionId, training: { title: TITLE, sessions: [], nextSession: null } },
    });
    const { errors } = await leaver.ask(
      'mutation ($input: BookSeatsInput!) { bookSeats(input: $input) { __typename } }',
      { input: { sessionId: other, seats: 1 } },
    );
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('offers no seat to who waited and left', async () => {
    const full = await scheduleSession(trainer, training.id, { startsAt: '2027-02-09T09:00', capacity: 1 });
    const [leaver, stayer] = [await world.user(), await world.user()];
    await world.db.query(
      `INSERT INTO organisation_members (organisation_id, person_id, role, joined_at)
       SELECT $1, id, 'MEMBER', $3 FROM unnest($2::uuid[]) m (id)`,
      [organisationId, [leaver.id, stayer.id], world.clock.now()],
    );
    const held = await book(colleague, full);
    expect((await join(leaver, full)).status).toBe('WAITING');
    expect((await join(stayer, full)).status).toBe('WAITING');
    await leaver.graphql('mutation ($id: ID!) { leaveOrganisation(organisationId: $id) { __typename } }', {
      id: organisationId,
    });
    await colleague.graphql(
      'mutation ($id: ID!) { cancelBooking(input: { bookingId: $id }) { __typename } }',
      {
        id: held.id,
      },
    );
    const rows = await world.db.query<{ id: string; status: string }>(
      'SELECT member_id AS id, status FROM waitlist_entries WHERE session_id = $1',
      [full],
    );
    expect(Object.fromEntries(rows.map(({ id, status }) => [id, status]))).toEqual({
      [leaver.id]: 'WAITING',
      [stayer.id]: 'OFFERED',
    });
  });

  it('shows what was said of it to them alone', async () => {
    const { bookingId, member } = await seat(
      world,
      await scheduleSession(trainer, (await publishTraining(trainer)).id, { startsAt: '2026-12-21T09:00' }),
    );
    await world.db.query(
      `INSERT INTO reviews (id, session_id, training_id, trainer_id, author_id, score, text, created_at)
       SELECT uuidv7(), $1, $2, $3, $4, 5, 'Van de kwartelmal', $5`,
      [sessionId, training.id, trainer.id, colleague.id, world.clock.now()],
    );
    const reviews = async (caller: Caller) => {
      const { booking } = await member.graphql<{
        booking: { session: { training: { trainer: { slug: string } } } };
      }>('query ($id: ID!) { booking(id: $id) { session { training { trainer { slug } } } } }', {
        id: bookingId,
      });
      const { person } = await caller.graphql<{ person: { reviews: { totalCount: number } } }>(
        'query ($slug: String!) { person(slug: $slug) { reviews { totalCount nodes { text } } } }',
        { slug: booking.session.training.trainer.slug },
      );
      return person.reviews.totalCount;
    };
    expect([await reviews(colleague), await reviews(outsider), await reviews(world.visitor)]).toEqual([
      1, 0, 0,
    ]);
  });
});

describe('for whom a training is', () => {
  const save = async (caller: Caller, id: string | null, input: object) => {
    const answer =
      '{ __typename ... on Training { id organisation { id } } ... on InvalidInput { fields { field } } }';
    const data = id
      ? await caller.graphql<
          Record<string, { __typename: string; id: string; organisation: { id: string } | null }>
        >(
          `mutation ($id: ID!, $input: TrainingInput!) { saved: updateTraining(id: $id, input: $input) ${answer} }`,
          { id, input },
        )
      : await caller.graphql<
          Record<string, { __typename: string; id: string; organisation: { id: string } | null }>
        >(`mutation ($input: TrainingInput!) { saved: createTraining(input: $input) ${answer} }`, { input });
    return data['saved']!;
  };
  const REFUSED = { __typename: 'InvalidInput', fields: [{ field: 'organisationId' }] };

  it('is chosen among where the trainer works, while it is a draft', async () => {
    const elsewhere = await organisationOf(world, outsider);
    expect(await save(trainer, null, { title: 'Elders', organisationId: elsewhere })).toEqual(REFUSED);
    expect(await save(trainer, null, { title: 'Nergens', organisationId: 'nergens' })).toEqual(REFUSED);
    const draft = await save(trainer, null, { title: 'Een concept', organisationId });
    expect(draft.organisation).toEqual({ id: organisationId });
    expect((await save(trainer, draft.id, { summary: 'Iets anders' })).organisation).toEqual({
      id: organisationId,
    });
    expect((await save(trainer, draft.id, { organisationId: null })).organisation).toBeNull();
    expect(await save(trainer, draft.id, { organisationId: elsewhere })).toEqual(REFUSED);
  });

  it('stays as it was published', async () => {
    expect(await save(trainer, training.id, { organisationId: null })).toEqual(REFUSED);
    expect((await save(trainer, training.id, { summary: 'Nog steeds voor ons.' })).__typename).toBe(
      'Training',
    );
    const open = await publishTraining(trainer, { title: 'Voor iedereen' });
    expect(await save(trainer, open.id, { organisationId })).toEqual(REFUSED);
  });
});
