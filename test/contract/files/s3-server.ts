import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server that speaks S3, in a process of its own, with one empty bucket. */
export async function startS3(): Promise<{ url: string; stop(): Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'nutshell-s3-'));
  const path = createRequire(import.meta.url).resolve('s3rver');
  const script = `
    const S3rver = require(${JSON.stringify(path)});
    const options = { port: 0, address: '127.0.0.1', silent: true, directory: ${JSON.stringify(directory)}, configureBuckets: [{ name: 'nutshell' }] };
    new S3rver(options).run().then((address) => process.send(address.port));
    process.on('disconnect', () => setTimeout(() => process.exit(), 120_000));`;
  const server = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [port] = (await once(server, 'message')) as [number];
  // A test that was cut off leaves nothing behind that keeps its run going.
  server.disconnect();
  server.unref();
  return {
    url: `s3+http://S3RVER:S3RVER@127.0.0.1:${port}/nutshell?region=eu-west-1`,
    stop: async () => {
      server.ref();
      server.kill('SIGKILL');
      await once(server, 'exit');
      await rm(directory, { recursive: true });
    },
  };
}
