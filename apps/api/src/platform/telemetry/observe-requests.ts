import type { FastifyInstance, FastifyRequest } from 'fastify';
import { log, requestScope } from '../log.js';
import { operationSeconds, requestSeconds } from './metrics.js';
import { currentTracer, type Span } from './tracer.js';

const QUIET = new Set(['/healthz', '/readyz', '/metrics']);

const spans = new WeakMap<FastifyRequest, Span[]>();
const operations = new WeakMap<FastifyRequest, string>();

/** Notes which of our own operations a request asks for. */
export function nameOperation(request: FastifyRequest, document: string): void {
  const [, kind, name] = /\b(query|mutation|subscription)\s+(\w+)/.exec(document) ?? [];
  if (name) operations.set(request, `${kind} ${name}`);
}

/** Gives each request an id, a line in the log, its time in the metrics and, where traces are made, a span. */
export function observeRequests(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    const route = routeOf(request);
    requestScope.run({ requestId: request.id }, () => {
      const tracer = QUIET.has(route) ? undefined : currentTracer();
      if (!tracer) return done();
      const attributes = {
        'http.request.method': request.method,
        'http.route': route,
        'url.path': request.url.split('?')[0]!,
        'nutshell.request_id': request.id,
      };
      tracer.begin(
        `${request.method} ${route}`,
        attributes,
        (span) => {
          spans.set(request, [span]);
          done();
        },
        request.headers,
      );
    });
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = routeOf(request);
    const seconds = reply.elapsedTime / 1000;
    const operation = operations.get(request);
    requestSeconds.observe({ method: request.method, route, status: reply.statusCode }, seconds);
    if (operation) operationSeconds.observe({ operation: operation.split(' ')[1]! }, seconds);
    if (!QUIET.has(route))
      log.info(
        {
          method: request.method,
          route,
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime),
          ...(operation && { operation }),
        },
        'request',
      );
    const [whole, ...parts] = spans.get(request) ?? [];
    for (const part of parts) part.end();
    whole?.set({ 'http.response.status_code': reply.statusCode });
    whole?.end(reply.statusCode >= 500 ? new Error(`answered ${reply.statusCode}`) : undefined);
    done();
  });
}

/** The part of a request that does its operation; to be called after what finds the document of a hash. */
export function observeOperations(fastify: FastifyInstance, path: string): void {
  fastify.addHook('preHandler', (request, _reply, done) => {
    const tracer = currentTracer();
    const around = spans.get(request);
    if (!tracer || !around || request.url.split('?')[0] !== path) return done();
    const operation = operations.get(request) ?? 'operation';
    tracer.begin(`graphql ${operation}`, { 'graphql.operation.name': operation }, (span) => {
      around.push(span);
      done();
    });
  });
}

const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'none';
