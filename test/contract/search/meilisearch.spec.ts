import { MeilisearchIndex } from '../../../apps/api/src/platform/search/meilisearch.index.js';
import { FakeMeilisearch, hasContract } from '../../support/meilisearch.js';
import { searchIndexSuite } from './search-index.suite.js';

const { MEILI_URL, MEILI_KEY } = process.env;

let fake: FakeMeilisearch;

searchIndexSuite('Meilisearch, by its contract', async () => {
  fake = new FakeMeilisearch();
  const url = await fake.start();
  return { index: new MeilisearchIndex({ url, prefix: 'test_' }), close: () => fake.stop() };
});

if (hasContract)
  it('asks nothing that the contract refuses', () => {
    expect(fake.refused).toEqual([]);
    expect(fake.requests.length).toBeGreaterThan(100);
    expect(fake.names()).toEqual(['test_everything']);
  });
else
  console.log(
    'Meilisearch: requests were not held against its OpenAPI document, which is not there (MEILI_OPENAPI)',
  );

if (MEILI_URL)
  searchIndexSuite('Meilisearch, a real server', () =>
    Promise.resolve({
      index: new MeilisearchIndex({ url: MEILI_URL, key: MEILI_KEY, prefix: `test_${process.pid}_` }),
      close: () => Promise.resolve(),
    }),
  );
else console.log('Meilisearch: no real server was asked (MEILI_URL)');
