// Five hundred people who want one of twenty seats at the same moment.
import { bookingRequest, post, sessionsWith, withClient } from '../lib/booking-scene.mjs';
import { percentile, spread } from '../lib/measure.mjs';

const BUYERS = 500;
const SEATS = 20;
const ROUNDS = 3;
const LIMIT_MS = 2_000;
/** The demo has fewer members than buyers: ten times that has enough. */
const SCALE = 10;

export default async function hotSession(bench) {
  const databaseUrl = await bench.database(SCALE);
  const members = await bench.logins(databaseUrl, BUYERS);
  if (members.length < BUYERS) throw new Error(`only ${members.length} members`);
  const sites = [await bench.site(databaseUrl, { role: 'api' })];
  try {
    const one = await measure(bench, databaseUrl, { members, sites });
    sites.push(await bench.site(databaseUrl, { role: 'api' }));
    const two = await measure(bench, databaseUrl, { members, sites });
    return [
      row('hot session: 500 buyers, 20 seats, p99', one),
      row('hot session, over two api processes, p99', two),
    ];
  } finally {
    await Promise.all(sites.map((site) => site.stop()));
  }
}

const row = (figure, { times, note }) => ({
  figure,
  scale: null,
  unit: 'ms',
  ...spread(times),
  floor: null,
  ratio: null,
  target: { max: LIMIT_MS },
  note,
});

async function measure(bench, databaseUrl, { members, sites }) {
  const sessions = await sessionsWith(databaseUrl, { sessions: ROUNDS + 1, capacity: SEATS });
  const rounds = [];
  for (const sessionId of sessions)
    rounds.push(await rush(bench, databaseUrl, { members, sites, sessionId }));
  // The first fills the connections and the statements of a process that has just started.
  const [, ...warm] = rounds;
  const slowest = Math.max(...warm.map(({ last }) => last));
  return {
    times: warm.map(({ p99 }) => p99),
    note: `each time 500 answered, 20 held, 480 told that it is full; all answered within ${Math.round(slowest)} ms`,
  };
}

/** Everybody at once, each over a connection of their own. @throws unless exactly the seats are held, and nobody waits in vain */
async function rush(bench, databaseUrl, { members, sites, sessionId }) {
  const started = performance.now();
  const answers = await Promise.all(
    members.map(async (member, at) => {
      const { data } = await post(sites[at % sites.length], bookingRequest(bench, { member, sessionId }));
      return { what: data?.bookSeats.__typename, ms: performance.now() - started };
    }),
  );
  const held = answers.filter(({ what }) => what === 'Booking').length;
  const full = answers.filter(({ what }) => what === 'SessionFull').length;
  const [seats] = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT seats_taken AS taken, (SELECT sum(seats)::int FROM bookings WHERE session_id = s.id AND status = 'HELD') AS held
       FROM sessions s WHERE id = $1`,
      [sessionId],
    );
    return rows;
  });
  if (held !== SEATS || full !== BUYERS - SEATS || seats.taken !== SEATS || seats.held !== SEATS)
    throw new Error(`${held} held, ${full} told that it is full; the database has ${JSON.stringify(seats)}`);
  const times = answers.map(({ ms }) => ms);
  return { p99: percentile(times, 0.99), last: Math.max(...times) };
}
