// npm run relevance: how good the answers of the search are, by judged queries over the demo. Run `npm run build` first.
//   MEILI_URL=http://localhost:7700 npm run relevance    judges Meilisearch too
import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { judgementsOf, ndcg, readQueries } from './judge.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const NOW = new Date('2026-11-23T09:00:00Z');
const TEN = 10;
const WORST = 10;
process.env.LOG_LEVEL ??= 'silent';

const from = (path) => import(`${root}apps/api/dist/${path}`);
const { startEmbeddedPostgres } = await import(`${root}libs/embedded/dist/index.js`);
const { createDataSource, Db } = await from('platform/db/index.js');
const { migrate } = await from('platform/db/migrate.js');
const { PostgresIndex } = await from('platform/search/postgres.index.js');
const { MeilisearchIndex } = await from('platform/search/meilisearch.index.js');
const { loadDemo } = await from('demo/index.js');
const { synonymGroups } = await from('skills/index.js');
const sources = [
  (await from('trainings/training-search.js')).TrainingSearch,
  (await from('people/person-search.js')).PersonSearch,
  (await from('questions/search/question-search.js')).QuestionSearch,
  (await from('ideas/idea-search.js')).IdeaSearch,
  (await from('requests/search/request-search.js')).RequestSearch,
];

const server = await startEmbeddedPostgres({
  dataDir: process.env.RELEVANCE_DIR ?? `${root}.nutshell/relevance-postgres`,
  settings: { fsync: 'off', synchronous_commit: 'off' },
  log: () => {},
});
const url = await freshDatabase();
await migrate(url);
const dataSource = await createDataSource({ url, poolSize: 5 }).initialize();
const db = new Db(dataSource);
await loadDemo(db, NOW, 'http://localhost:4200');
const clock = { now: () => NOW };
const documents = [];
for (const Source of sources)
  for await (const some of everythingOf(new Source(db, clock))) documents.push(...some);

const groups = (await synonymGroups(db)).map(({ words }) => words);
const adapters = [new PostgresIndex(db)];
const { MEILI_URL, MEILI_KEY } = process.env;
if (MEILI_URL)
  adapters.push(
    new MeilisearchIndex({
      url: MEILI_URL,
      key: MEILI_KEY,
      prefix: 'relevance_',
      synonyms: async () => groups,
    }),
  );
else console.log('Meilisearch was not judged: no MEILI_URL');

const queries = readQueries(await readFile(new URL('queries.txt', import.meta.url), 'utf8'));
const judgements = await judgementsOf(queries, documents, db);
const organisations = await db.query('SELECT id FROM organisations');
for (const index of adapters) {
  await index.rebuild(batches(documents));
  const judged = [];
  for (const [at, { text }] of queries.entries()) {
    const { hits } = await index.search({
      kinds: ['training', 'person', 'question', 'idea', 'request'],
      text,
      words: 'MOST',
      language: 'NL',
      audiences: organisations.map(({ id }) => id),
      now: NOW,
      limit: TEN,
      counted: false,
    });
    const grades = judgements[at];
    const enough = Math.min(2, Math.max(...grades.values(), 0));
    judged.push({
      text,
      ndcg: ndcg(
        hits.map(({ id }) => grades.get(id) ?? 0),
        [...grades.values()],
        TEN,
      ),
      success: hits.slice(0, 3).some(({ id }) => (grades.get(id) ?? 0) >= enough && enough > 0),
      first: hits
        .slice(0, 3)
        .map(
          ({ highlight, id }) =>
            `${grades.get(id) ?? 0} ${highlight.replace(/<\/?mark>/g, '').replaceAll('&amp;', '&')}`,
        ),
    });
  }
  report(index.name, judged);
}
await dataSource.destroy();
await server.stop();

function report(name, judged) {
  const mean = (of) => judged.reduce((sum, one) => sum + of(one), 0) / judged.length;
  console.log(
    `\n${name}: ${judged.length} queries, ${documents.length} documents · NDCG@10 ${mean((one) => one.ndcg).toFixed(3)} · success@3 ${mean((one) => Number(one.success)).toFixed(3)}`,
  );
  const worst = [...judged].sort((a, b) => a.ndcg - b.ndcg).slice(0, Number(process.env.WORST ?? WORST));
  for (const { text, ndcg: value, success, first } of worst)
    console.log(`  ${value.toFixed(2)} ${success ? ' ' : '✗'} ${text.padEnd(34)} ${first.join(' · ')}`);
}

async function* everythingOf(source) {
  for (let last = '00000000-0000-0000-0000-000000000000'; ;) {
    const ids = await source.ids(last, 200);
    if (ids.length) yield await source.documents(ids);
    if (ids.length < 200) return;
    last = ids.at(-1);
  }
}

async function* batches(all) {
  for (let at = 0; at < all.length; at += 500) yield all.slice(at, at + 500);
}

async function freshDatabase() {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query('drop database if exists relevance with (force)');
  await client.query('create database relevance');
  await client.end();
  const made = new URL(server.url);
  made.pathname = '/relevance';
  return made.href;
}
