// npm start: install, build what changed, start everything on the embedded defaults, say where it is.
import { logFile, startApp } from './lib/app.mjs';
import { busyPort, isFree } from './lib/ports.mjs';
import { whenNpmEnds } from './lib/run.mjs';
import { build, ensureInstalled, readEnvFile, stopWith } from './lib/workspace.mjs';

readEnvFile();
process.env.HOST ||= '127.0.0.1'; // the demo accounts are for this machine; HOST=0.0.0.0 opens it to others
process.env.PORT ||= '4200';
const port = Number(process.env.PORT);
if (!(Number.isInteger(port) && port > 0 && port < 65536))
  stopWith(`PORT: should be a port, for example 4200; it is "${process.env.PORT}".`);
if (!(await isFree(port, process.env.HOST))) stopWith(busyPort(port, `PORT=${port + 1} npm start`));

let app = undefined;
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
whenNpmEnds(stop);

await ensureInstalled();
await build();
console.log('Starting…');
app = startApp();
const ready = await Promise.race([app.ready, app.ended.then(() => undefined)]);
if (ready && !stopping) console.log(welcome(await demoAccounts()));

const code = await app.ended;
if (!stopping && code !== 0) console.error(`Nutshell has stopped by itself. Its log: ${logFile}`);
process.exit(stopping ? 0 : code || 1);

function stop() {
  if (!app) process.exit(130);
  if (!stopping) console.log('\nStopping: finishing what is running…');
  stopping = true;
  app.stop();
}

/** The accounts that the sign-in page offers too: none outside the demo. */
async function demoAccounts() {
  const query = '{ settings { demoAccounts { label email password } } }';
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  })
    .then((response) => response.json())
    .catch(() => undefined);
  return answer?.data?.settings.demoAccounts ?? [];
}

function welcome(accounts) {
  const url = process.env.PUBLIC_URL || `http://localhost:${port}`;
  const rows = accounts.map(({ label, email, password }) => `  ${label.padEnd(12)} ${email}  ${password}`);
  return [
    '',
    `Nutshell runs at ${url}`,
    '',
    ...(rows.length ? ['Sign in as', ...rows, ''] : []),
    `Mails it sends: ${url}/dev/mail    Log: ${logFile}    Stop: Ctrl-C`,
  ].join('\n');
}
