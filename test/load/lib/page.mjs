import pg from 'pg';
import { agree } from './agree.mjs';
import { operation } from './measure.mjs';

const CONNECTIONS = 32;
/** The floors send Markdown as it was written, and addresses of files as they like. */
const BUT = ['textHtml', 'descriptionHtml', 'url'];

/**
 * A page of the web app as a member reads it, at each size of the data, against its floor.
 * @param page `{ figure, name (of the operation), floor (its module), what, seconds (of a round), prepare(client) (gives the variables) }`
 */
export async function measurePage(bench, { figure, name, floor: module, what, seconds, prepare }) {
  const rows = [];
  for (const scale of bench.scales) {
    const databaseUrl = await bench.database(scale);
    const variables = await withClient(databaseUrl, prepare);
    const [member] = await bench.logins(databaseUrl, 1);
    const [site, floor] = await Promise.all([
      bench.site(databaseUrl, { role: 'api' }),
      bench.floor(databaseUrl, module),
    ]);
    try {
      const asked = operation(bench.documents[name], variables);
      const ours = {
        url: `${site.url}/graphql`,
        ...asked,
        headers: { ...asked.headers, cookie: member.cookie },
      };
      const bare = { url: floor.url, ...operation(name, { ...variables, viewer: member.personId }) };
      agree(await answerOf(ours), await answerOf(bare), BUT);
      const perSecond = async (request) => {
        const { perSecond, errors } = await bench.hammer(request, {
          connections: CONNECTIONS,
          seconds,
        });
        if (errors) throw new Error(`${errors} requests failed`);
        return perSecond;
      };
      await bench.hammer(ours, { seconds: 2 });
      await bench.hammer(bare, { seconds: 1 });
      const measured = await bench.interleave({ ours: () => perSecond(ours), floor: () => perSecond(bare) });
      rows.push({
        figure,
        scale,
        unit: 'req/s',
        ...measured.ours,
        floor: { what, ...measured.floor },
        ratio: measured.ratio,
        target: { ratio: 0.3 },
      });
    } finally {
      await Promise.all([site.stop(), floor.stop()]);
    }
  }
  return rows;
}

async function withClient(databaseUrl, work) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function answerOf({ url, ...request }) {
  const { data, errors } = await (await fetch(url, request)).json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
