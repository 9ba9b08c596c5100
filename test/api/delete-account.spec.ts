import { hashPassword } from '../../apps/api/src/platform/auth/index.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import { book, pay } from '../support/bookings.js';
import { organisationOf, questionRow } from '../support/posts.js';
import { bookableSession, scheduleSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

interface Answer {
  __typename: string;
  obligations?: { kind: string; count: number }[];
}

const NAME = 'Wilhelmina Oosterwoldenaar-Yılmaz';
const EMAIL = 'wilhelmina.oosterwoldenaar@voorbeeld.nl';
const HEADLINE = 'Lasinspecteur bij Staalkathedraal';
const ABOUT = 'Ik repareer draaiorgels in mijn schuurtje';
const NOTE = 'Notenallergie en een kunstheup';
const PASSWORD = 'een heel lang wachtwoord';

let world: World;

beforeAll(async () => (world = await startWorld()));
afterAll(() => world.close());

const leave = async (caller: Caller, input: object): Promise<Answer> => {
  const { deleteAccount } = await caller.graphql<{ deleteAccount: Answer }>(
    `mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) {
       __typename ... on AccountInUse { obligations { kind count } } } }`,
    { input },
  );
  return deleteAccount;
};
const emailOf = async ({ id }: Caller): Promise<string> =>
  (await world.db.query<{ email: string }>('SELECT email FROM auth."user" WHERE id = $1', [id]))[0]!.email;
const leaveByAddress = async (caller: Caller): Promise<Answer> =>
  leave(caller, { email: await emailOf(caller) });

async function givePassword({ id }: Caller): Promise<void> {
  await world.db.query(
    `INSERT INTO auth.account (id, "accountId", "providerId", "userId", password, "updatedAt")
     VALUES ($1, $2::text, 'credential', $2::uuid, $3, now())`,
    [newId(), id, await hashPassword(PASSWORD)],
  );
}

/** Where each of these texts stands, as `schema.table.column`. */
async function tracesOf(texts: string[]): Promise<string[]> {
  const columns = await world.db.query<{ schema: string; table: string; column: string }>(
    `SELECT table_schema AS schema, table_name AS "table", column_name AS "column" FROM information_schema.columns
     WHERE table_schema IN ('public', 'auth') AND data_type IN ('text', 'character varying', 'jsonb', 'json', 'ARRAY', 'tsvector')`,
  );
  const found: string[] = [];
  for (const { schema, table, column } of columns) {
    const [row] = await world.db.query<{ hit: boolean }>(
      `SELECT EXISTS (SELECT FROM "${schema}"."${table}" t
         WHERE EXISTS (SELECT FROM unnest($1::text[]) word WHERE position(lower(word) IN lower(t."${column}"::text)) > 0)) AS hit`,
      [texts],
    );
    if (row!.hit) found.push(`${schema}.${table}.${column}`);
  }
  return found.sort();
}

/** Somebody who did a bit of everything. */
async function somebodyBusy(): Promise<{
  caller: Caller;
  questionId: string;
  slug: string;
  sessionId: string;
}> {
  const caller = await world.user({ name: NAME, email: EMAIL });
  await givePassword(caller);
  const { trainer, sessionId } = await bookableSession(world);
  await world.db.query(
    `UPDATE trainer_profiles SET legal_name = 'Trainer B.V.', street = 'Openbareweg 2', postcode = '3511 AB', town = 'Utrecht',
       vat_id = 'NL123456782B12' WHERE person_id = $1`,
    [trainer.id],
  );
  const colleague = await world.user({ name: 'Klaas Collega' });
  const organisationId = await organisationOf(world, colleague, caller);
  await world.db.query(
    `UPDATE people SET headline = $2, about = $3, city = 'Sint Jacobiparochie', latitude = 53.2, longitude = 5.6,
       organisation = 'Staalkathedraal', visibility = '{"HEADLINE": "PUBLIC", "ABOUT": "PUBLIC"}' WHERE id = $1`,
    [caller.id, HEADLINE, ABOUT],
  );
  const booked = await book(caller, sessionId, 1, NOTE);
  await pay(caller, booked.payment.checkoutUrl);
  const questionId = await questionRow(world, caller, { title: 'Hoe laad je een accu van 24 volt?' });
  const anonymous = await questionRow(world, caller, { organisationId, anonymous: true });
  await questionRow(world, trainer);
  await world.settle();
  const [skill] = await world.db.query<{ id: string }>(
    `SELECT id FROM skills WHERE organisation_id IS NULL LIMIT 1`,
  );
  await world.db.query(
    `WITH claim AS (INSERT INTO skill_claims (person_id, skill_id, level, visibility, created_at, updated_at)
         VALUES ($1, $2, 3, 'PUBLIC', now(), now()), ($3, $2, 3, 'PUBLIC', now(), now()) RETURNING person_id)
     INSERT INTO follows (person_id, kind, subject_id, since) VALUES ($1, 'POST', $4, now()), ($3, 'PERSON', $1, now())`,
    [caller.id, skill!.id, colleague.id, anonymous],
  );
  await world.db.query(
    `INSERT INTO skill_endorsements (id, person_id, skill_id, endorser_id, sentence, created_at)
     VALUES ($1, $2, $3, $4, 'Zij leerde mij lassen', now()), ($5, $4, $3, $2, 'Hij kan dat goed', now())`,
    [newId(), caller.id, skill!.id, colleague.id, newId()],
  );
  await world.db.query(
    `INSERT INTO notifications (id, person_id, kind, key, actor_id, in_app, mail, created_at)
     VALUES ($1, $2, 'ANSWERED', 'k1', NULL, true, 'OFF', now()), ($3, $4, 'ANSWERED', 'k2', $2, true, 'OFF', now())`,
    [newId(), caller.id, newId(), colleague.id],
  );
  await world.db.query(
    `INSERT INTO post_revisions (post_id, number, title, text, editor_id, edited_at) VALUES ($1, 1, 'Eerder', 'Eerder', $2, now())`,
    [questionId, caller.id],
  );
  await world.db.query(
    `INSERT INTO auth.verification (id, identifier, value, "expiresAt", "createdAt", "updatedAt")
     VALUES ($1, 'link', $2, now() + interval '1 hour', now(), now())`,
    [newId(), JSON.stringify({ email: EMAIL })],
  );
  await world.db.query(
    `INSERT INTO files (id, owner_id, kind, name, content_type, size, created_at) VALUES ($1, $2, 'attachment', $3, 'application/pdf', 3, now())`,
    [newId(), caller.id, `cv ${NAME}.pdf`],
  );
  const [profile] = await world.db.query<{ slug: string }>('SELECT slug FROM people WHERE id = $1', [
    caller.id,
  ]);
  await world.db.query(
    `INSERT INTO timers (kind, subject, due_at) VALUES ('search.index', 'person:' || $1, $2) ON CONFLICT DO NOTHING`,
    [caller.id, world.clock.now()],
  );
  await world.settle();
  return { caller, questionId, slug: profile!.slug, sessionId };
}

it('lets the same address begin anew', async () => {
  const somebody = await world.user({ email: 'opnieuw@voorbeeld.nl' });
  expect(await leaveByAddress(somebody)).toEqual({ __typename: 'AccountGone' });
  const again = await world.user({ email: 'opnieuw@voorbeeld.nl' });
  expect(again.id).not.toBe(somebody.id);
});

it('lets a suspended person go too', async () => {
  const somebody = await world.user();
  await world.db.query(
    `UPDATE people SET suspended_at = now(), suspension = 'Te veel reclame' WHERE id = $1`,
    [somebody.id],
  );
  expect(await leaveByAddress(somebody)).toEqual({ __typename: 'AccountGone' });
});

it('keeps who others count on: a trainer with bookings, the last admin of colleagues and of the platform', async () => {
  const { trainer, sessionId } = await bookableSession(world);
  const member = await world.user();
  await book(member, sessionId);
  expect(await leaveByAddress(trainer)).toMatchObject({ obligations: [{ kind: 'SESSION', count: 1 }] });
  const [admin, colleague] = [await world.user({ roles: ['admin'] }), await world.user()];
  await organisationOf(world, admin, colleague);
  expect(await leaveByAddress(admin)).toMatchObject({
    obligations: [
      { kind: 'ORGANISATION', count: 1 },
      { kind: 'PLATFORM', count: 1 },
    ],
  });
  await world.user({ roles: ['admin'] });
  expect(await leaveByAddress(colleague)).toEqual({ __typename: 'AccountGone' });
  expect(await leaveByAddress(admin)).toEqual({ __typename: 'AccountGone' });
});

it('takes the offer of a trainer along, whose trainings nobody finds any more', async () => {
  const { trainer, trainingId, sessionId, slug } = await bookableSession(world);
  expect(await leaveByAddress(trainer)).toEqual({ __typename: 'AccountGone' });
  const member = await world.user();
  expect((await book(member, sessionId)).__typename).toBe('SessionNotOpen');
  await world.settle();
  const [left] = await world.db.query('SELECT status, title, description FROM trainings WHERE id = $1', [
    trainingId,
  ]);
  expect(left).toEqual({ status: 'ARCHIVED', title: '–', description: '' });
  expect(await world.db.query('SELECT FROM trainer_profiles WHERE person_id = $1', [trainer.id])).toEqual([]);
  expect(await world.db.query('SELECT FROM search_documents WHERE id = $1', [trainingId])).toEqual([]);
  expect(slug).toBeTruthy();
});

it('never ends with a seat of somebody who left, however closely they follow each other', async () => {
  const { trainer, trainingId } = await bookableSession(world);
  for (let turn = 0; turn < 6; turn++) {
    const member = await world.user();
    const sessionId = await scheduleSession(trainer, trainingId, { startsAt: `2027-09-0${turn + 1}T09:00` });
    const email = await emailOf(member);
    const [gone] = await Promise.all([
      leave(member, { email }),
      member.ask(`mutation ($input: BookSeatsInput!) { bookSeats(input: $input) { __typename } }`, {
        input: { sessionId, seats: 1 },
      }),
    ]);
    const bookings = await world.db.query('SELECT FROM bookings WHERE member_id = $1', [member.id]);
    expect(gone.__typename === 'AccountGone' ? 0 : 1).toBe(bookings.length);
  }
});

it('refuses what still comes in from somebody who left, as if they were not signed in', async () => {
  const somebody = await world.user();
  await world.db.query(
    `UPDATE people SET name = 'Verwijderd lid', open_for = '{}', deleted_at = now() WHERE id = $1`,
    [somebody.id],
  );
  await expect(questionRow(world, somebody)).rejects.toMatchObject({ constraint: 'people_left' });
});

it('lets only one of two last admins go at the same time', async () => {
  await world.db.query(`UPDATE people SET roles = '{member}' WHERE 'admin' = ANY(roles)`);
  const [one, other] = [await world.user({ roles: ['admin'] }), await world.user({ roles: ['admin'] })];
  const answers = await Promise.all([leaveByAddress(one), leaveByAddress(other)]);
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AccountGone', 'AccountInUse']);
});

it('lets somebody go, and leaves of them only what the law wants', async () => {
  const { caller, questionId, slug } = await somebodyBusy();
  const { deletionPreview: early } = await caller.graphql<{
    deletionPreview: { needsPassword: boolean; first: object[] };
  }>('{ deletionPreview { needsPassword first { kind count } } }');
  expect(early).toEqual({ needsPassword: true, first: [{ kind: 'BOOKING', count: 1 }] });
  expect(await leave(caller, { password: PASSWORD })).toEqual({
    __typename: 'AccountInUse',
    obligations: [{ kind: 'BOOKING', count: 1 }],
  });
  world.clock.set('2027-06-01T09:00:00Z');
  await world.settle();
  expect(await leave(caller, { password: 'een ander lang wachtwoord' })).toMatchObject({
    __typename: 'IdentityNotProven',
  });
  expect(await leave(caller, { email: EMAIL })).toMatchObject({ __typename: 'IdentityNotProven' });

  const { deletionPreview } = await caller.graphql<{
    deletionPreview: {
      first: object[];
      goes: { kind: string }[];
      stays: { kind: string; reason: string; until: string | null }[];
    };
  }>('{ deletionPreview { first { kind } goes { kind count } stays { kind count reason years until } } }');
  expect(deletionPreview.first).toEqual([]);
  expect(deletionPreview.goes.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['PROFILE', 'LOGINS', 'FILES', 'SKILLS', 'FOLLOWS', 'MEMBERSHIPS', 'MAILS']),
  );
  expect(deletionPreview.stays).toEqual(
    expect.arrayContaining([
      { kind: 'INVOICES', count: 1, reason: 'LAW', years: 7, until: '2033-12-31' },
      { kind: 'POSTS', count: 2, reason: 'OTHERS', years: null, until: null },
    ]),
  );

  expect(await leave(caller, { password: PASSWORD })).toEqual({ __typename: 'AccountGone' });
  expect((await caller.graphql<{ viewer: null }>('{ viewer { email } }')).viewer).toBeNull();
  await world.settle();

  // The short list, each with its reason.
  expect(
    await tracesOf([
      NAME,
      'Oosterwolde',
      'Yılmaz',
      'yilmaz',
      EMAIL,
      HEADLINE,
      ABOUT,
      NOTE,
      'wilhelmina-oosterwoldenaar',
      'Jacobiparochie',
    ]),
  ).toEqual([
    'public.invoices.snapshot', // AWR art. 52 lid 4: to whom was sold, 7 years
    'public.mails.html', // AVG art. 17 lid 3 sub e: proof of what the trainer was told, 24 months
    'public.mails.text',
  ]);
  const mails = await world.db.query('SELECT FROM mails WHERE "to" = $1 OR person_id = $2', [
    EMAIL,
    caller.id,
  ]);
  expect(mails).toEqual([]);
  const [person] = await world.db.query('SELECT name, roles, deleted_at AS at FROM people WHERE id = $1', [
    caller.id,
  ]);
  expect(person).toMatchObject({ name: 'Verwijderd lid', roles: ['member'], at: world.clock.now() });
  const held = await world.db.query<{ what: string }>(
    `SELECT 'files' AS what FROM files WHERE owner_id = $1 UNION ALL SELECT 'claims' FROM skill_claims WHERE person_id = $1
     UNION ALL SELECT 'endorsements' FROM skill_endorsements WHERE endorser_id = $1 OR person_id = $1
     UNION ALL SELECT 'members' FROM organisation_members WHERE person_id = $1
     UNION ALL SELECT 'follows' FROM follows WHERE person_id = $1 OR subject_id = $1
     UNION ALL SELECT 'notifications' FROM notifications WHERE person_id = $1 OR actor_id = $1
     UNION ALL SELECT 'revisions' FROM post_revisions WHERE editor_id = $1
     UNION ALL SELECT 'posts' FROM posts WHERE author_id = $1
     UNION ALL SELECT 'documents' FROM search_documents WHERE id = $1`,
    [caller.id],
  );
  expect(held).toEqual([]);
  const read = await world.visitor.graphql<{ person: null; post: { author: null; anonymous: boolean } }>(
    `query ($slug: String!, $id: ID!) { person(slug: $slug) { name } post(id: $id) { author { name } anonymous } }`,
    { slug, id: questionId },
  );
  expect(read).toEqual({ person: null, post: { author: null, anonymous: false } });
});
