import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { OperationTypeNode, parse, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { ContextOf } from './context.js';
import { isPublic, PublicAnswers, publicHeaders } from './public-reads.js';
import type { TrustedDocuments } from './trusted-documents.js';

interface Parts {
  documents: TrustedDocuments;
  /** Known once the application has started. */
  schema: () => GraphQLSchema;
  contextOf: ContextOf;
  /** Whether visitors may get what another got a few seconds ago. */
  keepsPublicAnswers: boolean;
}

/**
 * Answers the queries of our own web app by functions that are made of them once, in place of Apollo, whose checks they
 * have passed when the web was built. All else, and all that goes wrong, is Apollo's: so errors are told in one place.
 */
export class CompiledQueries {
  private readonly compiled = new Map<string, CompiledQuery | null>();
  private readonly kept = new PublicAnswers();

  constructor(private readonly parts: Parts) {}

  /** To be called after what puts a document in the place of its hash. */
  guard(fastify: FastifyInstance, path: string): void {
    fastify.addHook('preHandler', async (request, reply) => {
      if (request.url.split('?')[0] !== path) return;
      const text = this.parts.documents.of(request);
      const query = text && this.find(text);
      if (!query) return;
      const asked = (request.method === 'GET' ? request.query : request.body) as { variables?: unknown };
      const variables = variablesOf(asked.variables);
      if (!variables) return;
      try {
        return await this.answer({ text, query, variables }, request, reply);
      } catch {
        return; // Apollo meets the same, and tells it
      }
    });
  }

  private find(text: string): CompiledQuery | null {
    let query = this.compiled.get(text);
    if (query === undefined) this.compiled.set(text, (query = this.compile(text)));
    return query;
  }

  private compile(text: string): CompiledQuery | null {
    const document = parse(text);
    const operations = document.definitions.filter((definition) => 'operation' in definition);
    if (operations.length !== 1 || operations[0]!.operation !== OperationTypeNode.QUERY) return null;
    const query = compileQuery(this.parts.schema(), document);
    return isCompiledQuery(query) ? query : null;
  }

  private async answer(
    { text, query, variables }: { text: string; query: CompiledQuery; variables: Record<string, unknown> },
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    const context = await this.parts.contextOf(request, reply);
    const { language } = context;
    const answer = async (): Promise<string | null> => {
      const { data, errors } = await query.query({}, context, variables);
      return errors ? null : JSON.stringify({ data });
    };
    const keeps = this.parts.keepsPublicAnswers && isPublic(request.method, context);
    const body = keeps
      ? await this.kept.get(`${language} ${JSON.stringify(variables)} ${text}`, answer)
      : await answer();
    if (body === null) return;
    void reply.headers(publicHeaders(request.method, context)).type('application/json; charset=utf-8');
    if (typeof body === 'string') return reply.send(body);
    void reply.header('etag', body.etag);
    if (request.headers['if-none-match'] === body.etag) return reply.code(304).send();
    return reply.send(body.text);
  }
}

/** Those of a GET are text; null where they make no sense. */
function variablesOf(given: unknown): Record<string, unknown> | null {
  if (given === undefined || given === null) return {};
  if (typeof given === 'object') return given as Record<string, unknown>;
  try {
    const read: unknown = JSON.parse(String(given));
    return read !== null && typeof read === 'object' ? (read as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
