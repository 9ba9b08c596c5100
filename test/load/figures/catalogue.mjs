import { equal } from 'node:assert/strict';
import { operation } from '../lib/measure.mjs';

const FLOOR = new URL('../floors/catalogue.mjs', import.meta.url).href;
const VARIABLES = { filter: {}, sort: 'RELEVANCE', first: 20, after: null };
const CONNECTIONS = 32;

/** The first page of the catalogue for a visitor: 20 dates with training, trainer, place, price, seats and rating. */
export default async function catalogue(bench) {
  const rows = [];
  for (const scale of bench.scales) {
    const databaseUrl = await bench.database(scale);
    const [site, floor] = await Promise.all([
      bench.site(databaseUrl, { role: 'api', env: { TRUST_PROXY: 'true' } }),
      bench.floor(databaseUrl, FLOOR),
    ]);
    try {
      const asked = operation(bench.documents.Trainings, VARIABLES);
      const ours = { url: `${site.url}/graphql`, ...asked };
      const bare = { url: floor.url, ...asked };
      equal(await trainingsOf(ours), await trainingsOf(bare));
      const perSecond = async (request) => (await bench.hammer(request, { connections: CONNECTIONS })).perSecond;
      await bench.hammer(ours, { seconds: 2 });
      await bench.hammer(bare, { seconds: 1 });
      const { ours: own, floor: least, ratio } = await bench.interleave({
        ours: () => perSecond(ours),
        floor: () => perSecond(bare),
      });
      rows.push({
        figure: 'catalogue page, anonymous',
        scale,
        unit: 'req/s',
        ...own,
        floor: { what: 'node:http and one prepared statement', ...least },
        ratio,
        target: { ratio: 0.7 },
      });
    } finally {
      await Promise.all([site.stop(), floor.stop()]);
    }
  }
  return rows;
}

/** Which trainings it shows, and on which date: what is compared must be the same. */
async function trainingsOf({ url, ...request }) {
  const { data, errors } = await (await fetch(url, request)).json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data.trainings.edges.map(({ node, session }) => `${node.id} ${session?.id}`).join('\n');
}
