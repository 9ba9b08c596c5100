// The floor of a booking: the very statements that the site sends for one, in one transaction, by bare pg.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { v7 } from 'uuid';
import { bookingRequest } from './booking-scene.mjs';

const CAPTURE = new URL('./capture-statements.mjs', import.meta.url).href;
const FRAME = /^(BEGIN|COMMIT)$/;
const IDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const TOKENS = /sbx_[0-9a-f]{32}/g;
/** The code of one seat stands in a list of its own. */
const CODES = /(?<=\[)"[A-Z0-9]{8}"(?=\])/g;

/**
 * What the site sends for the second of two bookings, from the beginning of its transaction to the last thing it writes.
 * Left out are who is asking, the call to the workers, and the booking as it is read back.
 * @returns `{ statements, memberId, sessionId }`
 */
export async function captureBooking(bench, databaseUrl, [first, second]) {
  const folder = mkdtempSync(join(tmpdir(), 'nutshell-bench-statements-'));
  const file = join(folder, 'statements');
  const site = await bench.site(databaseUrl, {
    role: 'api',
    env: { BENCH_STATEMENTS: file },
    nodeOptions: ['--import', CAPTURE],
  });
  try {
    for (const pair of [first, second]) {
      writeFileSync(file, '');
      const { path, ...request } = bookingRequest(bench, pair);
      const { data } = await (await fetch(`${site.url}${path}`, request)).json();
      if (!data?.bookSeats.payment?.checkoutUrl) throw new Error(`not booked: ${JSON.stringify(data)}`);
    }
    const sent = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const from = sent.findIndex(({ text }) => text === 'BEGIN');
    const until = sent.findLastIndex(({ text }) => /^\s*(INSERT|UPDATE|WITH)/.test(text));
    const statements = sent.slice(from, until + 1).filter(({ text }) => !FRAME.test(text));
    return { statements, memberId: second.member.personId, sessionId: second.sessionId };
  } finally {
    await site.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The same for another member and session, under ids of its own. */
export function bookingOf({ statements, memberId, sessionId }, pair) {
  const given = new Map([
    [memberId, pair.member.personId],
    [sessionId, pair.sessionId],
  ]);
  const instead = (made) => (old) => given.get(old) ?? given.set(old, made()).get(old);
  const values = JSON.stringify(statements.map(({ values }) => values))
    .replace(IDS, instead(v7))
    .replace(
      TOKENS,
      instead(() => `sbx_${randomBytes(16).toString('hex')}`),
    )
    .replace(
      CODES,
      instead(() => `"${randomBytes(4).toString('hex').toUpperCase()}"`),
    );
  return JSON.parse(values).map((of, at) => ({ ...statements[at], name: `floor-${at}`, values: of }));
}

/** Connections that book, each one after the other. */
export async function floorClients(databaseUrl, count) {
  const clients = Array.from({ length: count }, () => new pg.Client({ connectionString: databaseUrl }));
  await Promise.all(clients.map((client) => client.connect()));
  return {
    /** @returns bookings a second */
    async run(bookings) {
      const queue = bookings.values();
      const started = performance.now();
      await Promise.all(clients.map((client) => work(client, queue)));
      return bookings.length / ((performance.now() - started) / 1000);
    },
    end: () => Promise.all(clients.map((client) => client.end())),
  };
}

async function work(client, queue) {
  for (const booking of queue) {
    await client.query('BEGIN');
    for (const statement of booking) await client.query(statement);
    await client.query('COMMIT');
  }
}
