import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const start = (env: Record<string, string>) =>
  spawnSync(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

it('names the process on a busy port, and what to do', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { status, stderr } = start({ PORT: String(port), HOST: '127.0.0.1' });
  server.close();
  expect(status).toBe(1);
  expect(stderr).toContain(`Port ${port} is in use by process ${process.pid}`);
  expect(stderr).toContain(`kill ${process.pid}`);
  expect(stderr).toContain(`PORT=${port + 1} npm start`);
});

it.each(['many', '70000', '-1'])('refuses %s as a port, with an example', (PORT) => {
  const { status, stderr } = start({ PORT });
  expect(status).toBe(1);
  expect(stderr).toContain(`PORT: should be a port, for example 4200; it is "${PORT}"`);
});

it.each(['18.20.0', '20.11.1', '21.7.0', '22.4.0'])('refuses Node %s, with what it needs', (version) => {
  const code = `import { checkNode } from './scripts/lib/workspace.mjs'; checkNode('${version}');`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('Nutshell needs Node 20.19 or later, or 22.12 or later');
});
