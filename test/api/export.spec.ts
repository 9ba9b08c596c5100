import { inflateRawSync } from 'node:zlib';
import { zipEntries } from '../../apps/api/src/platform/files/zip-entries.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import { book, pay } from '../support/bookings.js';
import { organisationOf, questionRow } from '../support/posts.js';
import { openProposal } from '../support/request-scenes.js';
import { joinRequest, requestRow } from '../support/requests.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;

beforeAll(async () => (world = await startWorld()));
afterAll(() => world.close());

type Files = Record<string, string>;

/** What is in a zip, unpacked by its directory. */
function unpacked(bytes: Buffer): Files {
  const files: Files = {};
  let at = 0;
  for (const { name, compressed } of zipEntries(bytes)) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const method = bytes.readUInt16LE(at + 8);
    const body = bytes.subarray(start, start + compressed);
    files[name] = (method ? inflateRawSync(body) : body).toString();
    at = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x03, 0x04]), start + compressed);
  }
  return files;
}

async function exportOf(caller: Caller): Promise<Files> {
  const answer = await caller.http('GET', '/account/export.zip');
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/zip',
    'cache-control': 'private, no-store',
    'content-disposition': 'attachment; filename="nutshell-mijn-gegevens.zip"',
  });
  return unpacked(answer.rawPayload);
}

it('gives somebody all that is kept about them, and nobody else', async () => {
  const member = await world.user({ name: 'Jet Jansen', email: 'jet@voorbeeld.nl' });
  const { sessionId, trainer } = await bookableSession(world);
  await world.db.query(
    `UPDATE trainer_profiles SET legal_name = 'Trainer B.V.', street = 'Openbareweg 2', postcode = '3511 AB', town = 'Utrecht',
       vat_id = 'NL123456782B12' WHERE person_id = $1`,
    [trainer.id],
  );
  const booked = await book(member, sessionId, 1, 'Zonder noten graag');
  await pay(member, booked.payment.checkoutUrl);
  const colleague = await world.user({ name: 'Klaas Collega' });
  const organisationId = await organisationOf(world, member, colleague);
  const asked = await questionRow(world, member, {
    title: 'Welke lijm op hout?',
    organisationId,
    anonymous: true,
  });
  await questionRow(world, colleague, { title: 'Andermans vraag blijft weg' });
  await world.db.query(`INSERT INTO post_votes (post_id, person_id, cast_at) VALUES ($1, $2, now())`, [
    asked,
    member.id,
  ]);
  await world.db.query(
    `INSERT INTO files (id, owner_id, kind, width, height, content_type, size, created_at) VALUES ($1, $2, 'image', 8, 8, 'image/webp', 3, now())`,
    [newId(), member.id],
  );
  await world.settle();

  const files = await exportOf(member);
  const rows = (name: string) => JSON.parse(files[`${name}.json`]!) as Record<string, unknown>[];
  expect(rows('profile')).toMatchObject([{ name: 'Jet Jansen', email: 'jet@voorbeeld.nl' }]);
  expect(rows('bookings')).toMatchObject([
    { status: 'CONFIRMED', note: 'Zonder noten graag', payments: [{ status: 'PAID' }] },
  ]);
  expect(rows('seats')).toMatchObject([{ name: 'Jet Jansen' }]);
  expect(rows('invoices')).toMatchObject([{ side: 'BUYER' }]);
  expect(rows('questions')).toMatchObject([{ title: 'Welke lijm op hout?', anonymous: true }]);
  expect(rows('organisations')).toMatchObject([{ name: 'Jansen Metaal', role: 'ADMIN' }]);
  expect(rows('uploads')).toHaveLength(1);
  expect(rows('votes')).toHaveLength(1);
  expect(rows('mails').length).toBeGreaterThan(0);
  expect(files['LEESMIJ.txt']).toContain('questions.json: je vragen, ook de anonieme');
  expect(Object.keys(files)).not.toContain('trainings.json');
  const everything = Object.values(files).join('\n');
  expect(everything).not.toContain('Andermans vraag');
  const [{ token } = { token: '' }] = await world.db.query<{ token: string }>(
    'SELECT calendar_token AS token FROM people WHERE id = $1',
    [member.id],
  );
  expect(everything).not.toContain(token);
});

it('gives somebody what they asked to learn, what they wanted of it, and what they offered to give', async () => {
  const member = await world.user({ name: 'Lena Leert' });
  const { trainer, trainingId } = await bookableSession(world);
  const mine = await requestRow(world, member, { title: 'Leren draaien op de CNC-bank' });
  const theirs = await requestRow(world, await world.user(), { title: 'Leren lassen met TIG' });
  await joinRequest(member, theirs, { dayparts: ['EVENING'], maxPriceExVatCents: 9_500 });
  const proposalId = await openProposal(world, theirs, trainer, trainingId);
  const dateId = newId();
  await world.db.query(
    `INSERT INTO proposal_dates (id, proposal_id, starts_at, ends_at, zone, local_start)
     VALUES ($1, $2, '2027-03-01T09:00:00Z', '2027-03-01T12:00:00Z', 'Europe/Amsterdam', '2027-03-01T10:00')`,
    [dateId, proposalId],
  );
  await world.db.query(
    `INSERT INTO date_votes (date_id, person_id, answer, cast_at) VALUES ($1, $2, 'YES', now())`,
    [dateId, member.id],
  );
  const files = await exportOf(member);
  const rows = (name: string) => JSON.parse(files[`${name}.json`]!) as Record<string, unknown>[];
  expect(rows('requests')).toMatchObject([
    { id: mine, title: 'Leren draaien op de CNC-bank', status: 'OPEN' },
  ]);
  expect(rows('requests-joined')).toMatchObject([
    { title: 'Leren draaien op de CNC-bank', status: 'JOINED', dayparts: null },
    { title: 'Leren lassen met TIG', dayparts: ['EVENING'], maxPriceExVatCents: 9_500 },
  ]);
  expect(rows('votes-on-dates')).toMatchObject([{ request: 'Leren lassen met TIG', answer: 'YES' }]);
  expect(JSON.parse((await exportOf(trainer))['proposals.json']!)).toMatchObject([
    { request: 'Leren lassen met TIG', status: 'OPEN', priceExVatCents: 9_500, dates: [{ chosenAt: null }] },
  ]);
});

it('gives a trainer what they offer, and a suspended person theirs', async () => {
  const { trainer } = await bookableSession(world);
  await world.db.query(
    `UPDATE people SET suspended_at = now(), suspension = 'Te veel reclame' WHERE id = $1`,
    [trainer.id],
  );
  const files = await exportOf(trainer);
  expect(JSON.parse(files['trainings.json']!)).toHaveLength(1);
  expect(JSON.parse(files['seller.json']!)).toMatchObject([{ profile: { kvk: '12345678' } }]);
});

it('is for who is signed in', async () => {
  expect((await world.visitor.http('GET', '/account/export.zip')).statusCode).toBe(401);
});

it('reads every part of an empty account too', async () => {
  expect(Object.keys(await exportOf(await world.user())).sort()).toEqual([
    'LEESMIJ.txt',
    'logins.json',
    'profile.json',
  ]);
});
