import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable, Module } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import * as domain from '@nutshell/domain';
import { errors as texts } from '@nutshell/i18n';
import { createApp } from '../../apps/api/src/app.js';
import { Config } from '../../apps/api/src/platform/config.js';
import { expectations } from '../../apps/api/src/platform/graphql/index.js';
import { book, pay } from '../support/bookings.js';
import { callOf, everythingOf, mutations, queries } from '../support/contract.js';
import { bookableSession, scheduleSession } from '../support/scenes.js';
import { join as joinWaitlist } from '../support/waitlist.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const NOWHERE = '01900000-0000-7000-8000-000000000000';

type Who = 'visitor' | 'member' | 'participant' | 'payer' | 'trainer' | 'otherTrainer';
const everybody: Who[] = ['visitor', 'member', 'participant', 'payer', 'trainer', 'otherTrainer'];

let world: World;
let callers: Record<Who, Caller>;
/** What must not be read by others, and who may read it. */
let secrets: { what: string; text: string; readers: Who[] }[];
/** Each query with values that lead to all there is. */
let asked: Record<string, object[]>;
/** Each mutation aimed at what belongs to the trainer, or to the participant; `own` touches only what is the caller's. */
let aimed: Record<string, { variables: object; mine: Who } | 'own'>;

beforeAll(async () => {
  world = await startWorld();
  const { trainer, trainingId, sessionId, slug } = await bookableSession(world, { format: 'ONLINE' });
  await updateTraining(trainer, trainingId);
  await setOnlineUrl(sessionId);
  const draftSession = await scheduleSession(trainer, trainingId, { startsAt: '2026-12-23T09:00' });
  await world.db.query(`UPDATE sessions SET status = 'DRAFT' WHERE id = $1`, [draftSession]);
  const draft = await createDraft(trainer);
  callers = {
    visitor: world.visitor,
    member: await world.user({ name: 'Lida Buitenstaander' }),
    participant: await world.user({ name: 'Pieter Deelnemer' }),
    payer: await world.user({ name: 'Petra Betaler' }),
    trainer,
    otherTrainer: await world.user({ trainer: true }),
  };
  const booked = await book(callers.participant, sessionId, 1, 'Allergisch voor noten');
  await pay(callers.participant, booked.payment.checkoutUrl);
  await world.settle();
  const held = await book(callers.payer, sessionId);
  const full = await scheduleSession(trainer, trainingId, { startsAt: '2027-01-20T09:00', capacity: 1 });
  await book(callers.payer, full);
  const entry = await joinWaitlist(callers.participant, full);
  await world.db.query(
    `UPDATE trainer_profiles SET contact_email = 'info@trainer.example', address = 'Geheimestraat 1'`,
  );
  await world.db.query(
    `INSERT INTO seller_tax_details (person_id, kind, birth_date, updated_at) VALUES ($1, 'PERSON', '1961-03-04', now())`,
    [trainer.id],
  );
  secrets = [
    ...(await accountSecrets()),
    { what: 'address of a trainer', text: 'Geheimestraat 1', readers: ['trainer', 'otherTrainer'] },
    { what: 'date of birth of a seller', text: '1961-03-04', readers: ['trainer'] },
    { what: 'address of the online room', text: 'kamer.example', readers: ['trainer', 'participant'] },
    { what: 'draft training', text: 'Nog niet af', readers: ['trainer'] },
    { what: 'draft session', text: draftSession, readers: ['trainer'] },
    { what: 'note of a participant', text: 'Allergisch', readers: ['trainer', 'participant'] },
    { what: 'booking', text: booked.id, readers: ['trainer', 'participant'] },
    { what: 'booking that is held', text: held.id, readers: ['trainer', 'payer'] },
    { what: 'checkout', text: held.payment.checkoutUrl!.split('/').at(-1)!, readers: ['payer'] },
    { what: 'place in line', text: entry.id, readers: ['participant'] },
    { what: 'text of an item', text: 'Voorbereidende tekst', readers: ['trainer', 'participant'] },
    { what: 'address of an item', text: 'nawerk.example', readers: ['trainer'] },
  ];
  const period = { from: '2026-01-01T00:00:00Z', to: '2028-01-01T00:00:00Z' };
  asked = {
    booking: [{ id: booked.id }, { id: held.id }],
    person: (await slugs()).map((person) => ({ slug: person })),
    places: [{ text: 'Utrecht' }],
    refundPreview: [{ bookingId: booked.id }],
    session: [{ id: sessionId }, { id: draftSession }, { id: draft.sessionId }],
    sessions: [period],
    settings: [{}],
    suggestions: [{ text: 'Figma' }, { text: 'Nog niet af' }, { text: 'Pieter' }],
    topics: [{}],
    training: [{ slug }, { slug: draft.slug }],
    trainings: [{}, { filter: { text: 'nog niet af' } }],
    trainingsMap: [{}],
    viewer: [{}],
    waitlistEntry: [{ id: entry.id }],
  };
  const session = { startsAt: '2027-01-10T09:00' };
  aimed = {
    acceptSeatOffer: { variables: { input: { entryId: entry.id } }, mine: 'participant' },
    archiveTraining: { variables: { id: trainingId }, mine: 'trainer' },
    bookSeats: 'own',
    cancelBooking: { variables: { input: { bookingId: booked.id } }, mine: 'participant' },
    createTraining: 'own',
    decideSession: { variables: { input: { sessionId, decision: 'RUN' } }, mine: 'trainer' },
    declineSeatOffer: { variables: { input: { entryId: entry.id } }, mine: 'participant' },
    duplicateTraining: { variables: { id: draft.id }, mine: 'trainer' },
    joinWaitlist: 'own',
    leaveWaitlist: { variables: { input: { entryId: entry.id } }, mine: 'participant' },
    payBooking: { variables: { bookingId: held.id }, mine: 'payer' },
    publishSession: { variables: { id: draftSession }, mine: 'trainer' },
    publishTraining: { variables: { id: draft.id }, mine: 'trainer' },
    removeSession: { variables: { id: draftSession }, mine: 'trainer' },
    renewCalendarFeed: 'own',
    saveTaxDetails: 'own',
    scheduleSessions: { variables: { input: { trainingId, sessions: [session] } }, mine: 'trainer' },
    setTravelTime: 'own',
    updateProfile: 'own',
    updateSession: { variables: { id: sessionId, input: session }, mine: 'trainer' },
    updateTraining: { variables: { id: trainingId, input: { title: 'Gekaapt' } }, mine: 'trainer' },
  };
});
afterAll(() => world.close());

