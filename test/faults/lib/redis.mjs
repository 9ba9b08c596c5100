import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { follow } from '../../../scripts/lib/run.mjs';

/** A Redis that writes down what it is told, as the one of docker/compose.yml does. */
export class Redis {
  #child;

  constructor(folder) {
    this.folder = folder;
  }

  async start() {
    this.port ??= await freePort();
    mkdirSync(this.folder, { recursive: true });
    const settings = ['--port', this.port, '--bind', '127.0.0.1', '--dir', this.folder];
    const durable = ['--save', '', '--appendonly', 'yes', '--appendfsync', 'everysec'];
    this.#child = follow(spawn('redis-server', [...settings, ...durable].map(String), { stdio: 'ignore' }));
    for (let tries = 0; !(await this.#answers()); tries++) {
      if (tries > 200) throw new Error('redis-server does not start');
      await wait(25);
    }
  }

  get url() {
    return `redis://127.0.0.1:${this.port}`;
  }

  signal(signal) {
    this.#child.kill(signal);
  }

  async kill() {
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }

  /** What was in it is lost. */
  forget() {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #answers() {
    return new Promise((resolve) => {
      const socket = connect(this.port, '127.0.0.1');
      socket.on('connect', () => socket.write('PING\r\n'));
      socket.on('data', (text) => resolve(text.includes('PONG'))).on('error', () => resolve(false));
      socket.setTimeout(500, () => resolve(false)).on('data', () => socket.destroy());
    });
  }
}
