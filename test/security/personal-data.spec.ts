import { inflateRawSync } from 'node:zlib';
import { EXPORT_PARTS } from '../../apps/api/src/goodbye/export-parts.js';
import { zipEntries } from '../../apps/api/src/platform/files/zip-entries.js';
import { FOREIGN, GROUNDS, PERSONAL } from '../support/personal-data.js';
import { columnsOf, couldBePersonal, plantEverywhere, type Extra, type Planted } from '../support/planted.js';
import { organisationOf } from '../support/posts.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const EMAIL = 'overal.te.vinden@voorbeeld.nl';
const [IDEA, REQUEST] = ['0192f000-0000-7000-8000-00000000000a', '0192f000-0000-7000-8000-00000000000b'];
const NOT_EXPORTED = ['secret', 'others', 'link', 'derived'];

/** What is not of one person, or ends before somebody may go. */
const NOT_PLANTED = [
  ...['audit_entries', 'first_admin', 'waiting_invoices', 'outbox', 'timers', 'deliveries', 'demand_figures'],
  ...['ledger_entries', 'ledger_movements', 'reconciliations', 'provider_transactions', 'payment_notices'],
  ...['skills', 'skill_names', 'search_behind', 'search_documents', 'search_occurrences', 'search_words'],
].map((table) => `public.${table}`);

let world: World;
let person: Caller;
let planted: Planted;

const fateOf = (place: string): { exported: string; left: string } => {
  const at = place.lastIndexOf('.');
  const [exported, left] = PERSONAL[place.slice(0, at)]![place.slice(at + 1)]!.split(' > ');
  return { exported: exported!, left: left! };
};

beforeAll(async () => {
  world = await startWorld();
  person = await world.user({ name: 'Overal Tevinden', email: EMAIL });
  const other = await world.user({ name: 'Iemand Anders' });
  const [skill] = await world.db.query<{ id: string }>(
    'SELECT id FROM skills WHERE organisation_id IS NULL ORDER BY id LIMIT 1',
  );
  const ids = new Map([
    ['public.organisations', await organisationOf(world, other, person)],
    ['public.skills', skill!.id],
  ]);
  await world.db.query(
    `INSERT INTO posts (id, kind, root_id, author_id, scope, state, slug, title, text, language, created_at, published_at)
     SELECT id, kind, id, $3, 'PUBLIC', 'VISIBLE', 'een-' || lower(kind), 'Een', 'Tekst', 'NL', now(), now()
     FROM unnest($1::uuid[], $2::text[]) AS p (id, kind)`,
    [[IDEA, REQUEST], ['IDEA', 'REQUEST'], person.id],
  );
  const past = new Date('2026-10-01T08:00:00Z');
  const ended = new Date('2026-10-01T11:00:00Z');
  const mine = (table: string) => ids.get(`public.${table}`);
  const extras: Record<string, Extra> = {
    'auth.attempts': () => ({ key: `POST /sign-in/email|${EMAIL}` }),
    'auth.verification': () => ({ value: JSON.stringify({ email: EMAIL }) }),
    'public.bookings': () => ({ status: 'ATTENDED', total_cents: 2 }),
    'public.busy_times': () => ({ ends_at: new Date() }),
    'public.disputes': () => ({ status: 'REJECTED', decided_at: ended, refund_cents: 0 }),
    'public.files': () => ({ kind: 'attachment', owner_id: person.id }),
    'public.follows': () => ({ kind: 'SKILL', subject_id: skill!.id }),
    'public.invoices': () => ({
      booking_id: mine('bookings'),
      snapshot: JSON.stringify({ number: 'X-1', totalCents: 1 }),
      number: 'X-1',
      ...{ code: 'X', year: 2026, ex_vat_cents: 1, vat_cents: 0, total_cents: 1, kind: 'SALE' },
    }),
    'public.invoice_codes': () => ({ code: 'X' }),
    'public.invoice_series': () => ({ code: 'X', year: 2026 }),
    'public.mails': () => ({
      to: EMAIL,
      sent_at: ended,
      headers: JSON.stringify({}),
      attachments: '[]',
      draft: undefined,
    }),
    'public.moderation_cases': () => {
      const id = '0192f000-0000-7000-8000-000000000002';
      return { id, appeals_id: id, kind: 'APPEALED', verdict: 'SHOW', decided_at: ended };
    },
    'public.participants': () => ({ email: EMAIL, attendance: 'ATTENDED', marked_at: ended }),
    'public.payouts': () => ({
      ...{
        status: 'SENT',
        sent_at: ended,
        gross_cents: 0,
        net_cents: 0,
        fee_ex_vat_cents: 0,
        fee_vat_cents: 0,
      },
    }),
    'public.post_photos': () => ({ file_id: mine('files') }),
    'public.posts': () => {
      const id = '0192f000-0000-7000-8000-000000000001';
      return { id, root_id: id, kind: 'QUESTION', scope: 'PUBLIC', state: 'VISIBLE', published_at: past };
    },
    'public.question_routes': () => ({ state: 'HANDED_OVER', ended_at: ended, level: 1 }),
    'public.questions': () => ({ id: mine('posts') }),
    'public.ideas': () => ({ id: IDEA }),
    'public.idea_status_changes': () => ({ idea_id: IDEA }),
    'public.reputation_entries': () => ({ by_id: other.id }),
    'public.request_askers': () => ({ status: 'JOINED', joined_at: past }),
    'public.requests': () => ({
      ...{ id: REQUEST, status: 'WITHDRAWN', ended_at: ended, level_from: 0, level_to: 1 },
      ...{ latitude: 52, longitude: 5 },
    }),
    'public.reviews': () => ({ trainer_id: other.id, replied_at: ended }),
    'public.seller_tax_details': () => ({ tax_number_end: '782' }),
    'public.sessions': () => ({
      ...{ status: 'PUBLISHED', starts_at: past, ends_at: ended, local_start: '2026-10-01T10:00' },
      ...{ zone: 'Europe/Amsterdam', latitude: 52, longitude: 5, price_ex_vat_cents: 0, capacity: 5 },
    }),
    'public.proposal_dates': () => ({ starts_at: past, ends_at: ended }),
    'public.skill_endorsements': () => ({ endorser_id: other.id, skill_id: skill!.id }),
    'public.trainer_profiles': () => ({ kvk: '12345678', country: 'NL' }),
    'public.training_items': () => ({ file_id: undefined }),
    'public.waitlist_entries': () => ({ status: 'LEFT', ended_at: ended }),
  };
  const tables = [...Object.keys(PERSONAL), 'public.invoice_series'].filter(
    (table) => !NOT_PLANTED.includes(table),
  );
  planted = await plantEverywhere(
    world,
    person.id,
    tables,
    extras,
    ({ table, name }) => PERSONAL[table]?.[name] !== 'word',
    ids,
  );
});
afterAll(() => world?.close());