const UPDATE = `mutation ($id: ID!, $input: TrainingInput!) { updateTraining(id: $id, input: $input) { __typename } }`;
const items = [
  { moment: 'BEFORE', kind: 'TEXT', title: 'Vooraf', text: 'Voorbereidende tekst' },
  { moment: 'AFTER', kind: 'LINK', title: 'Achteraf', url: 'https://nawerk.example/opdracht' },
];

async function updateTraining(trainer: Caller, id: string): Promise<void> {
  const answer = await trainer.graphql<{ updateTraining: { __typename: string } }>(UPDATE, {
    id,
    input: { items },
  });
  expect(answer.updateTraining.__typename).toBe('Training');
}

async function setOnlineUrl(sessionId: string): Promise<void> {
  await world.db.query(`UPDATE sessions SET online_url = 'https://kamer.example/x' WHERE id = $1`, [
    sessionId,
  ]);
}

async function createDraft(trainer: Caller): Promise<{ id: string; slug: string; sessionId: string }> {
  const { createTraining } = await trainer.graphql<{ createTraining: { id: string; slug: string } }>(
    `mutation { createTraining(input: { title: "Nog niet af", durationMinutes: 60, format: ONLINE }) {
      ... on Training { id slug } } }`,
  );
  const sessionId = await scheduleSession(trainer, createTraining.id, {
    startsAt: '2027-02-01T09:00',
    format: 'ONLINE',
  });
  return { ...createTraining, sessionId };
}

async function accountSecrets(): Promise<typeof secrets> {
  const rows = await world.db.query<{ id: string; email: string; token: string }>(
    `SELECT p.id, u.email, p.calendar_token AS token FROM people p JOIN auth."user" u ON u.id = p.id`,
  );
  return everybody.flatMap((who) => {
    const row = rows.find(({ id }) => id === callers[who].id);
    if (!row) return [];
    return [
      { what: `mail address of the ${who}`, text: row.email, readers: [who] },
      { what: `calendar of the ${who}`, text: row.token, readers: [who] },
    ];
  });
}

const slugs = async (): Promise<string[]> =>
  (await world.db.query<{ slug: string }>('SELECT slug FROM people')).map(({ slug }) => slug);

describe('what is private', () => {
  const seen = new Map<Who, string>();

  it('is asked for by every query of the contract', () => {
    expect(Object.keys(asked).sort()).toEqual(Object.keys(queries).sort());
  });

  it.each(everybody)('is not told to others: a %s', async (who) => {
    const answers: string[] = [];
    for (const [query, variants] of Object.entries(asked))
      for (const variables of variants) {
        const answer = await callers[who].ask(everythingOf(query, 3), variables);
        const codes = new Set(answer.errors?.map(({ extensions }) => extensions.code));
        expect([
          query,
          [...codes].filter((code) => !['UNAUTHENTICATED', 'FORBIDDEN'].includes(code)),
        ]).toEqual([query, []]);
        answers.push(JSON.stringify(answer.data));
      }
    seen.set(who, answers.join('\n'));
    const leaked = secrets.filter(
      ({ text, readers }) => !readers.includes(who) && seen.get(who)!.includes(text),
    );
    expect(leaked.map(({ what }) => what)).toEqual([]);
  });

  it('is told to those whose it is', () => {
    const hidden = secrets.flatMap(({ what, text, readers }) =>
      readers.filter((who) => !seen.get(who)!.includes(text)).map((who) => `${what}: ${who}`),
    );
    expect(hidden).toEqual([]);
  });
});

