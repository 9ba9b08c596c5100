import { collectDefaultMetrics, Counter, Gauge, Histogram } from 'prom-client';
import { spanned } from './tracer.js';

collectDefaultMetrics();

export const requestSeconds = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Time to answer a request',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});
/** Of our own pages' operations alone: what anybody may send would be as many series as they like. */
export const operationSeconds = new Histogram({
  name: 'graphql_operation_duration_seconds',
  help: 'Time to answer an operation of our own pages',
  labelNames: ['operation'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});
export const operationErrors = new Counter({
  name: 'graphql_errors_total',
  help: 'Errors that operations answered with; INTERNAL is our fault',
  labelNames: ['code'],
});
operationErrors.inc({ code: 'INTERNAL' }, 0);
export const eventsPublished = new Counter({
  name: 'nutshell_events_total',
  help: 'What happened, as it was committed by this process',
  labelNames: ['event'],
});
const workSeconds = new Histogram({
  name: 'nutshell_work_duration_seconds',
  help: 'Time that a reaction or a timer took',
  labelNames: ['kind', 'name', 'outcome'],
  buckets: [0.01, 0.05, 0.25, 1, 5, 30],
});
export const waiting = new Gauge({
  name: 'nutshell_waiting',
  help: 'Rows that wait for a worker',
  labelNames: ['what'],
});
export const lagSeconds = new Gauge({
  name: 'nutshell_lag_seconds',
  help: 'How long the eldest of what waits should have been done already',
  labelNames: ['what'],
});
export const queueJobs = new Gauge({
  name: 'nutshell_queue_jobs',
  help: 'Jobs of the queue by state',
  labelNames: ['state'],
});
export const poolConnections = new Gauge({
  name: 'nutshell_database_pool',
  help: 'Connections of this process to the database, and who waits for one',
  labelNames: ['state'],
});

/** Does a piece of a worker's work, timed and traced. */
export async function observed<T>(
  kind: 'reaction' | 'timer',
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  const end = workSeconds.startTimer({ kind, name });
  try {
    const result = await spanned(`${kind} ${name}`, {}, work);
    end({ outcome: 'done' });
    return result;
  } catch (error) {
    end({ outcome: 'failed' });
    throw error;
  }
}
