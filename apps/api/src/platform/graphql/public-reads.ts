import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import type { GraphqlContext } from './context.js';

const SECONDS = 5;
/** Some tens of kilobytes each. */
const KEPT = 300;

/** Whether what is answered is the same for every visitor. */
export const isPublic = (method: string | undefined, { actor }: Pick<GraphqlContext, 'actor'>): boolean =>
  method === 'GET' && !actor;

/** Lets caches keep what a visitor reads by GET for a few seconds; everything else is nobody else's business. */
export const publicHeaders = (
  method: string | undefined,
  context: Pick<GraphqlContext, 'actor'>,
): Record<string, string> => ({
  'cache-control': isPublic(method, context) ? `public, max-age=0, s-maxage=${SECONDS}` : 'no-store',
  vary: 'cookie, accept-language, x-language',
});

export const publicReads: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue, request, response }) => {
        for (const [name, value] of Object.entries(publicHeaders(request.http?.method, contextValue)))
          response.http.headers.set(name, value);
        return Promise.resolve();
      },
    }),
};

export interface PublicAnswer {
  text: string;
  etag: string;
}

/** What this process answered visitors in the last seconds: those who ask the same at once wait for one answer. */
export class PublicAnswers {
  private readonly answers = new LRUCache<string, Promise<PublicAnswer | null>>({
    max: KEPT,
    ttl: SECONDS * 1_000,
  });

  /** @param make what to answer; null, and nothing is kept, where that is an error */
  get(key: string, make: () => Promise<string | null>): Promise<PublicAnswer | null> {
    const known = this.answers.get(key);
    if (known) return known;
    const made = make().then((text) => {
      if (text === null) this.answers.delete(key);
      return text === null
        ? null
        : { text, etag: `"${createHash('sha1').update(text).digest('base64url')}"` };
    });
    made.catch(() => this.answers.delete(key));
    this.answers.set(key, made);
    return made;
  }
}
