import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { GRAPHQL_PATH } from '../platform/graphql/graphql.module.js';
import type { Language } from '../platform/i18n.js';
import { WebBuild } from './web-build.js';

/** An operation of the web app with its answer, as everybody may read it. */
export interface Answer {
  documentId: string;
  variables: object;
  data: unknown;
}

/** What the web app is going to ask on a page, asked by the server so that it goes along with the HTML. */
export interface Asking {
  readonly answers: Answer[];
  /** The answer to an operation of the web app; null where it is not to be had. */
  ask<Data>(operation: string, variables?: object): Promise<Data | null>;
}

interface Visitor {
  ip: string;
  language: Language;
}

/** For who is signed in, and for addresses that say more than a path: the web app asks by itself. */
export const askNothing: Asking = { answers: [], ask: () => Promise.resolve(null) };

/** Asks our own public face, so that the answers are those that the web app would get. */
@Injectable()
export class FirstAnswers {
  constructor(
    private readonly http: HttpAdapterHost,
    private readonly web: WebBuild,
  ) {}

  /** @param visitor the address that calls are counted by, and the language that is read */
  for(visitor: Visitor): Asking {
    const answers: Answer[] = [];
    return {
      answers,
      ask: async <Data>(operation: string, variables: object = {}) => {
        const documentId = (await this.web.operations()).get(operation);
        if (!documentId) return null;
        const data = await this.read(documentId, variables, visitor);
        if (data) answers.push({ documentId, variables, data });
        return data as Data | null;
      },
    };
  }

  private async read(documentId: string, variables: object, visitor: Visitor): Promise<object | null> {
    const query = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
    const response = await this.http.httpAdapter.getInstance<FastifyInstance>().inject({
      url: `${GRAPHQL_PATH}?${query}`,
      remoteAddress: visitor.ip,
      headers: {
        accept: 'application/graphql-response+json',
        'accept-language': visitor.language,
        'apollo-require-preflight': 'true',
      },
    });
    if (response.statusCode !== 200) return null;
    const { data, errors } = response.json<{ data?: object | null; errors?: unknown }>();
    return errors ? null : (data ?? null);
  }
}
