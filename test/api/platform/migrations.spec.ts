import { migrate } from '../../../apps/api/src/platform/db/index.js';
import { createTestDatabase } from '../../support/database.js';

it('migrations may be started by many processes at once, and again', async () => {
  const database = await createTestDatabase();
  await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
  await database.drop();
});
