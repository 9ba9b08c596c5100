import { AsyncLocalStorage } from 'node:async_hooks';
import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { currentTracer } from './telemetry/tracer.js';

/** The id of the request or job that is running, so that each line of the log tells to what it belongs. */
export const requestScope = new AsyncLocalStorage<{ requestId: string }>();

/** A text of others, as a mail server's refusal, without the mail addresses in it. */
export const withoutAddresses = (text: string): string =>
  text.replace(/[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/gu, '…@…');

/** What to keep of an error beside what failed. */
export const errorText = (error: unknown): string =>
  withoutAddresses(error instanceof Error ? (error.stack ?? error.message) : String(error));

/** What helps to find the cause; never the whole object, for a driver's error carries its connection. */
const briefly = (error: unknown): unknown =>
  error instanceof Error
    ? {
        type: error.name,
        message: withoutAddresses(error.message),
        code: (error as { code?: string }).code,
        stack: error.stack && withoutAddresses(error.stack),
      }
    : error;

export const log: Logger = pino({
  serializers: { error: briefly },
  level: process.env.LOG_LEVEL || 'info',
  redact: [
    'password',
    'token',
    'cookie',
    'authorization',
    '*.password',
    '*.token',
    'headers.cookie',
    'headers.authorization',
  ],
  mixin: () => {
    const traceId = currentTracer()?.traceId();
    return { ...requestScope.getStore(), ...(traceId && { traceId }) };
  },
});

/** Nest's own lines, in the same log. */
export class NestLog implements LoggerService {
  log(message: unknown, context?: string) {
    log.debug({ context }, String(message));
  }
  debug(message: unknown, context?: string) {
    log.debug({ context }, String(message));
  }
  verbose(message: unknown, context?: string) {
    log.trace({ context }, String(message));
  }
  warn(message: unknown, context?: string) {
    log.warn({ context }, String(message));
  }
  error(message: unknown, stack?: string, context?: string) {
    log.error({ context, stack }, String(message));
  }
  fatal(message: unknown, context?: string) {
    log.fatal({ context }, String(message));
  }
}
