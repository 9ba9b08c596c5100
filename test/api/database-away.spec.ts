import { TcpProxy } from '../faults/lib/tcp-proxy.mjs';
import { BuiltProcess } from '../support/built-process.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
let network: TcpProxy;
let site: BuiltProcess;

beforeAll(async () => {
  world = await startWorld();
  const database = new URL(world.databaseUrl);
  network = new TcpProxy(Number(database.port));
  await network.listen();
  database.port = String(network.port);
  site = await BuiltProcess.prepare('away', { DATABASE_URL: database.href, NUTSHELL_ROLE: 'api' });
  await site.start();
});
afterAll(async () => {
  await site.remove();
  network.close();
  await world.close();
});

const page = async (path: string) => {
  const response = await fetch(site.url + path, { headers: { accept: 'text/html' } });
  return { status: response.status, html: await response.text(), headers: response.headers };
};

const READ_FROM_IT = ['/', '/trainingen', '/trainingen/something', '/vragen/something', '/mensen/somebody'];

it('shows the app while the database is away, and the page once it is back', async () => {
  const script = /<script[^>]+src="([^"]+)"/.exec((await page('/trainingen')).html)![1]!;
  expect((await page('/mensen/somebody')).status).toBe(404);
  network.cut();
  for (const path of ['/agenda', ...READ_FROM_IT]) {
    const shown = await page(path);
    const down = READ_FROM_IT.includes(path);
    expect({ path, status: shown.status }).toEqual({ path, status: down ? 503 : 200 });
    expect(shown.headers.get('retry-after')).toBe(down ? '5' : null);
    expect(shown.html).toContain(script);
  }
  await network.listen();
  expect((await page('/mensen/somebody')).status).toBe(404);
});
