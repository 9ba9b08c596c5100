import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from './context.js';

/** Lets caches keep what a visitor reads by GET for a few seconds; everything else is nobody else's business. */
export const publicReads: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue, request, response }) => {
        const shared = request.http?.method === 'GET' && !contextValue.actor;
        response.http.headers.set('cache-control', shared ? 'public, max-age=0, s-maxage=5' : 'no-store');
        response.http.headers.set('vary', 'cookie, accept-language, x-language');
        return Promise.resolve();
      },
    }),
};
