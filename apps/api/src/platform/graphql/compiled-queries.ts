import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { OperationTypeNode, type DocumentNode } from 'graphql';
import type { GraphqlContext } from './context.js';

/** Compiling takes some milliseconds: what is asked once is not worth it. */
const WORTH_IT = 2;

interface Known {
  asked: number;
  compiled?: CompiledQuery;
}

/**
 * Answers a query that comes again by a function made for it, instead of walking through its document each time.
 * Apollo keeps the documents that it has parsed: what is compiled lives as long as its document.
 * What goes wrong is asked once more in the ordinary way, so that errors look the same whoever finds them.
 */
export const compiledQueries = (): ApolloServerPlugin<GraphqlContext> => {
  const known = new WeakMap<DocumentNode, Known>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({
          schema,
          document,
          operation,
          operationName,
          request,
          contextValue,
        }) => {
          if (operation.operation !== OperationTypeNode.QUERY) return null;
          const query = known.get(document) ?? { asked: 0 };
          known.set(document, query);
          query.asked += 1;
          if (query.asked < WORTH_IT) return null;
          if (!query.compiled) {
            const compiled = compileQuery(schema, document, operationName ?? undefined);
            if (!isCompiledQuery(compiled)) return null;
            query.compiled = compiled;
          }
          const { data, errors } = await query.compiled.query({}, contextValue, request.variables);
          if (errors) return null;
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        },
      }),
  };
};
