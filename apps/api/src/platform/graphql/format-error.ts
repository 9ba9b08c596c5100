import { unwrapResolverError } from '@apollo/server/errors';
import { HttpException } from '@nestjs/common';
import { DomainError, Invalid } from '@nutshell/domain';
import type { GraphQLFormattedError } from 'graphql';
import { isAway, violates } from '../db/index.js';
import { log, requestScope } from '../log.js';
import { operationErrors } from '../telemetry/index.js';

const CODES: Record<string, string> = {
  NotFound: 'NOT_FOUND',
  Forbidden: 'FORBIDDEN',
  Invalid: 'INVALID',
  Unauthenticated: 'UNAUTHENTICATED',
  TooManyRequests: 'TOO_MANY_REQUESTS',
};

const HTTP_CODES: Record<number, string> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'TOO_MANY_REQUESTS',
};

/** A sign that Postgres keeps in no text: the one with number 0. */
const NO_TEXT = ['22021', '22P05'];

/** What a client learns of an error: a code, the fields when input was bad, a reference when we don't know. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const told = toTell(formatted, thrown);
  operationErrors.inc({ code: String(told.extensions?.code) });
  return told;
}

function toTell(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const error = unwrapResolverError(thrown);
  const { message, locations, path } = formatted;
  if (error instanceof DomainError) {
    const code = CODES[error.code] ?? error.code;
    return {
      message: error.message,
      locations,
      path,
      extensions: { code, ...(error instanceof Invalid && { fields: error.fields }) },
    };
  }
  if (error instanceof HttpException) {
    const code = HTTP_CODES[error.getStatus()] ?? 'INVALID';
    return { message: error.message, locations, path, extensions: { code } };
  }
  // Their account went while they asked.
  if (violates(error, 'people_left'))
    return { message: 'Unauthenticated', locations, path, extensions: { code: 'UNAUTHENTICATED' } };
  // Found out while the asker was looked up, it is wrapped once more.
  if (isAway(error) || isAway((error as { originalError?: unknown } | null)?.originalError)) {
    log.warn({ error, path }, 'the database was away');
    const message = 'We cannot reach our data at this moment. What you sent was not kept: try again.';
    return { message, locations, path, extensions: { code: 'UNAVAILABLE' } };
  }
  if (NO_TEXT.includes((error as { code?: string } | null)?.code ?? ''))
    return { message: 'Invalid', locations, path, extensions: { code: 'INVALID' } };
  const code = formatted.extensions?.code as string | undefined;
  if (code && code !== 'INTERNAL_SERVER_ERROR') return { message, locations, path, extensions: { code } };
  const reference = requestScope.getStore()?.requestId ?? 'unknown';
  log.error({ error, path }, 'an operation failed');
  return {
    message: `Something went wrong on our side. Reference: ${reference}`,
    locations,
    path,
    extensions: { code: 'INTERNAL', reference },
  };
}
