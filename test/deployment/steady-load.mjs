const CLIENTS = 4;
const TOGETHER_MS = 20;

/**
 * People who go on reading and asking until they are stopped: pages, what the app asks for by POST, and signed in.
 * @returns `end`, which says how many requests there were. @throws Error when one failed too often
 */
export function steadyLoad(visitor, at) {
  let stopped = false;
  let requests = 0;
  let again = 0;
  const failures = [];
  const kinds = [
    () => visitor.send(at, '/trainingen').then((answer) => answer.text().then(() => answer.ok)),
    () => visitor.ask(at, 'Settings').then(({ settings }) => Boolean(settings)),
    () => visitor.ask(at, 'Viewer').then(({ viewer }) => Boolean(viewer)),
  ];
  const once = (n) => kinds[n % kinds.length]().catch(() => false);
  const client = async (first) => {
    for (let n = first; !stopped; n++) {
      requests += 1;
      if (await once(n)) continue;
      again += 1;
      if (!(await once(n))) failures.push(n);
      await new Promise((resolve) => setTimeout(resolve, TOGETHER_MS));
    }
  };
  const clients = Array.from({ length: CLIENTS }, (_, n) => client(n));
  return {
    async end({ retries }) {
      stopped = true;
      await Promise.all(clients);
      const failed = retries ? failures.length : again;
      if (failed) throw new Error(`${failed} of ${requests} requests failed`);
      return `${requests} requests${retries ? `, ${again} of them tried again` : ''}`;
    },
  };
}
