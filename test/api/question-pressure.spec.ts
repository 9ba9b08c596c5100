import { Work } from '../../apps/api/src/platform/jobs/index.js';
import { organisationOf, trust } from '../support/posts.js';
import { accept, answer, ask, claim, skillId } from '../support/questions.js';
import { readWhole, statementsOf, type Statement } from '../support/statements.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let asker: Caller;
let reader: Caller;
let slug: string;
let organisationId: string;
let figma: string;

/** An index of its own where each document may match, and the tree, which is small. */
const WHOLE = new Set(['search_documents', 'search_occurrences', 'search_state', 'skills', 'skill_names']);

beforeAll(async () => {
  world = await startWorld();
  [asker, reader] = (await Promise.all(['Anna Vraag', 'Lars Lezer'].map((name) => world.user({ name })))) as [
    Caller,
    Caller,
  ];
  await trust(world, asker, reader);
  organisationId = await organisationOf(world, asker, reader);
  figma = await skillId(world, 'figma');
  const question = await ask(asker, {
    title: 'Een vraag tussen heel veel andere',
    skillIds: [figma],
    organisationId,
  });
  slug = question.slug;
  await answer(reader, question.id);
  await fill();
}, 120_000);
afterAll(() => world.close());

/** Ten thousand questions with an answer each, by as many people who know something. */
async function fill(): Promise<void> {
  const at = world.clock.now();
  await world.db.query(
    `INSERT INTO auth."user" (id, name, email, "emailVerified")
     SELECT uuidv7(), 'Veel ' || n, 'veel' || n || '@voorbeeld.nl', true FROM generate_series(1, 10000) n`,
  );
  await world.db.query(
    `INSERT INTO people (id, slug, name) SELECT id, split_part(email, '@', 1), name FROM auth."user" WHERE email LIKE 'veel%'`,
  );
  await world.db.query(
    `INSERT INTO posts (id, kind, root_id, author_id, scope, state, slug, title, text, language, votes, created_at, published_at)
     SELECT n.id, 'QUESTION', n.id, p.id, 'PUBLIC', 'VISIBLE', 'vraag-' || p.slug, 'Vraag van ' || p.name, 'Hoe dan?', 'NL',
       (random() * 50)::int, $1::timestamptz - random() * interval '1 year', $1::timestamptz - random() * interval '1 year'
     FROM (SELECT *, uuidv7() AS new FROM people WHERE slug LIKE 'veel%') p CROSS JOIN LATERAL (SELECT p.new AS id) n`,
    [at],
  );
  await world.db.query(
    `INSERT INTO questions (id, active_at, answers, first_answer_at) SELECT id, published_at, 1, published_at FROM posts
     WHERE slug LIKE 'vraag-veel%'`,
  );
  await world.db.query(
    `INSERT INTO posts (id, kind, root_id, parent_id, author_id, state, text, language, created_at, published_at)
     SELECT uuidv7(), 'ANSWER', q.id, q.id, q.author_id, 'VISIBLE', 'Zo dus', 'NL', $1, $1 FROM posts q WHERE slug LIKE 'vraag-veel%'`,
    [at],
  );
  await world.db.query(
    `INSERT INTO skill_claims (person_id, skill_id, level, visibility, created_at, updated_at)
     SELECT p.id, (SELECT id FROM skills ORDER BY md5(p.slug || id::text) LIMIT 1), 3, 'PUBLIC', $1, $1 FROM people p WHERE slug LIKE 'veel%'`,
    [at],
  );
  await world.db.query(
    `INSERT INTO post_skills (post_id, skill_id) SELECT q.id, c.skill_id FROM posts q JOIN skill_claims c ON c.person_id = q.author_id
     WHERE q.slug LIKE 'vraag-veel%'`,
  );
  await world.db.query(
    `INSERT INTO question_routes (id, question_id, person_id, wave, place, state, week, slot, cap, asked_at)
     SELECT uuidv7(), q.id, q.author_id, 'EXPERTS', 1, 'ASKED', '2026-11-16', 1, 3, $1 FROM posts q WHERE q.slug LIKE 'vraag-veel%'`,
    [at],
  );
  await world.db.query(
    `INSERT INTO reputation_entries (person_id, act, subject_id, by_id, given, at)
     SELECT author_id, 'VOTE', id, $1, true, $2 FROM posts WHERE kind = 'ANSWER' AND author_id <> $1`,
    [reader.id, at],
  );
  await world.db.query('ANALYZE');
}

async function expectIndexed(statements: Statement[]): Promise<void> {
  const hot = statements.filter(({ text }) => /^\s*(SELECT|WITH|UPDATE|DELETE)/i.test(text));
  const slow: { table: string; text: string }[] = [];
  for (const statement of hot)
    for (const table of await readWhole(world.db, statement))
      if (!WHOLE.has(table)) slow.push({ table, text: statement.text });
  expect(slow).toEqual([]);
}

const LIST = `query ($filter: QuestionFilter, $sort: QuestionSort) { questions(filter: $filter, sort: $sort) {
  nodes { title status answerCount skills { name } author { name reputation } organisation { name } viewer { follows canAnswer } } } }`;
const PAGE = `query ($slug: String!) { question(slug: $slug) { title status skills { name } author { name reputation }
  acceptedAnswer { id } duplicateOf { title } duplicates { title } relatedTrainings { title } askedTo { reason person { name } }
  answers { nodes { author { name reputation } accepted viewer { canAccept voted } comments { nodes { text } } } }
  comments { nodes { text } } viewer { canWiden canMarkDuplicate route { reason } } } }`;

it.each([
  ['the newest', {}, 'NEWEST'],
  ['those with something new', {}, 'ACTIVE'],
  ['those with the most votes', {}, 'VOTES'],
  ['without an answer', { status: 'UNANSWERED' }, 'NEWEST'],
  ['about a skill', { skills: ['figma'] }, 'NEWEST'],
  ['with words', { text: 'heel veel' }, 'NEWEST'],
  ['of an organisation', { scope: 'ORGANISATION' }, 'ACTIVE'],
  ['of one’s own', { status: 'MINE' }, 'NEWEST'],
  ['that were put to one', { status: 'ASKED_TO_ME' }, 'NEWEST'],
  ['that one follows', { status: 'FOLLOWED' }, 'NEWEST'],
] as const)('the list of %s is found by indexes', async (_, filter, sort) => {
  await expectIndexed(await statementsOf(() => reader.graphql(LIST, { filter, sort })));
});

it('so is the page of a question', async () => {
  await expectIndexed(await statementsOf(() => reader.graphql(PAGE, { slug })));
});

it('so are asking, finding who knows, answering and accepting', async () => {
  await claim(world, reader, 'figma', 4);
  await world.settle();
  await expectIndexed(
    await statementsOf(async () => {
      const { id } = await ask(asker, { title: 'Nog een vraag erbij, voor wie het weet', skillIds: [figma] });
      await world.app.get(Work).settle();
      const said = await answer(reader, id);
      await accept(asker, said.id);
      await world.app.get(Work).settle();
    }),
  );
});