describe('what belongs to somebody else', () => {
  const state = async (): Promise<unknown> =>
    world.db.query(
      `SELECT (SELECT md5(string_agg(t::text, '' ORDER BY id)) FROM trainings t) AS trainings,
              (SELECT md5(string_agg(s::text, '' ORDER BY id)) FROM sessions s) AS sessions,
              (SELECT md5(string_agg(b::text, '' ORDER BY id)) FROM bookings b) AS bookings,
              (SELECT md5(string_agg(p::text, '' ORDER BY id)) FROM payments p) AS payments,
              (SELECT md5(string_agg(w::text, '' ORDER BY id)) FROM waitlist_entries w) AS waitlist`,
    );
  const codeOf = async (who: Who, mutation: string, variables: object) =>
    (await callers[who].ask(callOf(mutation), variables)).errors?.[0]?.extensions.code;

  it('is aimed at by every mutation of the contract', () => {
    expect(Object.keys(aimed).sort()).toEqual(Object.keys(mutations).sort());
  });

  it('cannot be changed', async () => {
    const before = await state();
    for (const [mutation, aim] of Object.entries(aimed)) {
      if (aim === 'own') continue;
      for (const who of everybody.filter((one) => one !== aim.mine))
        expect([mutation, who, await codeOf(who, mutation, aim.variables)]).toEqual([
          mutation,
          who,
          who === 'visitor' ? 'UNAUTHENTICATED' : expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/),
        ]);
    }
    expect(await state()).toEqual(before);
  });

  it('cannot be changed by a visitor in any way', async () => {
    for (const [mutation, variables] of [
      ['bookSeats', { input: { sessionId: NOWHERE } }],
      ['createTraining', { input: { title: 'x' } }],
      ['renewCalendarFeed', {}],
      ['saveTaxDetails', { input: { kind: 'PERSON' } }],
      ['setTravelTime', { minutes: 15 }],
      ['updateProfile', { input: { name: 'x' } }],
    ] as const)
      expect([mutation, await codeOf('visitor', mutation, variables)]).toEqual([mutation, 'UNAUTHENTICATED']);
  });

  it.each([NOWHERE, 'no id at all'])('is not found under the id of nothing: %s', async (id) => {
    const anywhere = JSON.stringify(aimed).replaceAll(
      /"(id|bookingId|trainingId|sessionId|entryId)":"[^"]*"/g,
      `"$1":"${id}"`,
    );
    for (const [mutation, aim] of Object.entries(JSON.parse(anywhere) as typeof aimed))
      if (aim !== 'own')
        expect([mutation, await codeOf('trainer', mutation, aim.variables)]).toEqual([mutation, 'NOT_FOUND']);
    expect(await codeOf('member', 'bookSeats', { input: { sessionId: id } })).toBe('NOT_FOUND');
  });
});

const sourceOf = (folder: string): string => {
  const root = join(__dirname, '..', '..', folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  return code.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
};

describe('an operation', () => {
  it('that does not say who may call it stops the start', async () => {
    @Resolver()
    @Injectable()
    class Forgotten {
      @Query(() => String)
      forgotten(): string {
        return 'for anybody';
      }
    }
    @Module({ providers: [Forgotten] })
    class ForgottenModule {}
    const config = new Config({
      NODE_ENV: 'test',
      DATABASE_URL: world.databaseUrl,
      DATA_DIR: world.dataDir,
      NUTSHELL_DEMO: 'off',
    });
    const app = await createApp(config, world.clock, [ForgottenModule]);
    await expect(app.init()).rejects.toThrow('Forgotten.forgotten');
    await app.close();
  });

  it('expects only errors that have a text in both languages and that something throws', () => {
    expect(expectations.map(({ operation }) => operation).sort()).toEqual(
      Object.keys(mutations)
        .filter((mutation) => mutation !== 'renewCalendarFeed')
        .sort(),
    );
    const source = ['libs/domain/src', 'apps/api/src'].map(sourceOf).join('\n');
    const expected = new Set(expectations.flatMap(({ errors }) => errors.map(({ name }) => name)));
    for (const name of expected) {
      expect(domain).toHaveProperty(name);
      expect(texts.nl).toHaveProperty(name);
      expect(texts.en).toHaveProperty(name);
      expect(source).toContain(`new ${name}(`);
    }
  });
});
