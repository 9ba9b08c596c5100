// How long a search takes while somebody types, eight at once, over 100,000 documents; the documents are written once and kept.
//   DOCUMENTS=20000 npm run bench -- search
import { join } from 'node:path';
import 'reflect-metadata';
import { root } from '../../../scripts/lib/workspace.mjs';
import { corpus, ORGANISATIONS } from '../corpus.mjs';
import { demoTexts } from '../demo-texts.mjs';
import { percentile, spread } from '../lib/measure.mjs';
import { keystrokes, of } from '../lib/typing.mjs';

const DOCUMENTS = Number(process.env.DOCUMENTS ?? 100_000);
const CLIENTS = 8;
const ROUNDS = 3;
const SEARCHES = 400;
const KINDS = ['training', 'person', 'question', 'idea'];

export default async function search(bench) {
  const from = (path) => import(join(root, 'apps/api/dist/platform', path));
  const { createDataSource, Db } = await from('db/index.js');
  const { migrate } = await from('db/migrate.js');
  const { PostgresIndex } = await from('search/postgres.index.js');
  const name = `bench_search_${DOCUMENTS}`;
  const url = (await bench.databases.has(name))
    ? bench.databases.url(name)
    : await bench.databases.copy(name, { empty: true });
  await migrate(url);
  const dataSource = await createDataSource({ url, poolSize: CLIENTS + 2 }).initialize();
  const texts = await demoTexts(root);
  const typed = keystrokes(texts);
  const written = texts.filter((text) => text.length > 80 && text.length < 400);
  const bare = () => dataSource.driver.master.query('SELECT 1');
  const rows = [];
  try {
    const indexes = [['Postgres', new PostgresIndex(new Db(dataSource))]];
    if (process.env.MEILI_URL) indexes.push(['Meilisearch', await meilisearch(from)]);
    else bench.log('no MEILI_URL: Postgres alone');
    for (const [backend, index] of indexes) {
      await filled(bench, index, texts, backend, dataSource.driver.master);
      const asks = [
        ['search as you type', 100, () => index.groups(query({ text: of(typed), limit: 3 }))],
        ['a page of results', 100, () => index.search(query({ text: of(typed), limit: 20 }))],
        [
          'similar, while writing',
          150,
          () => index.groups(query({ text: of(written), words: 'ANY', limit: 6 })),
        ],
      ];
      for (const [what, limit, ask] of asks)
        rows.push(await measure(`${what}, ${backend}`, limit, ask, bare));
    }
  } finally {
    await dataSource.destroy();
  }
  return rows;
}

const query = (asked) => ({
  kinds: KINDS,
  now: new Date('2026-11-23T09:00:00Z'),
  language: 'NL',
  audiences: [ORGANISATIONS[0]],
  counted: false,
  ...asked,
});

async function filled(bench, index, texts, backend, pool) {
  if (!(await index.isEmpty())) return;
  const began = performance.now();
  await index.rebuild(corpus(texts, DOCUMENTS));
  // as Postgres does by itself a minute later
  if (backend === 'Postgres')
    await pool.query('VACUUM (ANALYZE) search_documents, search_occurrences, search_words');
  bench.log(
    `${DOCUMENTS} documents written to ${backend} in ${Math.round((performance.now() - began) / 1000)} s`,
  );
}

async function meilisearch(from) {
  const { MeilisearchIndex } = await from('search/meilisearch.index.js');
  const index = new MeilisearchIndex({
    url: process.env.MEILI_URL,
    key: process.env.MEILI_KEY,
    prefix: `bench_${DOCUMENTS}_`,
  });
  await index.prepare();
  return index;
}

/** The p95 of some rounds in milliseconds, each beside that of asking nothing. */
async function measure(figure, max, ask, bare) {
  for (let warm = 0; warm < 60; warm++) await ask();
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const times = await timed(ask);
    const least = await timed(bare);
    rounds.push({
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      least: percentile(least, 0.95),
    });
  }
  const p95 = spread(rounds.map((one) => one.p95));
  const least = spread(rounds.map((one) => one.least));
  const p50 = spread(rounds.map((one) => one.p50)).median;
  return {
    figure: `${figure}, p95`,
    scale: null,
    unit: 'ms',
    ...p95,
    floor: { what: 'p95 of asking nothing, as many at once', ...least },
    ratio: least.median / p95.median,
    target: { max },
    note: `p50 ${p50.toFixed(0)} ms; ${CLIENTS} clients`,
  };
}

async function timed(ask) {
  const times = [];
  let left = SEARCHES;
  const client = async () => {
    while (left-- > 0) {
      const began = performance.now();
      await ask();
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return times;
}
