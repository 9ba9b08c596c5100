// How long a search takes while somebody types, eight at once, over 100,000 documents; the documents are written once and kept.
//   DOCUMENTS=20000 npm run bench -- search
import { join } from 'node:path';
import 'reflect-metadata';
import { root } from '../../../scripts/lib/workspace.mjs';
import { corpus, ORGANISATIONS } from '../corpus.mjs';
import { demoTexts } from '../demo-texts.mjs';
import { operation, percentile, spread } from '../lib/measure.mjs';
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
      await filled(bench, index, texts, backend);
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
  return [...rows, ...(await throughGraphql(bench, typed))];
}

const query = (asked) => ({
  kinds: KINDS,
  now: new Date('2026-11-23T09:00:00Z'),
  language: 'NL',
  audiences: [ORGANISATIONS[0]],
  counted: false,
  ...asked,
});

async function filled(bench, index, texts, backend) {
  if (!(await index.isEmpty())) return;
  const began = performance.now();
  await index.rebuild(corpus(texts, DOCUMENTS));
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

/** As the web asks while somebody types, with the rows behind what is found: over the largest of the databases. */
async function throughGraphql(bench, typed) {
  const scale = Math.max(...bench.scales);
  const site = await bench.site(await bench.database(scale), { role: 'api', env: { TRUST_PROXY: 'true' } });
  let sender = 0;
  const asking = async (path, request) => {
    const headers = {
      ...request?.headers,
      'x-forwarded-for': `10.1.${(sender >> 8) & 255}.${sender++ & 255}`,
    };
    const answer = await fetch(`${site.url}${path}`, { ...request, headers });
    const { errors } = await answer.json();
    if (!answer.ok || errors) throw new Error(JSON.stringify(errors ?? answer.status));
  };
  try {
    const ask = () => asking('/graphql', operation(bench.documents.QuickSearch, { query: of(typed) }));
    return [
      await measure(`search as you type, GraphQL, demo × ${scale}`, 100, ask, () => asking('/healthz')),
    ];
  } finally {
    await site.stop();
  }
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
