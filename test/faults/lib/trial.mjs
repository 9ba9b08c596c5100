import { setTimeout as wait } from 'node:timers/promises';
import { broken, repeatedMails, wronglyReminded } from './invariants.mjs';
import { Load } from './load.mjs';
import { drained } from './waiting.mjs';

const CALM_MS = 2_000;
const AFTER_MS = 3_000;
const PATIENCE_MS = 120_000;

/** One fault under load, and what became of it: a row of the table. */
export async function trial(cluster, scene, fault) {
  await scene.refresh();
  const reminded = await scene.reminded();
  await drained(cluster, { patienceMs: PATIENCE_MS });
  const mailsBefore = { all: cluster.inbox.mails.length, repeated: repeatedMails(cluster) };
  const load = new Load(scene);
  load.start();
  await wait(CALM_MS);
  await scene.bringNear(reminded, 1);
  const problems = [];
  const began = performance.now();
  const notes = (await fault.inject(cluster, scene)) ?? undefined;
  await wait(fault.lastsMs);
  const healed = performance.now();
  const healedAt = new Date();
  await fault.heal(cluster, scene);
  const done = drained(cluster, { by: healedAt, patienceMs: PATIENCE_MS }).then(
    () => performance.now() - healed,
    (error) => void problems.push(error.message),
  );
  await Promise.all([bookedAgain(load, healed), wait(AFTER_MS)]);
  await load.stop();
  const drainedMs = await done;
  await drained(cluster, { patienceMs: PATIENCE_MS }).catch((error) => problems.push(error.message));
  problems.push(...(await broken(cluster)), ...(await wronglyReminded(cluster, reminded)));
  if (fault.check) problems.push(...(await fault.check(cluster, scene, load)));
  return {
    fault: fault.name,
    what: fault.what,
    lastedMs: Math.round(healed - began),
    firstBookingMs: firstBooking(load, healed),
    drainedMs: drainedMs === undefined ? null : Math.round(drainedMs),
    longestGapMs: longestGap(load, began),
    requests: load.client.requests.length,
    bookings: load.bookings.length,
    slowestMs: Math.round(Math.max(...load.client.requests.map(({ began: from, ended }) => ended - from))),
    errors: errorsOf(load),
    mails: cluster.inbox.mails.length - mailsBefore.all,
    mailsRepeated: repeatedMails(cluster) - mailsBefore.repeated,
    ...(notes && { notes }),
    broken: problems,
  };
}

async function bookedAgain(load, since) {
  for (let waited = 0; waited < PATIENCE_MS && !load.bookedSince(since); waited += 50) await wait(50);
}

/** From the moment the fault was mended until the first booking that was begun after it. */
function firstBooking(load, healed) {
  const ends = load.bookings.filter(({ began }) => began >= healed).map(({ ended }) => ended);
  return ends.length ? Math.round(Math.min(...ends) - healed) : null;
}

/** The longest time without a booking, from the fault on. */
function longestGap(load, began) {
  const ends = load.bookings.map(({ ended }) => ended).sort((a, b) => a - b);
  const after = ends.filter((end) => end > began);
  const moments = [Math.max(began, ends.findLast((end) => end <= began) ?? began), ...after];
  return Math.round(Math.max(0, ...moments.slice(1).map((end, at) => end - moments[at])));
}

function errorsOf(load) {
  const kinds = {};
  for (const { error, what } of load.client.requests)
    if (error) kinds[`${what}: ${error}`] = (kinds[`${what}: ${error}`] ?? 0) + 1;
  return kinds;
}
