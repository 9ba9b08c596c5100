import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import helmet from '@fastify/helmet';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import { GRAPHQL_PATH } from './platform/graphql/graphql.module.js';
import { TrustedDocuments } from './platform/graphql/trusted-documents.js';
import { requestSeconds } from './platform/health.js';
import { log, NestLog, requestScope } from './platform/log.js';
import { webDist } from './platform/web-dist.js';

const BODY_LIMIT_BYTES = 256 * 1024;
const QUIET = new Set(['/healthz', '/readyz', '/metrics']);

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
  const fastify = adapter.getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    requestScope.run({ requestId: request.id }, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    requestSeconds.observe(
      { method: request.method, route, status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    if (!QUIET.has(route))
      log.info(
        {
          method: request.method,
          route,
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime),
        },
        'request',
      );
    done();
  });
  await app.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: config.production,
  });
  TrustedDocuments.read(resolve(webDist, 'persisted-documents.json'), config.trustedDocumentsOnly).guard(
    fastify,
    GRAPHQL_PATH,
  );
  return app;
}
