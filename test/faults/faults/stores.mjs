import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, Seen } from '../lib/client.mjs';

const UPLOAD_BYTES = 300_000;
const folderOf = ({ dataDir }) => join(dataDir, 'files');

/** People upload while the disk is full; what they get is kept for the check. */
class Uploads {
  running = true;

  constructor(cluster, scene) {
    this.client = new Client(cluster);
    this.done = this.#run(scene);
    this.stored = [];
  }

  async #run(scene) {
    for (let at = 0; this.running; at++) {
      try {
        const { status, body } = await this.client.upload(
          scene.members[at % scene.members.length],
          UPLOAD_BYTES,
        );
        if (status === 201) this.stored.push(body.url);
      } catch (error) {
        if (!(error instanceof Seen)) throw error;
      }
      await wait(100);
    }
  }

  async stop() {
    this.running = false;
    await this.done;
  }
}

const diskFull = {
  name: 'disk-full',
  what: 'the disk of the file store is full for 5 s while people upload files of 300 kB',
  lastsMs: 5_000,
  canRun: () => process.platform === 'linux' && process.getuid() === 0,
  prepare(cluster) {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m,mode=0755', 'tmpfs', folderOf(cluster)]);
  },
  async inject(cluster, scene) {
    const { bavail, bsize } = statfsSync(folderOf(cluster));
    writeFileSync(join(folderOf(cluster), 'filler'), Buffer.alloc(bavail * bsize - UPLOAD_BYTES / 2));
    this.uploads = new Uploads(cluster, scene);
  },
  async heal(cluster) {
    this.full = this.uploads.stored.length;
    rmSync(join(folderOf(cluster), 'filler'));
  },
  async check(cluster, scene) {
    await this.uploads.stop();
    const problems = [];
    const seen = this.uploads.client.requests.map(({ error }) => error);
    if (!seen.includes('notStored')) problems.push('nobody was told that there is no room');
    const unclear = seen.filter((error) => error && error !== 'notStored');
    if (unclear.length) problems.push(`${unclear.length} were told nothing they understand: ${unclear[0]}`);
    if (this.uploads.stored.length <= this.full)
      problems.push('nothing can be stored after there is room again');
    for (const url of this.uploads.stored) {
      const { status, bytes } = await this.uploads.client.get(url, scene.members[0]);
      if (status !== 200 || bytes !== UPLOAD_BYTES)
        problems.push(`${url} is not whole: ${status}, ${bytes} bytes`);
    }
    const parts = readdirSync(folderOf(cluster), { recursive: true }).filter((name) =>
      name.endsWith('.part'),
    );
    if (parts.length) problems.push(`halves of files are left: ${parts[0]}`);
    return problems;
  },
  cleanUp(cluster) {
    spawnSync('umount', ['-l', folderOf(cluster)]);
  },
};

export default [
  {
    name: 'redis-empty',
    what: 'Redis killed, and started again with nothing in it',
    lastsMs: 2_000,
    inject: ({ redis }) => redis.kill(),
    async heal({ redis }) {
      redis.forget();
      await redis.start();
    },
  },
  diskFull,
];
