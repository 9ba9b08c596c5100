import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Config } from './config.js';

/**
 * The time between the word that this process must stop and its end: it answers as before, says at /readyz that it
 * goes, and lets each connection end with its answer, so that a proxy takes the next request elsewhere.
 */
@Injectable()
export class Drain {
  private begun = false;

  constructor(private readonly config: Config) {}

  get underWay(): boolean {
    return this.begun;
  }

  announce(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', (_request, reply, done) => {
      if (this.begun) void reply.header('connection', 'close');
      done();
    });
  }

  async run(): Promise<void> {
    if (this.config.role === 'worker' || !this.config.drainSeconds) return;
    this.begun = true;
    await wait(this.config.drainSeconds * 1000);
  }
}
