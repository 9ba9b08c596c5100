/** Each process killed with SIGKILL, and started again two seconds later. */
const killed = (name, what, { kill, start }) => ({
  name: `kill-${name}`,
  what: `SIGKILL to ${what}, started again after 2 s`,
  lastsMs: 2_000,
  inject: kill,
  heal: start,
});

/** Each process stopped with SIGSTOP: it answers nothing, and nobody is told. */
const stopped = (name, what, signal) => ({
  name: `stop-${name}`,
  what: `SIGSTOP to ${what}, SIGCONT after 6 s`,
  lastsMs: 6_000,
  inject: (cluster) => signal(cluster, 'SIGSTOP'),
  heal: (cluster) => signal(cluster, 'SIGCONT'),
});

export default [
  killed('api', 'one of two api processes', {
    kill: ({ apis }) => apis[1].kill(),
    start: ({ apis }) => apis[1].start(),
  }),
  killed('worker', 'both workers', {
    kill: ({ workers }) => Promise.all(workers.map((worker) => worker.kill())),
    start: ({ workers }) => Promise.all(workers.map((worker) => worker.start())),
  }),
  killed('postgres', 'Postgres', {
    kill: ({ postgres }) => postgres.kill(),
    start: ({ postgres }) => postgres.start(),
  }),
  killed('redis', 'Redis', {
    kill: ({ redis }) => redis.kill(),
    start: ({ redis }) => redis.start(),
  }),
  stopped('api', 'one of two api processes', ({ apis }, signal) => apis[1].signal(signal)),
  stopped('worker', 'one of two workers', ({ workers }, signal) => workers[1].signal(signal)),
  stopped('postgres', 'Postgres and all its processes', ({ postgres }, signal) => postgres.signalAll(signal)),
  stopped('redis', 'Redis', ({ redis }, signal) => redis.signal(signal)),
];
