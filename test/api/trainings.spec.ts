import { bookableSession, publishTraining, scheduleSession } from '../support/scenes.js';
import { book, pay } from '../support/bookings.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

interface Answer {
  __typename: string;
  id: string;
  slug: string;
  status: string;
  message: string;
  missing: string[];
  fields: { field: string; message: string }[];
}

const INVALID = '... on InvalidInput { fields { field message } } ... on UserError { message }';
const MISSING =
  '... on TrainingIncomplete { missing } ... on TrainerProfileIncomplete { missing } ... on UserError { message }';
const mutation =
  (name: string, args: string, errors: string) => async (caller: Caller, variables: object) => {
    const declared = args.replace(/(\w+): /g, '$$$1: ');
    const passed = args.replace(/(\w+): [^,]+/g, '$1: $$$1');
    const data = await caller.graphql<Record<string, Answer>>(
      `mutation (${declared}) { ${name}(${passed}) { __typename ... on Training { id slug status } ${errors} } }`,
      variables,
    );
    return data[name]!;
  };
const create = mutation('createTraining', 'input: TrainingInput!', INVALID);
const update = mutation('updateTraining', 'id: ID!, input: TrainingInput!', INVALID);
const publish = mutation('publishTraining', 'id: ID!', MISSING);
const archive = mutation('archiveTraining', 'id: ID!', '... on UserError { message }');
const duplicate = mutation('duplicateTraining', 'id: ID!', '');
const removeSession = mutation('removeSession', 'id: ID!', '... on UserError { message }');

const SESSION = `id status startsAt endsAt localStart localEnd zone capacity minSeats seatsLeft place { town province }`;
const BUSY = `... on TrainerBusy { title startsAt } ... on InvalidInput { fields { field } } ... on UserError { message }`;
interface SessionAnswer {
  __typename: string;
  id: string;
  status: string;
  startsAt: string;
  endsAt: string;
  localStart: string;
  localEnd: string;
  seatsLeft: number;
  place: { town: string; province: string | null } | null;
  title: string;
  fields: { field: string }[];
}
const schedule = async (caller: Caller, input: object) => {
  const { scheduleSessions } = await caller.graphql<{
    scheduleSessions: SessionAnswer & { sessions: SessionAnswer[] };
  }>(
    `mutation ($input: ScheduleSessionsInput!) { scheduleSessions(input: $input) {
      __typename ... on ScheduledSessions { sessions { ${SESSION} } } ${BUSY} } }`,
    { input },
  );
  return scheduleSessions;
};
const updateSession = async (caller: Caller, id: string, input: object) =>
  (
    await caller.graphql<{ updateSession: SessionAnswer }>(
      `mutation ($id: ID!, $input: SessionInput!) { updateSession(id: $id, input: $input) {
        __typename ... on Session { ${SESSION} } ${BUSY} } }`,
      { id, input },
    )
  ).updateSession;

const read = async (caller: Caller, slug: string, fields: string) =>
  (
    await caller.graphql<{ training: Record<string, never> | null }>(
      `query ($slug: String!) { training(slug: $slug) { ${fields} } }`,
      { slug },
    )
  ).training as Record<string, unknown> | null;

const place = { name: 'Zaal', street: 'Oudegracht 1', postcode: '3511 AB', town: 'Utrecht' };
const whole = {
  title: 'Schetsen voor schermen',
  summary: 'Met potlood naar een werkend scherm.',
  description: '# Doel\n\nJe **schetst**.\n\n<script>alert(1)</script>',
  topics: ['ontwerp'],
  durationMinutes: 180,
  priceExVatCents: 10_000,
};

