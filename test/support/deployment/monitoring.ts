import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const read = (...path: string[]): string =>
  readFileSync(join(import.meta.dirname, '../../../deploy', ...path), 'utf8');

export interface Panel {
  id: number;
  type: string;
  title: string;
  gridPos: { x: number; y: number; w: number; h: number };
  datasource?: { uid: string };
  targets?: { refId: string; expr: string }[];
}

export interface Dashboard {
  uid: string;
  title: string;
  schemaVersion: number;
  panels: Panel[];
}

export interface Alert {
  alert: string;
  expr: string;
  for?: string;
  labels: { severity: string };
  annotations: { summary: string };
}

export const dashboard = JSON.parse(read('grafana', 'dashboards', 'nutshell.json')) as Dashboard;
export const alerts = (
  parse(read('prometheus', 'alerts.yml')) as { groups: { rules: Alert[] }[] }
).groups.flatMap(({ rules }) => rules);

/** Every expression that is asked of Prometheus, with where. */
export const expressions: { where: string; expr: string }[] = [
  ...dashboard.panels.flatMap(({ title, targets = [] }) =>
    targets.map(({ expr }) => ({ where: `panel ${title}`, expr })),
  ),
  ...alerts.map(({ alert, expr }) => ({ where: `alert ${alert}`, expr })),
];
