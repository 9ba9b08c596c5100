// npm run dev: as npm start, but the sources are watched; the web reloads in the browser, the api starts again.
import { spawn } from 'node:child_process';
import { readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApp } from './lib/app.mjs';
import { busyPort, freePort, isFree } from './lib/ports.mjs';
import { capture, whenNpmEnds } from './lib/run.mjs';
import { build, ensureInstalled, kept, readEnvFile, root, stopWith, tool } from './lib/workspace.mjs';

const PAUSE_MS = 300; // the compiler writes many files at once

readEnvFile();
process.env.HOST ||= '127.0.0.1';
const port = Number(process.env.PORT || 4200);
if (!(await isFree(port, process.env.HOST))) stopWith(busyPort(port, `PORT=${port + 1} npm run dev`));

await ensureInstalled();
await build();

// Holds the database while the api comes and goes: see libs/embedded.
const { startEmbeddedPostgres } = await import('../libs/embedded/dist/index.js');
const dataDir = join(process.env.DATA_DIR || kept, 'postgres');
const database = process.env.DATABASE_URL
  ? undefined
  : await startEmbeddedPostgres({ dataDir, log: () => {} });

const apiPort = await freePort();
const env = {
  ...process.env,
  PORT: String(port),
  API_URL: `http://127.0.0.1:${apiPort}`,
  NODE_ENV: 'development',
};
const sources = ['libs/domain', 'libs/i18n', 'libs/embedded', 'apps/api'];
const programs = [
  ...sources.map((folder) => [
    folder,
    'tsc',
    '-p',
    'tsconfig.build.json',
    '--watch',
    '--preserveWatchOutput',
  ]),
  ['apps/web', 'graphql-codegen', '--config', 'codegen.ts', '--watch', '--silent'],
  ['apps/web', 'vite', '--clearScreen', 'false'],
].map(([folder, name, ...args]) => {
  const [node, all] = name === 'tsc' ? compiler(args) : tool(name, ...args);
  return spawn(node, all, {
    cwd: join(root, folder),
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
});

let app = start();
let restart;
let turn = Promise.resolve();
for (const folder of sources)
  watch(join(root, folder, 'dist'), { recursive: true }, () => {
    clearTimeout(restart);
    restart = setTimeout(() => (turn = turn.then(startAgain)), PAUSE_MS);
  });

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
whenNpmEnds(stop);

function compiler(args) {
  return [process.execPath, [join(root, 'node_modules', 'typescript-7', 'bin', 'tsc'), ...args]];
}

function start() {
  const url = `http://localhost:${port}`;
  const started = startApp({ env: { PORT: String(apiPort), PUBLIC_URL: process.env.PUBLIC_URL || url } });
  void started.ready.then(() =>
    console.log(`Nutshell runs at ${url} and follows your changes. Stop: Ctrl-C`),
  );
  return started;
}

async function startAgain() {
  app.stop();
  await app.ended;
  if (stopping) return;
  app = start();
  await printSchema();
}

/** So that the web's operations are typed by the api as it is now. */
async function printSchema() {
  const file = join(root, 'apps/api/schema.graphql');
  const { code, output } = await capture(process.execPath, [join(root, 'apps/api/dist/print-schema.js')], {
    cwd: root,
  });
  if (code === 0 && output !== readFileSync(file, 'utf8')) writeFileSync(file, output);
}

async function stop() {
  if (stopping) return;
  stopping = true;
  clearTimeout(restart);
  // each is a group of its own: tsc is a program started by a program
  for (const { pid, exitCode } of programs) if (exitCode === null) process.kill(-pid);
  app.stop();
  await app.ended;
  await database?.stop();
  process.exit(0);
}
