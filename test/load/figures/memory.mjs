// What a process holds of the machine's memory: resident, shared libraries and all, as the kernel counts it.
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { bookingRequest, pairs, sessionsWith } from '../lib/booking-scene.mjs';
import { operation, spread } from '../lib/measure.mjs';

/** Long enough for Node to see that nothing happens, and to give back what the start needed. */
const SETTLED_MS = 60_000;
const ROUNDS = 3;
const CATALOGUE = { filter: {}, sort: 'RELEVANCE', first: 20, after: null };

export default async function memory(bench) {
  const url = await bench.databases.copy('bench_memory');
  const roles = ['all', 'api'];
  const sites = await Promise.all(
    roles.map((role) => bench.site(url, { role, env: { TRUST_PROXY: 'true' } })),
  );
  try {
    await Promise.all([wait(SETTLED_MS), databases(bench)]);
    const idle = sites.map(({ pid }, at) =>
      row(
        `memory, ${roles[at]}, idle`,
        [residentMegabytes(pid)],
        180,
        `${SETTLED_MS / 1000} s after the start`,
      ),
    );
    return [...idle, await underLoad(bench, sites[0], url)];
  } finally {
    await Promise.all(sites.map((site) => site.stop()));
  }
}

/** Those of the figures that follow: they are made while nothing is to be done. */
async function databases(bench) {
  for (const scale of bench.scales) await bench.database(scale);
}

/** The most that was seen while visitors read the catalogue and members book, in each of some bursts. */
async function underLoad(bench, site, url) {
  const sessions = await sessionsWith(url, { sessions: 50, capacity: 1_000 });
  const to = pairs(await bench.logins(url, 40), sessions);
  const highest = [];
  for (let round = 0; round < ROUNDS; round++) {
    const seen = [];
    const looking = setInterval(() => seen.push(residentMegabytes(site.pid)), 100);
    const read = { url: `${site.url}/graphql`, ...operation(bench.documents.Trainings, CATALOGUE) };
    await Promise.all([bench.hammer(read, { connections: 16, seconds: 4 }), book(bench, site, to, 150)]);
    clearInterval(looking);
    highest.push(Math.max(...seen));
  }
  return row(
    'memory, all, under load',
    highest,
    350,
    'the most in each of three bursts of catalogue and bookings',
  );
}

async function book(bench, site, to, count) {
  for (let at = 0; at < count; at++) {
    const { method, headers, body } = bookingRequest(bench, to.next().value);
    const answer = await fetch(`${site.url}/graphql`, { method: method ?? 'POST', headers, body });
    if (!answer.ok) throw new Error(`A booking under load was answered by ${answer.status}`);
  }
}

const residentMegabytes = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

const row = (figure, values, max, note) => ({
  figure,
  scale: null,
  unit: 'MB',
  ...spread(values),
  floor: null,
  ratio: null,
  target: { max },
  note,
});
