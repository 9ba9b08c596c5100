import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printContract } from '../../apps/api/src/contract.js';

it('schema.graphql is what the code says; print it again with `npm run schema`', async () => {
  const committed = readFileSync(
    join(import.meta.dirname, '..', '..', 'apps', 'api', 'schema.graphql'),
    'utf8',
  );
  expect(await printContract()).toBe(committed);
});
