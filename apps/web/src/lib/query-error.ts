import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export type Trouble =
  | { kind: 'offline' | 'forbidden' | 'sign-in' | 'not-found' }
  | { kind: 'unknown'; reference?: string | undefined };

/** What an error of a query means for the page: no connection, no rights, or a fault of ours. */
export function troubleOf(error: unknown): Trouble {
  if (CombinedGraphQLErrors.is(error)) {
    const extensions = error.errors[0]?.extensions ?? {};
    switch (extensions['code']) {
      case 'FORBIDDEN':
        return { kind: 'forbidden' };
      case 'UNAUTHENTICATED':
        return { kind: 'sign-in' };
      case 'NOT_FOUND':
        return { kind: 'not-found' };
      // The server is there, its database is not.
      case 'UNAVAILABLE':
        return { kind: 'offline' };
      default:
        return {
          kind: 'unknown',
          reference: typeof extensions['reference'] === 'string' ? extensions['reference'] : undefined,
        };
    }
  }
  // A proxy that finds no server behind it.
  if (ServerError.is(error) && [502, 503, 504].includes(error.statusCode)) return { kind: 'offline' };
  return error instanceof TypeError || !navigator.onLine ? { kind: 'offline' } : { kind: 'unknown' };
}
