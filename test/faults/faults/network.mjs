const OURS = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE pid <> pg_backend_pid() AND usename = current_user AND application_name <> 'faults'`;

export default [
  {
    name: 'db-terminate',
    what: 'every connection of ours ended by pg_terminate_backend',
    lastsMs: 0,
    inject: async ({ postgres }) => void (await postgres.query(OURS)),
    heal: () => undefined,
  },
  {
    name: 'db-cut',
    what: 'the network to the database resets every connection and refuses new ones for 6 s',
    lastsMs: 6_000,
    inject: ({ network }) => network.cut(),
    heal: ({ network }) => network.listen(),
  },
  {
    name: 'db-blackhole',
    what: 'the network to the database swallows everything for 8 s; what was connected never hears anything again',
    lastsMs: 8_000,
    inject: ({ network }) => network.goDeaf(),
    heal: ({ network }) => network.hear(),
  },
];
