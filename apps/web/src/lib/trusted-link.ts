import { ApolloLink, Observable } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { isMutationOperation } from '@apollo/client/utilities';
import { currentLanguage } from './i18n.js';
import { seemsSignedIn } from './login-hint.js';
import { loadAnew } from './new-release.js';

type Body = Record<string, unknown>;

/** The sha256 that the code generator puts on each operation. */
const documentId = ({ query }: ApolloLink.Operation): string =>
  (query as unknown as { __meta__: { hash: string } }).__meta__.hash;

/** The development server accepts text, so that a changed operation works before the next build. */
async function body(operation: ApolloLink.Operation): Promise<Body> {
  const { operationName, variables } = operation;
  if (!import.meta.env.DEV) return { documentId: documentId(operation), variables, operationName };
  const { print } = await import('graphql');
  return { query: print(operation.query), variables, operationName };
}

/** Reads of someone without a login may be cached on the way; all others must not be. */
const cacheable = (operation: ApolloLink.Operation) =>
  !import.meta.env.DEV &&
  !isMutationOperation(operation.query) &&
  operation.operationName !== 'Viewer' &&
  !seemsSignedIn();

async function send(operation: ApolloLink.Operation, signal: AbortSignal): Promise<ApolloLink.Result> {
  const content = await body(operation);
  const headers = {
    accept: 'application/graphql-response+json, application/json',
    'accept-language': currentLanguage(),
    'apollo-require-preflight': 'true',
  };
  const query = new URLSearchParams({
    documentId: String(content['documentId']),
    variables: JSON.stringify(content['variables']),
  });
  const response = cacheable(operation)
    ? await fetch(`/graphql?${query}`, { headers, signal })
    : await fetch('/graphql', {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(content),
        signal,
      });
  const bodyText = await response.text();
  const isGraphql = /json/.test(response.headers.get('content-type') ?? '');
  const result = (isGraphql ? JSON.parse(bodyText) : {}) as ApolloLink.Result;
  if (!result.data && !result.errors)
    throw new ServerError(`Answer ${response.status}`, { response, bodyText });
  // What somebody just sent stays on the screen: they are told to load the page anew themselves.
  if (
    result.errors?.[0]?.extensions?.['code'] === 'UNKNOWN_DOCUMENT' &&
    !isMutationOperation(operation.query)
  )
    loadAnew();
  return result;
}

/** Sends operations by hash: anonymous reads by GET, everything else by POST. */
export const trustedLink = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const abort = new AbortController();
      send(operation, abort.signal).then(
        (result) => {
          observer.next(result);
          observer.complete();
        },
        (error: unknown) => observer.error(error),
      );
      return () => abort.abort();
    }),
);
