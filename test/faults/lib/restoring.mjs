import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '../../../scripts/lib/workspace.mjs';
import { capture } from '../../../scripts/lib/run.mjs';
import { Load } from './load.mjs';

export const name = 'backup-restore';
export const what = 'a backup under load, restored beside it; and one at rest, compared table by table';

const TABLES = `SELECT schemaname || '.' || relname AS table FROM pg_stat_user_tables WHERE schemaname <> 'bullmq' ORDER BY 1`;
const SEQUENCES = `SELECT schemaname || '.' || sequencename AS name, last_value::text AS last FROM pg_sequences
  WHERE schemaname <> 'bullmq' ORDER BY 1`;

/** Backs the site up while it is used and once more at rest, restores both, and looks whether everything is there. */
export async function restoring(cluster, scene) {
  const problems = [];
  await scene.refresh();
  const load = new Load(scene);
  for (const member of scene.members.slice(0, 5)) await scene.client.upload(member, 100_000);
  load.start();
  const used = await roundTrip(cluster, 'used', problems);
  await load.stop();
  await cluster.stopProcesses();
  const rest = await roundTrip(cluster, 'rest', problems);
  if (problems.length) return { problems };
  problems.push(
    ...(await differences(cluster.postgres.url, rest.url)),
    ...fileDifferences(cluster.dataDir, rest.dataDir),
  );
  const again = await command('restore', rest.folder, rest.env);
  if (again.code === 0) problems.push('restoring into a place that is not empty was not refused');
  const startMs = await starts(cluster, rest, problems);
  return { problems, backupMs: used.backupMs, restoreMs: used.restoreMs, startMs, sum: used.sum };
}

async function roundTrip(cluster, which, problems) {
  const folder = join(cluster.folder, `backup-${which}`);
  const dataDir = join(cluster.folder, `restored-${which}`);
  mkdirSync(dataDir, { recursive: true });
  await cluster.postgres.query(`CREATE DATABASE restored_${which}`);
  const url = cluster.postgres.url.replace(/\/[^/]*$/, `/restored_${which}`);
  const env = { DATABASE_URL: url, DATA_DIR: dataDir };
  const backup = await command('backup', folder, {
    DATABASE_URL: cluster.postgres.url,
    DATA_DIR: cluster.dataDir,
  });
  const restore = await command('restore', folder, env);
  for (const { code, output } of [backup, restore]) if (code !== 0) problems.push(output.trim());
  return { folder, url, env, dataDir, backupMs: backup.ms, restoreMs: restore.ms, sum: backup.output.trim() };
}

async function command(script, folder, env) {
  const began = performance.now();
  const file = join(root, 'apps/api/dist', `${script}.js`);
  const result = await capture(process.execPath, [file, folder], { env: { PATH: process.env.PATH, ...env } });
  return { ...result, ms: Math.round(performance.now() - began) };
}

async function differences(one, other) {
  const clients = [one, other].map((connectionString) => new pg.Client({ connectionString }));
  await Promise.all(clients.map((client) => client.connect()));
  const both = async (sql) => Promise.all(clients.map(async (client) => (await client.query(sql)).rows));
  const found = [];
  const same = (about, [was, is]) =>
    JSON.stringify(was) === JSON.stringify(is) || found.push(`${about} differs`);
  const [tables, restored] = await both(TABLES);
  same('the list of tables', [tables, restored]);
  same('a sequence', await both(SEQUENCES));
  for (const { table } of tables) {
    const sql = `SELECT count(*), md5(string_agg(one::text, '|' ORDER BY one::text COLLATE "C")) FROM ${table.replace(/(.*)\.(.*)/, '"$1"."$2"')} one`;
    same(table, await both(sql));
  }
  await Promise.all(clients.map((client) => client.end()));
  return found;
}

function fileDifferences(one, other) {
  const filesOf = (dataDir) =>
    readdirSync(join(dataDir, 'files'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dataDir.length))
      .sort();
  const [was, is] = [filesOf(one), filesOf(other)];
  if (!was.length || String(was) !== String(is)) return [`${was.length} files became ${is.length}`];
  const differs = was.filter((file) => !readFileSync(one + file).equals(readFileSync(other + file)));
  return differs.map((file) => `${file} differs`);
}

/** The restored site, as one process: it starts, is ready, and shows what was there. */
async function starts(cluster, { url, dataDir }, problems) {
  const copy = join(cluster.folder, 'started');
  cpSync(dataDir, copy, { recursive: true });
  const site = cluster.process('restored', 'all', { DATABASE_URL: url, REDIS_URL: '', DATA_DIR: copy });
  const began = performance.now();
  await site.start();
  const ms = Math.round(performance.now() - began);
  const ready = await fetch(`${site.url}/readyz`);
  if (ready.status !== 200) problems.push(`the restored site is not ready: ${await ready.text()}`);
  const answer = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ trainings(first: 50) { nodes { id } } }' }),
  });
  const { data } = await answer.json();
  if (!data?.trainings.nodes.length) problems.push('the restored site shows no training');
  await site.stop();
  rmSync(copy, { recursive: true, force: true });
  return ms;
}
