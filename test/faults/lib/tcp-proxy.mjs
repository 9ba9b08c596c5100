import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** The network between two programs on this machine, which can be cut, go deaf or become slow. */
export class TcpProxy {
  #server;
  #pairs = new Set();
  #deaf = false;
  port;
  /** How long every byte to the other side is under way, in ms. */
  delayMs = 0;

  constructor(targetPort) {
    this.targetPort = targetPort;
  }

  async listen() {
    this.#server = createServer((client) => this.#accept(client));
    this.#server.listen(this.port ?? 0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.port = this.#server.address().port;
  }

  #accept(client) {
    const target = connect(this.targetPort, '127.0.0.1');
    const pair = { client, target, dead: this.#deaf };
    this.#pairs.add(pair);
    client.on('data', (bytes) => {
      if (pair.dead) return;
      if (this.delayMs) setTimeout(() => target.write(bytes), this.delayMs);
      else target.write(bytes);
    });
    target.on('data', (bytes) => pair.dead || client.write(bytes));
    for (const [here, there] of [
      [client, target],
      [target, client],
    ])
      here
        .on('error', () => undefined)
        .on('close', () => {
          // Into a hole no goodbye goes either: the other side goes on waiting.
          if (pair.dead) return;
          there.destroy();
          this.#pairs.delete(pair);
        });
  }

  /** Breaks every connection, and refuses new ones until `listen`. */
  cut() {
    this.#server.close();
    for (const { client, target } of this.#pairs) {
      client.resetAndDestroy();
      target.destroy();
    }
    this.#pairs.clear();
  }

  /** From now on nothing comes through, and nobody is told; what was connected stays so even after `hear`. */
  goDeaf() {
    this.#deaf = true;
    for (const pair of this.#pairs) pair.dead = true;
  }

  /** New connections come through again. */
  hear() {
    this.#deaf = false;
  }

  close() {
    this.cut();
  }
}