describe('a draft', () => {
  it('starts with a title and shows how far it is', async () => {
    const trainer = await world.user({ trainer: true });
    const draft = await create(trainer, { input: { title: 'Schetsen voor schermen' } });
    expect(draft).toMatchObject({ __typename: 'Training', status: 'DRAFT', slug: 'schetsen-voor-schermen' });
    const { completeness, isNanoModule, viewer } = (await read(
      trainer,
      draft.slug,
      'completeness { percent steps { code done required } } isNanoModule viewer { canEdit canPublish canArchive }',
    )) as { completeness: { percent: number; steps: object[] }; isNanoModule: boolean; viewer: object };
    expect(completeness.percent).toBeLessThan(30);
    expect(completeness.steps).toContainEqual({ code: 'price', done: false, required: true });
    expect(completeness.steps).toContainEqual({ code: 'vat', done: true, required: true });
    expect(isNanoModule).toBe(false);
    expect(viewer).toEqual({ canEdit: true, canPublish: true, canArchive: false });
  });

  it('says field by field what is wrong, in the language of the reader', async () => {
    const trainer = await world.user({ trainer: true });
    const answer = await create(trainer, {
      input: {
        title: '',
        levelFrom: 3,
        levelTo: 1,
        items: [{ moment: 'BEFORE', kind: 'LINK', title: 'Lees', url: 'javascript:alert(1)' }],
      },
    });
    expect(answer.__typename).toBe('InvalidInput');
    expect(answer.fields.map(({ field }) => field)).toEqual(['title', 'levelTo', 'items.0.url']);
    expect(answer.fields[0]!.message).toBe('Vul dit in.');
    const unknown = await create(trainer, {
      input: { title: 'Iets', topics: ['bestaat-niet'], imageId: crypto.randomUUID() },
    });
    expect(unknown.fields.map(({ field }) => field)).toEqual(['imageId']);
    expect(
      (await create(trainer, { input: { title: 'Iets', topics: ['bestaat-niet'] } })).fields,
    ).toMatchObject([{ field: 'topics' }]);
  });

  it('is for its trainer alone', async () => {
    const trainer = await world.user({ trainer: true });
    const { id, slug } = await create(trainer, { input: { title: 'Geheim plan' } });
    const other = await world.user({ trainer: true });
    expect(await read(world.visitor, slug, 'id')).toBeNull();
    expect(await read(other, slug, 'id')).toBeNull();
    expect(await read(await world.user({ roles: ['admin'] }), slug, 'id')).toEqual({ id });
    for (const { errors } of [
      await other.ask('mutation ($id: ID!) { publishTraining(id: $id) { __typename } }', { id }),
      await other.ask('mutation ($id: ID!) { duplicateTraining(id: $id) { __typename } }', { id }),
      await other.ask(
        'mutation ($id: ID!) { updateTraining(id: $id, input: { title: "Van mij" }) { __typename } }',
        { id },
      ),
    ])
      expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
    const anonymous = await world.visitor.ask(
      'mutation { createTraining(input: { title: "Hoi" }) { __typename } }',
    );
    expect(anonymous.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    const nothing = await other.ask('mutation { archiveTraining(id: "x") { __typename } }');
    expect(nothing.errors![0]!.extensions.code).toBe('NOT_FOUND');
  });

  it('gets an address of its own, also when many start at once', async () => {
    const trainer = await world.user({ trainer: true });
    const made = await Promise.all(
      Array.from({ length: 8 }, () => create(trainer, { input: { title: 'Één naam!' } })),
    );
    const slugs = made.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(8);
    expect(slugs).toContain('een-naam');
  });

  it('changes only in what is given, and is safe to show', async () => {
    const trainer = await world.user({ trainer: true });
    const { id } = await create(trainer, { input: { ...whole, title: 'Oude titel' } });
    const { slug } = await update(trainer, { id, input: { title: 'Nieuwe titel', extraCosts: '' } });
    expect(slug).toBe('nieuwe-titel');
    const training = await read(
      trainer,
      slug,
      'title summary descriptionHtml extraCosts topics { slug name } price { exVatCents vatCents inclVatCents vatPercent vatStatus }',
    );
    expect(training).toMatchObject({
      title: 'Nieuwe titel',
      summary: whole.summary,
      extraCosts: '',
      topics: [{ slug: 'ontwerp', name: 'Ontwerp' }],
      price: {
        exVatCents: 10_000,
        vatCents: 2_100,
        inclVatCents: 12_100,
        vatPercent: 21,
        vatStatus: 'STANDARD',
      },
    });
    expect(training!['descriptionHtml']).toBe('<h3>Doel</h3>\n<p>Je <strong>schetst</strong>.</p>');
    await update(trainer, { id, input: { summary: null } });
    expect(await read(trainer, slug, 'summary')).toEqual({ summary: '' });
  });
});

describe('publishing', () => {
  it('asks for what buyers must know, of the training and of the seller', async () => {
    const member = await world.user();
    const { id } = await create(member, { input: { title: 'Half af' } });
    expect(await publish(member, { id })).toMatchObject({
      __typename: 'TrainerProfileIncomplete',
      missing: expect.arrayContaining(['tradeName', 'vatStatus']),
    });
    const trainer = await world.user({ trainer: true });
    const draft = await create(trainer, { input: { title: 'Half af' } });
    expect(await publish(trainer, { id: draft.id })).toMatchObject({
      __typename: 'TrainingIncomplete',
      missing: ['summary', 'topics', 'description', 'duration', 'price'],
    });
  });

  it('shows it to everybody, with the dates that were planned to go along', async () => {
    const trainer = await world.user({ trainer: { vatStatus: 'CRKBO' } });
    const { id, slug } = await create(trainer, { input: { ...whole, title: 'Met datums' } });
    const { sessions } = await schedule(trainer, {
      trainingId: id,
      sessions: [{ startsAt: '2026-12-01T09:00', place }],
    });
    const hidden = await schedule(trainer, {
      trainingId: id,
      publish: false,
      sessions: [{ startsAt: '2026-12-02T09:00', place }],
    });
    expect(sessions[0]!.status).toBe('DRAFT');
    expect(await world.visitor.graphql(`{ session(id: "${sessions[0]!.id}") { id } }`)).toEqual({
      session: null,
    });
    expect(await publish(trainer, { id })).toMatchObject({ __typename: 'Training', status: 'PUBLISHED' });
    expect(
      await read(
        world.visitor,
        slug,
        'sessions { id status price { inclVatCents vatStatus } } nextSession { id }',
      ),
    ).toEqual({
      sessions: [
        { id: sessions[0]!.id, status: 'PUBLISHED', price: { inclVatCents: 10_000, vatStatus: 'CRKBO' } },
      ],
      nextSession: { id: sessions[0]!.id },
    });
    expect(await world.visitor.graphql(`{ session(id: "${hidden.sessions[0]!.id}") { id } }`)).toEqual({
      session: null,
    });
    const all = await read(trainer, slug, 'sessions { id }');
    expect(all!['sessions']).toHaveLength(2);
  });

  it('keeps the address and what publishing asked for', async () => {
    const trainer = await world.user({ trainer: true });
    const { id, slug } = await publishTraining(trainer, { topics: ['ontwerp'], title: 'Blijvend adres' });
    expect(await update(trainer, { id, input: { title: 'Andere naam' } })).toMatchObject({ slug });
    const answer = await update(trainer, { id, input: { priceExVatCents: null, summary: '' } });
    expect(answer.fields.map(({ field }) => field)).toEqual(['summary', 'priceExVatCents']);
  });

  it('refuses when a planned date clashes, and publishes nothing', async () => {
    const { trainer } = await bookableSession(world, { startsAt: '2026-12-10T10:00', title: 'Eerste' });
    const { id } = await create(trainer, { input: { ...whole, title: 'Tweede' } });
    const clash = { trainingId: id, sessions: [{ startsAt: '2026-12-10T09:00', place }] };
    expect(await schedule(trainer, clash)).toMatchObject({ __typename: 'TrainerBusy', title: 'Eerste' });
    expect((await schedule(trainer, { ...clash, publish: false })).__typename).toBe('ScheduledSessions');
    await world.db.query('UPDATE sessions SET publish_with_training = true WHERE training_id = $1', [id]);
    expect(await publish(trainer, { id })).toMatchObject({ __typename: 'TrainerBusy' });
    const [row] = await world.db.query('SELECT status FROM trainings WHERE id = $1', [id]);
    expect(row).toEqual({ status: 'DRAFT' });
  });

  it('can be undone while nobody has booked', async () => {
    const { trainer, trainingId, sessionId, slug } = await bookableSession(world);
    const member = await world.user();
    await book(member, sessionId);
    expect((await archive(trainer, { id: trainingId })).__typename).toBe('TrainingHasBookings');
    expect((await removeSession(trainer, { id: sessionId })).__typename).toBe('TrainingHasBookings');
    world.clock.forward({ minutes: 16 });
    await world.settle();
    expect(await archive(trainer, { id: trainingId })).toMatchObject({ status: 'ARCHIVED' });
    expect(await read(world.visitor, slug, 'status sessions { id }')).toEqual({
      status: 'ARCHIVED',
      sessions: [],
    });
    expect((await book(member, sessionId)).__typename).toBe('SessionNotOpen');
  });

  it('can be done again with a copy', async () => {
    const trainer = await world.user({ trainer: true });
    const items = [{ moment: 'BEFORE', kind: 'TEXT', title: 'Lees dit', text: 'Hoi' }];
    const { id } = await create(trainer, { input: { ...whole, items, title: 'Origineel' } });
    const copy = await duplicate(trainer, { id });
    expect(copy).toMatchObject({ status: 'DRAFT', slug: 'origineel-kopie' });
    expect(
      await read(trainer, copy.slug, 'title topics { slug } items { title text } sessions { id }'),
    ).toEqual({
      title: 'Origineel (kopie)',
      topics: [{ slug: 'ontwerp' }],
      items: [{ title: 'Lees dit', text: 'Hoi' }],
      sessions: [],
    });
  });
});

describe('dates', () => {
  it('keep their wall time, and find their place', async () => {
    const trainer = await world.user({ trainer: true });
    const { id } = await publishTraining(trainer, { topics: ['ontwerp'] });
    const { sessions } = await schedule(trainer, {
      trainingId: id,
      sessions: ['2027-03-22T09:00', '2027-03-29T09:00'].map((startsAt) => ({ startsAt, place })),
    });
    expect(sessions).toMatchObject([
      {
        startsAt: '2027-03-22T08:00:00.000Z',
        endsAt: '2027-03-22T11:00:00.000Z',
        localEnd: '2027-03-22T12:00',
      },
      {
        startsAt: '2027-03-29T07:00:00.000Z',
        localStart: '2027-03-29T09:00',
        place: { town: 'Utrecht', province: 'Utrecht' },
      },
    ]);
  });

  it.each([
    ['2027-03-28T02:30', 'WallTimeDoesNotExist'],
    ['2027-10-31T02:30', 'WallTimeAmbiguous'],
    ['2026-11-23T09:59', 'SessionInPast'],
  ])('refuse %s with %s', async (startsAt, error) => {
    const trainer = await world.user({ trainer: true });
    const { id } = await publishTraining(trainer, { topics: ['ontwerp'] });
    const now = world.clock.now();
    world.clock.set('2026-11-23T09:00:00Z');
    expect((await schedule(trainer, { trainingId: id, sessions: [{ startsAt, place }] })).__typename).toBe(
      error,
    );
    world.clock.set(now);
    if (error !== 'WallTimeAmbiguous') return;
    const asked = { trainingId: id, sessions: [{ startsAt, place, occurrence: 'SECOND' }] };
    expect((await schedule(trainer, asked)).sessions[0]!.startsAt).toBe('2027-10-31T01:30:00.000Z');
  });

  it('say per date what is wrong, and plan all or none', async () => {
    const trainer = await world.user({ trainer: true });
    const { id } = await publishTraining(trainer, { topics: ['ontwerp'] });
    const answer = await schedule(trainer, {
      trainingId: id,
      sessions: [
        { startsAt: '2027-01-04T09:00', place },
        { startsAt: '2027-01-05T09:00', place: { town: 'Nergenshuizen' } },
        { startsAt: '2027-01-06T09:00', place, capacity: 2, minSeats: 3 },
      ],
    });
    expect(answer.fields.map(({ field }) => field)).toEqual(['sessions.2.capacity']);
    const nowhere = await schedule(trainer, {
      trainingId: id,
      sessions: [{ startsAt: '2027-01-05T09:00', place: { town: 'Nergenshuizen' } }],
    });
    expect(nowhere.fields).toEqual([{ field: 'sessions.0.place.town' }]);
    expect(
      (await schedule(trainer, { trainingId: id, sessions: [{ startsAt: '2027-01-05T09:00' }] })).fields,
    ).toEqual([{ field: 'sessions.0.place' }]);
    const [{ count }] = (await world.db.query('SELECT count(*)::int FROM sessions WHERE training_id = $1', [
      id,
    ])) as [{ count: number }];
    expect(count).toBe(0);
  });

  it('may touch but not overlap, also within one batch', async () => {
    const trainer = await world.user({ trainer: true });
    const { id } = await publishTraining(trainer, { topics: ['ontwerp'] });
    const at = (...starts: string[]) =>
      schedule(trainer, { trainingId: id, sessions: starts.map((startsAt) => ({ startsAt, place })) });
    expect((await at('2027-02-01T09:00', '2027-02-01T12:00')).__typename).toBe('ScheduledSessions');
    expect((await at('2027-02-01T14:59')).__typename).toBe('TrainerBusy');
    expect((await at('2027-02-02T09:00', '2027-02-02T11:00')).__typename).toBe('TrainerBusy');
    expect((await at('2027-02-02T09:00')).__typename).toBe('ScheduledSessions');
  });

  it('let one of twenty in when all come at once', async () => {
    const trainer = await world.user({ trainer: true });
    const trainings = [
      await publishTraining(trainer, { topics: ['ontwerp'], title: 'Links' }),
      await publishTraining(trainer, { topics: ['ontwerp'], title: 'Rechts' }),
    ];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        schedule(trainer, {
          trainingId: trainings[index % 2]!.id,
          sessions: [{ startsAt: `2027-02-08T09:${String(index).padStart(2, '0')}`, place }],
        }),
      ),
    );
    const kinds = answers.map(({ __typename }) => __typename);
    expect(kinds.filter((kind) => kind === 'ScheduledSessions')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'TrainerBusy')).toHaveLength(19);
  });

  it('are refused by the database itself, whatever the code does', async () => {
    const { sessionId } = await bookableSession(world, { startsAt: '2027-02-09T09:00' });
    await expect(
      world.db.query(
        `INSERT INTO sessions SELECT (jsonb_populate_record(s, '{"id": "${crypto.randomUUID()}"}')).* FROM sessions s WHERE id = $1`,
        [sessionId],
      ),
    ).rejects.toMatchObject({ constraint: 'sessions_trainer_free' });
    await expect(
      world.db.query('UPDATE sessions SET seats_taken = capacity + 1 WHERE id = $1', [sessionId]),
    ).rejects.toMatchObject({ constraint: 'sessions_seats' });
  });

  it('can be moved, with their calendar entry and without losing seats', async () => {
    const { trainer, trainingId, sessionId } = await bookableSession(world, {
      startsAt: '2027-02-15T09:00',
      capacity: 3,
    });
    await scheduleSession(trainer, trainingId, { startsAt: '2027-02-16T09:00' });
    await book(await world.user(), sessionId, 2);
    const moved = await updateSession(trainer, sessionId, {
      startsAt: '2027-02-15T13:00',
      place,
      capacity: 2,
    });
    expect(moved).toMatchObject({ localStart: '2027-02-15T13:00', seatsLeft: 0 });
    expect(
      (await updateSession(trainer, sessionId, { startsAt: '2027-02-15T13:00', place, capacity: 1 })).fields,
    ).toEqual([{ field: 'capacity' }]);
    expect(
      (await updateSession(trainer, sessionId, { startsAt: '2027-02-16T10:00', place })).__typename,
    ).toBe('TrainerBusy');
    const [row] = await world.db.query('SELECT sequence FROM sessions WHERE id = $1', [sessionId]);
    expect(row).toEqual({ sequence: 1 });
    const stranger = await world.user({ trainer: true });
    const { errors } = await stranger.ask(
      'mutation ($id: ID!, $input: SessionInput!) { updateSession(id: $id, input: $input) { __typename } }',
      { id: sessionId, input: { startsAt: '2027-02-15T13:00', place } },
    );
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('follow the price and the duration of their training', async () => {
    const { trainer, trainingId, sessionId } = await bookableSession(world, { startsAt: '2027-02-22T09:00' });
    await scheduleSession(trainer, trainingId, { startsAt: '2027-02-22T13:00' });
    expect((await update(trainer, { id: trainingId, input: { durationMinutes: 300 } })).__typename).toBe(
      'TrainerBusy',
    );
    await update(trainer, { id: trainingId, input: { durationMinutes: 240, priceExVatCents: 20_000 } });
    const { session } = await world.visitor.graphql<{ session: object }>(
      `{ session(id: "${sessionId}") { localEnd price { exVatCents } } }`,
    );
    expect(session).toEqual({ localEnd: '2027-02-22T13:00', price: { exVatCents: 20_000 } });
    await trainer.graphql(
      `mutation { updateProfile(input: { trainer: { tradeName: "Vrij", vatStatus: KOR, contactEmail: "vrij@voorbeeld.nl" } }) { __typename } }`,
    );
    await world.settle();
    const after = await world.visitor.graphql<{ session: object }>(
      `{ session(id: "${sessionId}") { price { inclVatCents vatStatus } } }`,
    );
    expect(after.session).toEqual({ price: { inclVatCents: 20_000, vatStatus: 'KOR' } });
  });

  it('that nobody booked can be taken away', async () => {
    const { trainer, sessionId } = await bookableSession(world, { startsAt: '2027-03-01T09:00' });
    expect((await removeSession(trainer, { id: sessionId })).__typename).toBe('Training');
    expect(await world.visitor.graphql(`{ session(id: "${sessionId}") { id } }`)).toEqual({ session: null });
  });
});

