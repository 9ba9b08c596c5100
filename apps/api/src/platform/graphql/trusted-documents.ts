import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { log } from '../log.js';
import { nameOperation } from '../telemetry/index.js';

interface GraphqlRequest {
  documentId?: string;
  query?: string;
}

type Documents = ReadonlyMap<string, string>;

/** The operations of our own web app by their hash; with `only`, nothing else is accepted. */
export class TrustedDocuments {
  private documents: Documents;
  private readonly asked = new WeakMap<FastifyRequest, string>();

  constructor(
    private readonly load: () => Documents,
    private readonly only: boolean,
  ) {
    this.documents = load();
  }

  /** @param file the map of hash to operation that the web's build writes; without it there are none */
  static read(file: string, only: boolean): TrustedDocuments {
    const load = (): Documents => {
      try {
        return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
      } catch {
        if (only) log.warn({ file }, 'no trusted documents were found: every operation will be refused');
        return new Map();
      }
    };
    return new TrustedDocuments(load, only);
  }

  /** A web app that was built again while we run has other operations: where anything goes, look once more. */
  private find(hash: string): string | undefined {
    if (!this.documents.has(hash) && !this.only) this.documents = this.load();
    return this.documents.get(hash);
  }

  /** The operation that a request named by its hash. */
  of(request: FastifyRequest): string | undefined {
    return this.asked.get(request);
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
      const query = this.find(String(asked.documentId));
      if (!query)
        return refuse(
          reply,
          'UNKNOWN_DOCUMENT',
          'This operation is not known here: reload the page to get the present version.',
        );
      nameOperation(request, query);
      asked.query = query;
      this.asked.set(request, query);
      delete asked.documentId;
      // Apollo reads a GET from its address.
      if (request.method === 'GET')
        request.raw.url = `${request.url.split('?')[0]}?${new URLSearchParams(asked as Record<string, string>)}`;
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
