import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import helmet from '@fastify/helmet';
import type { Type } from '@nestjs/common';
import { ExternalContextCreator, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { AppModule } from './app.module.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import { ActorSource } from './platform/access/actor-source.js';
import { CompiledOperations } from './platform/graphql/compiled-operations.js';
import { contextOf } from './platform/graphql/context.js';
import { callFieldsDirectly } from './platform/graphql/direct-fields.js';
import { GRAPHQL_PATH } from './platform/graphql/graphql.module.js';
import { TrustedDocuments } from './platform/graphql/trusted-documents.js';
import { Drain } from './platform/drain.js';
import { NestLog } from './platform/log.js';
import { observeOperations, observeRequests } from './platform/telemetry/index.js';
import { webDist } from './platform/web-dist.js';

const BODY_LIMIT_BYTES = 256 * 1024;

/** The application, ready to listen: HTTP and GraphQL on one Fastify server. */
export async function createApp(
  config: Config,
  clock: Clock,
  more: Type[] = [],
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    // The one proxy before us: only the address that it added itself is to be believed.
    trustProxy: config.trustProxy && ((_: string, hop: number) => hop === 0),
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, clock, more), adapter, {
    logger: new NestLog(),
    rawBody: true,
    abortOnError: false,
  });
  callFieldsDirectly(app.get(ExternalContextCreator));
  const fastify = adapter.getInstance();
  observeRequests(fastify);
  app.get(Drain).announce(fastify);
  await app.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: config.production,
  });
  const documents = TrustedDocuments.read(
    resolve(webDist, 'persisted-documents.json'),
    config.trustedDocumentsOnly,
  );
  documents.guard(fastify, GRAPHQL_PATH);
  observeOperations(fastify, GRAPHQL_PATH);
  new CompiledOperations({
    documents,
    schema: () => app.get(GraphQLSchemaHost).schema,
    contextOf: contextOf(app.get(ActorSource, { strict: false })),
    keepsPublicAnswers: config.production,
  }).guard(fastify, GRAPHQL_PATH);
  return app;
}