describe('what a reader sees', () => {
  it('unlocks items by booking and by attending', async () => {
    const { trainer, trainingId, sessionId, slug } = await bookableSession(world, {
      startsAt: '2027-04-05T09:00',
    });
    const items = [
      { moment: 'BEFORE', kind: 'LINK', title: 'Lees vooraf', url: 'https://voorbeeld.nl/vooraf' },
      { moment: 'AFTER', kind: 'TEXT', title: 'Naslag', text: '**Bewaar dit**' },
    ];
    await update(trainer, { id: trainingId, input: { items } });
    const member = await world.user();
    const seen = async (caller: Caller) =>
      (await read(caller, slug, 'items { title locked url text textHtml }'))!['items'] as {
        locked: boolean;
      }[];
    const locked = { locked: true, url: null, text: null, textHtml: null };
    expect(await seen(world.visitor)).toMatchObject([locked, locked]);
    const held = await book(member, sessionId);
    expect((await seen(member)).map((item) => item.locked)).toEqual([true, true]);
    await pay(member, held.payment.checkoutUrl);
    await world.settle();
    expect(await seen(member)).toMatchObject([{ locked: false, url: 'https://voorbeeld.nl/vooraf' }, locked]);
    await world.db.query(
      `UPDATE participants SET attendance = 'ATTENDED', marked_at = now() WHERE booking_id = $1`,
      [held.id],
    );
    expect(await seen(member)).toMatchObject([
      { locked: false },
      { locked: false, textHtml: '<p><strong>Bewaar dit</strong></p>' },
    ]);
    expect((await seen(trainer)).map((item) => item.locked)).toEqual([false, false]);
  });

  it('keeps the address of an online session for those who come', async () => {
    const trainer = await world.user({ trainer: true });
    const { id } = await publishTraining(trainer, {
      topics: ['ontwerp'],
      format: 'ONLINE',
      priceExVatCents: 0,
    });
    const { sessions } = await schedule(trainer, {
      trainingId: id,
      sessions: [{ startsAt: '2027-04-12T09:00', onlineUrl: 'https://meet.voorbeeld.nl/abc' }],
    });
    const [{ id: sessionId }] = sessions as [SessionAnswer];
    const QUERY = `{ session(id: "${sessionId}") { onlineUrl place { town } viewer { canBook canEdit booking { id } } } }`;
    const member = await world.user();
    expect(await member.graphql(QUERY)).toEqual({
      session: { onlineUrl: null, place: null, viewer: { canBook: true, canEdit: false, booking: null } },
    });
    const { id: bookingId } = await book(member, sessionId);
    expect(await member.graphql(QUERY)).toEqual({
      session: {
        onlineUrl: 'https://meet.voorbeeld.nl/abc',
        place: null,
        viewer: { canBook: false, canEdit: false, booking: { id: bookingId } },
      },
    });
    expect(await trainer.graphql(QUERY)).toMatchObject({
      session: { viewer: { canBook: false, canEdit: true } },
    });
  });

  it('lists what a trainer gives: all of it to themselves, the published to others', async () => {
    const trainer = await world.user({ trainer: true });
    const published = await publishTraining(trainer, { topics: ['ontwerp'], title: 'Openbaar' });
    await create(trainer, { input: { title: 'Nog niet' } });
    const own = await trainer.graphql<{
      viewer: { person: { slug: string }; trainings: { totalCount: number } };
    }>(
      '{ viewer { person { slug } trainings(first: 1) { totalCount nodes { title } pageInfo { hasNextPage endCursor } } } }',
    );
    expect(own.viewer.trainings).toMatchObject({
      totalCount: 2,
      nodes: [{ title: 'Nog niet' }],
      pageInfo: { hasNextPage: true },
    });
    const { person } = await world.visitor.graphql<{ person: object }>(
      `{ person(slug: "${own.viewer.person.slug}") { trainings { totalCount facets { topics { count } } edges { node { id trainer { name } } } } } }`,
    );
    expect(person).toMatchObject({
      trainings: { totalCount: 1, facets: null, edges: [{ node: { id: published.id } }] },
    });
  });
});
