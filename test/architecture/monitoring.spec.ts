import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alerts, dashboard, expressions } from '../support/deployment/monitoring.js';
import { metricsIn, valuesOf } from '../support/deployment/promql.js';

it('asks Prometheus what it understands', () => {
  for (const { expr } of expressions) expect(metricsIn(expr)).not.toEqual([]);
  expect(() => metricsIn('sum(rate(up[5m])')).toThrow('is no PromQL');
});

it('asks for events that there are', () => {
  const source = join(import.meta.dirname, '..', '..', 'apps', 'api', 'src');
  const events = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.events.ts'))
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .join('\n');
  const named = expressions.flatMap(({ expr }) => valuesOf('event', expr));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !events.includes(`class ${name} extends `))).toEqual([]);
});

it('is a dashboard that Grafana can show', () => {
  expect(dashboard).toMatchObject({
    uid: 'nutshell',
    title: 'Nutshell',
    schemaVersion: expect.any(Number) as number,
  });
  const ids = dashboard.panels.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { type, title, gridPos, targets = [], datasource } of dashboard.panels) {
    expect(title).not.toBe('');
    expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
    if (type === 'row') continue;
    expect(datasource?.uid).toBe('prometheus');
    expect(targets.length).toBeGreaterThan(0);
    expect(new Set(targets.map(({ refId }) => refId)).size).toBe(targets.length);
  }
});

it('lays no panel over another', () => {
  const taken = new Set<string>();
  for (const { gridPos } of dashboard.panels)
    for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++)
      for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) {
        expect(taken.has(`${x},${y}`)).toBe(false);
        taken.add(`${x},${y}`);
      }
});

it.each(alerts.map((rule) => [rule.alert, rule] as const))(
  '%s says how bad it is, and what',
  (name, rule) => {
    expect(name).toMatch(/^Nutshell[A-Z]/);
    expect(['warning', 'critical']).toContain(rule.labels.severity);
    expect(rule.annotations.summary).not.toBe('');
  },
);
