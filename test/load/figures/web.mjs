// What a first visit on a phone costs, as Lighthouse sees it with its mobile preset: a slow connection and a processor four times
// slower than this one are simulated from what was observed. It judges accessibility, practices and SEO once, speed each time.
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import pg from 'pg';
import { spread } from '../lib/measure.mjs';

const RUNS = 3;
/** No run more of a page begins after this. */
const PATIENCE_MS = 40_000;
const CHROME = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const JUDGED = { accessibility: 'accessibility', 'best-practices': 'best practices', seo: 'SEO' };

export default async function web(bench) {
  const databaseUrl = await bench.database(1);
  const pages = await pagesOf(databaseUrl);
  const site = await bench.site(databaseUrl, { role: 'api' });
  const chrome = await launch({ chromePath: CHROME, chromeFlags: FLAGS, logLevel: 'error' });
  const began = performance.now();
  const visits = new Map(Object.keys(pages).map((name) => [name, []]));
  try {
    await Promise.all(Object.values(pages).map((path) => fetch(site.url + path)));
    for (let run = 0; run < RUNS; run++)
      for (const [name, path] of Object.entries(pages)) {
        if (run > 0 && performance.now() - began > PATIENCE_MS) continue;
        visits.get(name).push(await visit(site.url + path, chrome.port, run === 0));
      }
  } finally {
    chrome.kill();
    await site.stop();
  }
  return [...visits].flatMap(([name, seen]) => rowsOf(name, seen, bench));
}

/** One visit with nothing kept from the one before. */
async function visit(url, port, judged) {
  const { lhr } = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: ['performance', ...(judged ? Object.keys(JUDGED) : [])],
  });
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const scripts = lhr.audits['network-requests'].details.items.filter(
    ({ resourceType }) => resourceType === 'Script',
  );
  return {
    lhr,
    scores: Object.fromEntries(
      Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round(score * 100)]),
    ),
    lcp: lhr.audits['largest-contentful-paint'].numericValue / 1000,
    blocking: lhr.audits['total-blocking-time'].numericValue,
    script: judged ? await gzipped(scripts.map((item) => item.url)) : undefined,
  };
}

/** Kilobytes of all these together, each compressed by gzip. */
async function gzipped(urls) {
  const sizes = await Promise.all(
    [...new Set(urls)].map(async (url) => {
      const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
      return gzipSync(Buffer.from(await response.arrayBuffer()), { level: 9 }).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

function rowsOf(name, seen, bench) {
  const [{ lhr, scores, script }] = seen;
  const row = (what, unit, numbers, target, note = '') => ({
    figure: `web, ${name}: ${what}`,
    scale: null,
    unit,
    ...spread(numbers),
    floor: null,
    ratio: null,
    target,
    note,
  });
  for (const line of failuresIn(lhr)) bench.log(`${name}: ${line}`);
  const blocking = `blocked for ${Math.round(spread(seen.map((one) => one.blocking)).median)} ms`;
  return [
    row(
      'performance',
      'score',
      seen.map((one) => one.scores.performance),
      { min: 90 },
      blocking,
    ),
    ...Object.entries(JUDGED).map(([id, what]) => row(what, 'score', [scores[id]], { min: 100 })),
    row(
      'LCP',
      's',
      seen.map(({ lcp }) => lcp),
      { max: 2 },
    ),
    row('JS gzip', 'kB', [script], { max: 200 }, 'all scripts of the visit'),
  ];
}

/** What keeps a category that is judged from 100. */
function failuresIn({ categories, audits }) {
  return Object.keys(JUDGED).flatMap((id) =>
    categories[id].auditRefs
      .filter(({ id: audit, weight }) => weight && audits[audit].score !== null && audits[audit].score < 1)
      .map(({ id: audit }) => `${JUDGED[id]}: ${audits[audit].title}`),
  );
}

/** Home, the list, the training that begins first and the question with most answers. */
async function pagesOf(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(
    `SELECT (SELECT t.slug FROM sessions s JOIN trainings t ON t.id = s.training_id AND t.status = 'PUBLISHED'
               AND t.organisation_id IS NULL
             WHERE s.status = 'PUBLISHED' AND s.starts_at > now() ORDER BY s.starts_at, s.id LIMIT 1) AS training,
            (SELECT p.slug FROM posts p JOIN questions q ON q.id = p.id
             WHERE p.kind = 'QUESTION' AND p.state = 'VISIBLE' AND p.scope = 'PUBLIC' AND q.duplicate_of_id IS NULL
             ORDER BY q.answers DESC, p.id LIMIT 1) AS question`,
  );
  await client.end();
  return {
    home: '/',
    trainings: '/trainingen',
    training: `/trainingen/${rows[0].training}`,
    question: `/vragen/${rows[0].question}`,
  };
}
