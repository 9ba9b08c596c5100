import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BuiltProcess } from '../../support/built-process.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { expressions } from '../../support/deployment/monitoring.js';
import { metricsIn } from '../../support/deployment/promql.js';
import { startTraceCollector, type CollectedSpan } from '../../support/deployment/trace-collector.js';

const root = join(import.meta.dirname, '..', '..', '..');
const documents = Object.entries(
  JSON.parse(readFileSync(join(root, 'apps/web/dist/persisted-documents.json'), 'utf8')) as object,
) as [string, string][];
const [documentId] = documents.find(([, text]) => /query Settings\b/.test(text)) ?? [];

let database: TestDatabase;
let collector: Awaited<ReturnType<typeof startTraceCollector>>;
let site: BuiltProcess;
let metrics: string;
let spans: CollectedSpan[];

/** What a process in production does: answers a page and operations, and works, before it is asked how it is. */
beforeAll(async () => {
  [database, collector] = await Promise.all([createTestDatabase(), startTraceCollector()]);
  site = await BuiltProcess.prepare('observed', {
    NODE_ENV: 'production',
    AUTH_SECRET: 'x'.repeat(32),
    ALLOW_SANDBOX_PAYMENTS: 'true',
    DATABASE_URL: database.url,
    METRICS_TOKEN: 'meten-is-weten',
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_BSP_SCHEDULE_DELAY: '50',
    LOG_LEVEL: 'info',
  });
  await site.start();
  await fetch(`${site.url}/trainingen`);
  const ask = (body: object) =>
    fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
      },
      body: JSON.stringify(body),
    });
  expect((await ask({ documentId })).status).toBe(200);
  expect((await ask({ query: 'query Made$Up { settings { demo } }' })).status).toBe(400);
  while (!collector.spans.some(({ name }) => name.startsWith('timer '))) await wait(50);
  const answer = await fetch(`${site.url}/metrics`, { headers: { authorization: 'Bearer meten-is-weten' } });
  metrics = await answer.text();
  await site.stop();
  spans = [...collector.spans];
});
afterAll(async () => {
  await site.remove();
  await collector.close();
  await database.drop();
});

const named = (name: string | RegExp): CollectedSpan[] =>
  spans.filter((span) => (typeof name === 'string' ? span.name === name : name.test(span.name)));

describe('what Prometheus reads', () => {
  const exported = (): Set<string> =>
    new Set([...metrics.matchAll(/^([a-z_\d]+)(?:\{| )/gm)].map(([, name]) => name!));

  it('has every metric that the dashboard and the alerts ask for', () => {
    // `up` is of Prometheus itself
    const missing = expressions.flatMap(({ where, expr }) =>
      metricsIn(expr)
        .filter((name) => name !== 'up' && !exported().has(name))
        .map((name) => `${where}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('times our own operations by name, and gives nobody else a series', () => {
    const operations = [
      ...metrics.matchAll(/^graphql_operation_duration_seconds_count\{operation="(.+)"\}/gm),
    ];
    const own = documents.map(([, text]) => /(?:query|mutation|subscription) (\w+)/.exec(text)?.[1]);
    const timed = operations.map(([, operation]) => operation);
    expect(timed).toContain('Settings');
    expect(timed.filter((operation) => !own.includes(operation))).toEqual([]);
  });

  it('tells of what waits, and of the connections to the database', () => {
    for (const what of ['outbox', 'deliveries', 'timers'])
      expect(metrics).toMatch(new RegExp(`^nutshell_lag_seconds\\{what="${what}"\\} [\\d.]+$`, 'm'));
    expect(metrics).toMatch(/^nutshell_database_pool\{state="waiting"\} 0$/m);
    expect(metrics).toMatch(/^nutshell_queue_jobs\{state="failed"\} 0$/m);
  });
});

describe('what a collector of traces gets', () => {
  it('is a span for each page, with its statements below it', () => {
    const [page] = named('GET /*');
    expect(page).toMatchObject({ service: 'nutshell-all', attributes: { 'url.path': '/trainingen' } });
    expect(page!.attributes['http.response.status_code']).toBe(200);
    const below = spans.filter(({ parentSpanId }) => parentSpanId === page!.spanId);
    expect(below.some(({ name }) => name.startsWith('pg '))).toBe(true);
  });

  it('names the operation, between its request and its statements', () => {
    const [request] = named('POST /graphql');
    const [operation] = spans.filter(({ parentSpanId }) => parentSpanId === request!.spanId);
    expect(operation!.name).toBe('graphql query Settings');
    expect(operation!.traceId).toBe(request!.traceId);
  });

  it('does not go on from headers that anybody may send', () => {
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.filter(({ traceId }) => traceId === 'a'.repeat(32))).toEqual([]);
  });

  it('has what the worker did, and no value of a statement', () => {
    const [timer] = named(/^timer /);
    expect(spans.some(({ parentSpanId }) => parentSpanId === timer!.spanId)).toBe(true);
    for (const { attributes } of named(/^pg /))
      expect(String(attributes['db.query.text'])).not.toContain("'x");
  });

  it('has the trace that the log names', () => {
    const [page] = named('GET /*');
    const log = readFileSync(join(root, '.nutshell', 'killed-processes.log'), 'utf8');
    const line = log.split('\n').find((text) => text.includes(`"traceId":"${page!.traceId}"`));
    expect(JSON.parse(line!)).toMatchObject({
      requestId: page!.attributes['nutshell.request_id'],
      status: 200,
    });
  });
});
