import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../apps/api/src/app.js';
import { Config } from '../../apps/api/src/platform/config.js';
import { startWorld, type World } from '../support/world.js';

/** Of `places`, in a minute. */
const MOST = 600;
const AT_ONCE = 15;
const PROCESSES = 2;

let world: World;
let other: NestFastifyApplication;

beforeAll(async () => {
  world = await startWorld();
  const config = new Config({
    NODE_ENV: 'test',
    DATABASE_URL: world.databaseUrl,
    DATA_DIR: world.dataDir,
    NUTSHELL_DEMO: 'off',
    TRUST_PROXY: 'true',
  });
  other = await createApp(config, world.clock);
  await other.init();
  await other.getHttpAdapter().getInstance().ready();
});
afterAll(async () => {
  await other?.close();
  await world?.close();
});

const query = `{ ${Array.from({ length: AT_ONCE }, (_, n) => `a${n}: places(text: "Utrecht") { town }`).join(' ')} }`;

/** How many of the reads in one request were answered. */
async function answered(
  app: NestFastifyApplication,
  remoteAddress: string,
  headers: Record<string, string> = {},
): Promise<number> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress,
    headers,
    payload: { query },
  });
  const { data, errors = [] } = response.json<{
    data: object | null;
    errors?: { extensions: { code: string } }[];
  }>();
  expect(errors.filter(({ extensions }) => extensions.code !== 'TOO_MANY_REQUESTS')).toEqual([]);
  // One that is refused takes the others of its request along.
  return data ? AT_ONCE : 0;
}

async function allOf(asks: (turn: number) => Promise<number>): Promise<number> {
  let total = 0;
  for (let turn = 0; turn < (2 * MOST) / AT_ONCE; turn++) total += await asks(turn);
  return total;
}

describe('reads that cost much', () => {
  it('are counted for all processes together, to a tenth for each', async () => {
    const total = await allOf((turn) => answered(turn % 2 ? other : world.app, '198.51.100.20'));
    expect(total).toBeGreaterThanOrEqual(MOST);
    expect(total).toBeLessThanOrEqual(MOST + (PROCESSES * MOST) / 10);
    expect(await answered(other, '198.51.100.21')).toBe(AT_ONCE);
    world.clock.forward({ minutes: 1 });
    expect(await answered(world.app, '198.51.100.20')).toBe(AT_ONCE);
  });

  it('are counted by the connection where no proxy is trusted, whatever a header says', async () => {
    const total = await allOf((turn) =>
      answered(world.app, '198.51.100.30', {
        'x-forwarded-for': `203.0.113.${turn % 250}`,
        'x-real-ip': `203.0.113.${turn % 250}`,
        forwarded: `for=203.0.113.${turn % 250}`,
      }),
    );
    expect(total).toBe(MOST);
  });

  it('are counted by what the trusted proxy added, whatever came before it', async () => {
    const total = await allOf((turn) =>
      answered(other, '10.0.0.1', { 'x-forwarded-for': `203.0.113.${turn % 250}, 198.51.100.40` }),
    );
    expect(total).toBe(MOST);
    expect(await answered(other, '10.0.0.1', { 'x-forwarded-for': '198.51.100.41' })).toBe(AT_ONCE);
  });

  it('are counted for a whole network of IPv6', async () => {
    const total = await allOf((turn) => answered(world.app, `2001:db8:7:7::${(turn + 1).toString(16)}`));
    expect(total).toBe(MOST);
  });
});

describe('writes that others read', () => {
  it('are counted for all processes together, to the one', async () => {
    const writer = await world.user();
    const ask = (app: NestFastifyApplication) =>
      app.inject({
        method: 'POST',
        url: '/graphql',
        remoteAddress: '198.51.100.50',
        headers: { cookie: writer.cookie! },
        payload: {
          query: 'mutation { publishIdea(input: { title: "", text: "", scope: PUBLIC }) { __typename } }',
        },
      });
    const answers = [];
    for (let turn = 0; turn < 34; turn++) answers.push(await ask(turn % 2 ? other : world.app));
    const refused = answers.filter(({ body }) => body.includes('TOO_MANY_REQUESTS'));
    expect(refused).toHaveLength(4);
  });
});
