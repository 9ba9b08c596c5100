import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Config } from '../platform/config.js';
import { webDist } from '../platform/web-dist.js';

const YEAR_MS = 365 * 24 * 3600 * 1000;

/** The files that the web's build left: hashed ones are kept for a year, the others asked for again. */
@Injectable()
export class WebBuild implements OnModuleInit {
  private read?: Promise<string | null>;
  private named?: Promise<ReadonlyMap<string, string>>;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly config: Config,
  ) {}

  async onModuleInit(): Promise<void> {
    const fastify = this.http.httpAdapter?.getInstance<FastifyInstance>();
    if (!fastify || !(await this.template())) return;
    await fastify.register(fastifyStatic, {
      root: join(webDist, 'assets'),
      prefix: '/assets/',
      index: false,
      preCompressed: true,
      maxAge: YEAR_MS,
      immutable: true,
    });
    await fastify.register(fastifyStatic, {
      root: webDist,
      decorateReply: false,
      wildcard: false,
      index: false,
      preCompressed: true,
      globIgnore: ['assets/**', 'index.html', '*.br', '*.gz', 'persisted-documents.json'],
    });
  }

  /** The web app's HTML, with a place for the head; null where it is not built. */
  template(): Promise<string | null> {
    if (!this.config.production) this.read = undefined;
    return (this.read ??= readFile(resolve(webDist, 'index.html'), 'utf8').catch(() => null));
  }

  /** The ids of the operations that the web app knows, by their names. */
  operations(): Promise<ReadonlyMap<string, string>> {
    if (!this.config.production) this.named = undefined;
    return (this.named ??= readFile(resolve(webDist, 'persisted-documents.json'), 'utf8').then(
      namesOf,
      () => new Map(),
    ));
  }
}

function namesOf(json: string): ReadonlyMap<string, string> {
  const documents = Object.entries(JSON.parse(json) as Record<string, string>);
  return new Map(
    documents.flatMap(([id, text]) => [...text.matchAll(/\bquery (\w+)/g)].map(([, name]) => [name!, id])),
  );
}
