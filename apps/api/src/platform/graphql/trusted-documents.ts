import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { log } from '../log.js';

interface GraphqlRequest {
  documentId?: string;
  query?: string;
}

/** The operations of our own web app by their hash; with `only`, nothing else is accepted. */
export class TrustedDocuments {
  constructor(
    private readonly documents: ReadonlyMap<string, string>,
    private readonly only: boolean,
  ) {}

  /** @param file the map of hash to operation that the web's build writes; without it there are none */
  static read(file: string, only: boolean): TrustedDocuments {
    try {
      return new TrustedDocuments(
        new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as object)),
        only,
      );
    } catch {
      if (only) log.warn({ file }, 'no trusted documents were found: every operation will be refused');
      return new TrustedDocuments(new Map(), only);
    }
  }

  /** Puts the operation in the place of its hash, before Apollo reads the request. */
  guard(app: FastifyInstance, path: string): void {
    app.addHook('preHandler', async (request, reply) => {
      if (request.url.split('?')[0] === path) return this.resolve(request, reply);
    });
  }

  private async resolve(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const asked = (request.method === 'GET' ? request.query : request.body) as GraphqlRequest | undefined;
    if (!asked || typeof asked !== 'object') return;
    if (asked.documentId !== undefined) {
      const query = this.documents.get(String(asked.documentId).replace(/^sha256:/, ''));
      if (!query)
        return refuse(
          reply,
          'UNKNOWN_DOCUMENT',
          'This operation is not known here: reload the page to get the present version.',
        );
      asked.query = query;
      delete asked.documentId;
    } else if (this.only) {
      return refuse(
        reply,
        'DOCUMENT_ID_REQUIRED',
        'Only operations that are registered are accepted: send their documentId.',
      );
    }
  }
}

const refuse = (reply: FastifyReply, code: string, message: string) =>
  reply.code(400).send({ errors: [{ message, extensions: { code } }] });
