import { agree } from '../lib/agree.mjs';
import { operation } from '../lib/measure.mjs';

const FLOOR = new URL('../floors/catalogue.mjs', import.meta.url).href;
const VARIABLES = { filter: {}, sort: 'RELEVANCE', first: 20, after: null };
/** Each has cursors of its own making. */
const BUT = ['cursor', 'endCursor'];

/** The first page of the catalogue for a visitor: 20 dates with training, trainer, place, price, seats and rating. */
export default async function catalogue(bench) {
  const [each, kept] = [[], []];
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
      agree(await answerOf(ours), await answerOf(bare), BUT);
      await bench.hammer(ours, { seconds: 4 });
      await bench.hammer(bare, { seconds: 1 });
      const compare = async (request) => {
        const perSecond = async (of) => (await bench.hammer(of, { seconds: 2 })).perSecond;
        const measured = await bench.interleave({
          ours: () => perSecond(request),
          floor: () => perSecond(bare),
        });
        return rowOf(scale, measured);
      };
      each.push({ figure: 'catalogue page, anonymous', ...(await compare(ours)), target: { ratio: 0.7 } });
      kept.push({
        figure: 'catalogue page, public cache',
        ...(await compare(byGet(site.url, bench.documents.Trainings))),
        target: { ratio: 1 },
      });
    } finally {
      await Promise.all([site.stop(), floor.stop()]);
    }
  }
  return [...each, ...kept];
}

const rowOf = (scale, { ours, floor, ratio }) => ({
  scale,
  unit: 'req/s',
  ...ours,
  floor: { what: 'node:http and one prepared statement', ...floor },
  ratio,
});

/** As a browser asks what may be kept for everybody. */
const byGet = (url, documentId) => ({
  url: `${url}/graphql?${new URLSearchParams({ documentId, variables: JSON.stringify(VARIABLES) })}`,
  method: 'GET',
  headers: { 'content-type': 'application/json' },
});

async function answerOf({ url, ...request }) {
  const { data, errors } = await (await fetch(url, request)).json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
