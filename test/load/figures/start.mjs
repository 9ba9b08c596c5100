// From the start of the process until /readyz says that everything a request needs answers, on a database that is there.
import { setTimeout as wait } from 'node:timers/promises';
import { spread } from '../lib/measure.mjs';

const ROUNDS = 3;

export default async function start(bench) {
  const url = await bench.databases.copy('bench_start');
  const seconds = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const began = performance.now();
    const site = await bench.site(url);
    while (!(await fetch(`${site.url}/readyz`)).ok) await wait(10);
    // The first finds the files of the application on the disk, the others in memory.
    if (round) seconds.push((performance.now() - began) / 1000);
    await site.stop();
  }
  return [
    {
      figure: 'start until ready',
      scale: null,
      unit: 's',
      ...spread(seconds),
      floor: null,
      ratio: null,
      target: { max: 3 },
      note: `${ROUNDS} starts of a production process that does everything, on the demo; the first start of all is not counted`,
    },
  ];
}
