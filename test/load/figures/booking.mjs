// A booking as the web app makes it: bookSeats by its documentId with the cookie of a member, for a session that costs money.
// So the seats are held, and the sandbox has opened a checkout by the time of the answer. Each commit is durable.
import { Agent } from 'node:http';
import { bookingRequest, pairs, post, sessionsWith } from '../lib/booking-scene.mjs';
import { bookingOf, captureBooking, floorClients } from '../lib/booking-floor.mjs';
import { findPgbench, pgbench } from '../lib/booking-pgbench.mjs';

const CLIENTS = 10;
const SESSIONS = 100;
const MEMBERS = 60;
const BOOKINGS = 300;
const ROUNDS = 3;
const FIGURE = 'booking, 10 clients over 100 sessions';

export default async function booking(bench) {
  const rows = [];
  for (const scale of bench.scales) {
    const databaseUrl = await bench.database(scale);
    const sessions = await sessionsWith(databaseUrl, { sessions: SESSIONS, capacity: 1_000 });
    const to = pairs(await bench.logins(databaseUrl, MEMBERS), sessions);
    const next = (count) => Array.from({ length: count }, () => to.next().value);
    const template = await captureBooking(bench, databaseUrl, next(2));
    const site = await bench.site(databaseUrl, { role: 'api' });
    const floor = await floorClients(databaseUrl, CLIENTS);
    try {
      const times = [];
      const bare = (count) => floor.run(next(count).map((pair) => bookingOf(template, pair)));
      const book = (count) =>
        bookAll(
          site,
          next(count).map((pair) => bookingRequest(bench, pair)),
          times,
        );
      for (let warm = 0; warm < 3; warm++) await book(BOOKINGS);
      await bare(CLIENTS * 10);
      times.length = 0;
      const measured = await bench.interleave({
        ours: () => book(BOOKINGS),
        floor: () => bare(BOOKINGS),
        rounds: ROUNDS,
      });
      times.sort((a, b) => a - b);
      rows.push({
        figure: FIGURE,
        scale,
        unit: 'req/s',
        ...measured.ours,
        floor: {
          what: `the same ${template.statements.length} statements in one transaction, bare pg`,
          ...measured.floor,
        },
        ratio: measured.ratio,
        target: { ratio: 0.5 },
        note: `held, with a checkout of the sandbox; p50 ${Math.round(times[times.length >> 1])} ms`,
      });
      if (scale === bench.scales[0])
        rows.push(
          ...(await beside(bench, databaseUrl, { template, pairs: next(BOOKINGS), ours: measured.ours })),
        );
    } finally {
      await Promise.all([site.stop(), floor.end()]);
    }
  }
  return rows;
}

/** The second line: against pgbench. */
async function beside(bench, databaseUrl, { template, pairs, ours }) {
  const program = findPgbench();
  if (!program) {
    bench.log('no pgbench here (Debian: apt-get install postgresql-contrib): its line is left out');
    return [];
  }
  const perSecond = await pgbench(program, databaseUrl, { template, pairs, clients: CLIENTS });
  return [
    {
      figure: 'booking, against pgbench',
      scale: null,
      unit: 'req/s',
      ...ours,
      floor: { what: 'pgbench -M prepared', min: perSecond, median: perSecond, max: perSecond },
      ratio: ours.median / perSecond,
      target: null,
      note: 'the same statements, without Node',
    },
  ];
}

/** Each request once, over ten connections. @returns bookings a second; how long each took goes into `times` */
async function bookAll(site, requests, times) {
  const agent = new Agent({ keepAlive: true });
  const queue = requests.values();
  const client = async () => {
    for (const request of queue) {
      const asked = performance.now();
      const answer = await post(site, request, agent);
      if (!answer.data?.bookSeats.payment?.checkoutUrl)
        throw new Error(`not booked: ${JSON.stringify(answer)}`);
      times.push(performance.now() - asked);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  return requests.length / ((performance.now() - started) / 1000);
}
