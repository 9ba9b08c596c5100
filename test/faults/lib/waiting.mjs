import { setTimeout as wait } from 'node:timers/promises';

const WAITING = `SELECT
  (SELECT count(*) FROM outbox WHERE relayed_at IS NULL AND occurred_at <= $1)::int AS events,
  (SELECT count(*) FROM deliveries d JOIN outbox o ON o.id = d.event_id
   WHERE d.handled_at IS NULL AND d.failed_at IS NULL AND o.occurred_at <= $1)::int AS deliveries,
  (SELECT count(*) FROM timers WHERE done_at IS NULL AND failed_at IS NULL AND due_at <= $1)::int AS timers`;

/** Waits until all is done that was to be done by a moment (by default at last: until nothing is due). @throws what still waits */
export async function drained({ postgres, provider }, { by = null, patienceMs }) {
  const until = performance.now() + patienceMs;
  for (;;) {
    const [left] = await postgres.query(WAITING, [by ?? new Date()]);
    const webhooks = by ? 0 : provider.waiting;
    if (!left.events && !left.deliveries && !left.timers && !webhooks) return;
    if (performance.now() > until) throw new Error(`still waits: ${JSON.stringify({ ...left, webhooks })}`);
    await wait(50);
  }
}