it('each column that may tell of a person says what becomes of it: a new one cannot be forgotten', async () => {
  const places = (await columnsOf(world))
    .filter(couldBePersonal)
    .map(({ table, name }) => `${table}.${name}`);
  const known = Object.entries(PERSONAL).flatMap(([table, columns]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  );
  expect(known.sort()).toEqual(places.sort());
  const told = [...NOT_EXPORTED, ...Object.keys(EXPORT_PARTS)];
  const ends = ['gone', ...Object.keys(GROUNDS)];
  const unsaid = known.filter((place) => {
    const { exported, left } = fateOf(place);
    return exported !== 'word' && !(told.includes(exported) && ends.includes(left));
  });
  expect(unsaid).toEqual([]);
});

/** What is in a zip, as one text. */
function textIn(zip: Buffer): string {
  const texts: string[] = [];
  let at = 0;
  for (const { name, compressed } of zipEntries(zip)) {
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    const body = zip.subarray(start, start + compressed);
    texts.push(name, (zip.readUInt16LE(at + 8) ? inflateRawSync(body) : body).toString());
    at = zip.indexOf(Buffer.from([0x50, 0x4b, 0x03, 0x04]), start + compressed);
  }
  return texts.join('\n');
}

it('the export tells each word that is said to be in it, and none that opens something', async () => {
  const answer = await person.http('GET', '/account/export.zip');
  expect(answer.statusCode).toBe(200);
  const everything = textIn(answer.rawPayload);
  const wrong = [...planted.words].flatMap(([place, word]) => {
    const { exported } = fateOf(place);
    const told = everything.includes(word);
    if (exported === 'secret') return told ? [`${place} is told`] : [];
    return NOT_EXPORTED.includes(exported) || told ? [] : [`${place} is not told`];
  });
  expect(wrong).toEqual([]);
  expect(planted.words.size).toBeGreaterThan(80);
});

it('who goes leaves no word but what stays on a ground with a name', async () => {
  const answer = await person.graphql<{ deleteAccount: { __typename: string; obligations?: object[] } }>(
    `mutation ($input: DeleteAccountInput!) {
       deleteAccount(input: $input) { __typename ... on AccountInUse { obligations { kind count } } } }`,
    { input: { email: EMAIL } },
  );
  expect(answer.deleteAccount).toEqual({ __typename: 'AccountGone' });
  await world.settle();
  const failed = await world.db.query(
    'SELECT kind, error FROM timers WHERE error IS NOT NULL UNION ALL SELECT reaction, error FROM deliveries WHERE error IS NOT NULL',
  );
  expect(failed).toEqual([]);

  const texts = await world.db.query<{ place: string; content: string }>(await allTexts());
  const left = [...planted.words].flatMap(([place, word]) => {
    const found = texts.filter(({ content }) => content.includes(word)).map((text) => text.place);
    const { left: ground } = fateOf(place);
    if (ground === 'gone') return found.map((at) => `${place} is still in ${at}`);
    return found.includes(place) ? [] : [`${place} is gone`];
  });
  expect(left).toEqual([]);
  const addressed = texts.filter(({ content }) => content.includes(EMAIL)).map(({ place }) => place);
  expect(addressed).toEqual([]);
});

/** Every text of every schema, those of the queue and the sandbox included, one row for each column. */
async function allTexts(): Promise<string> {
  const columns = await world.db.query<{ schema: string; table: string; column: string }>(
    `SELECT table_schema AS schema, table_name AS "table", column_name AS "column" FROM information_schema.columns
     WHERE table_schema IN ('public', 'auth', '${FOREIGN.join("', '")}')
       AND data_type NOT IN ('integer', 'smallint', 'bigint', 'boolean', 'timestamp with time zone', 'date', 'real', 'double precision')
       AND (table_schema, table_name) NOT IN (('public', 'skills'), ('public', 'skill_names'))`,
  );
  return columns
    .map(
      ({ schema, table, column }) =>
        `SELECT '${schema}.${table}.${column}' AS place, coalesce(string_agg("${column}"::text, ' '), '') AS content
         FROM ${schema}."${table}"`,
    )
    .join(' UNION ALL ');
}
