import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/workspace.mjs';
import { startRedis } from '../../../scripts/lib/outside.mjs';
import { Databases } from './databases.mjs';
import { logins } from './logins.mjs';
import { hammer, interleave } from './measure.mjs';
import { startFloor, startSite } from './processes.mjs';

/** How many times over the demo stands in the databases whose growth is measured. */
const SCALES = [1, 10, 100];

/** What every figure is given: databases, processes on them, and ways to measure. */
export class Bench {
  databases = new Databases();
  scales = (process.env.BENCH_SCALES?.split(',') ?? SCALES).map(Number);
  /** The web's operations by name, as production wants them: by their hash. */
  documents = operationNames();
  interleave = interleave;
  hammer = hammer;
  logins = logins;
  site = startSite;
  floor = startFloor;
  redis = startRedis;

  /** The address of the database of this size. */
  database(scale) {
    return this.databases.sized(scale);
  }

  log(line) {
    console.log(`  ${line}`);
  }
}

function operationNames() {
  const documents = JSON.parse(readFileSync(join(root, 'apps/web/dist/persisted-documents.json'), 'utf8'));
  return Object.fromEntries(
    Object.entries(documents).flatMap(([hash, text]) => {
      const name = /\b(?:query|mutation|subscription) (\w+)/.exec(text)?.[1];
      return name ? [[name, hash]] : [];
    }),
  );
}
