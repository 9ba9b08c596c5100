import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  OperationTypeNode,
  parse,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { ContextOf, GraphqlContext } from './context.js';
import { formatError } from './format-error.js';
import { defaultsOf } from './input-defaults.js';
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

interface Compiled {
  query: CompiledQuery;
  /** Does something, so it is done once whatever comes of it. */
  isMutation: boolean;
  withDefaults: (variables: Variables) => Variables;
}

type Variables = Record<string, unknown>;

/**
 * Answers the operations of our own web app by functions that are made of them once, in place of Apollo, whose checks they
 * have passed when the web was built. All else is Apollo's, and so is every query that goes wrong.
 */
export class CompiledOperations {
  private readonly compiled = new Map<string, Compiled | null>();
  private readonly kept = new PublicAnswers();

  constructor(private readonly parts: Parts) {}

  /** To be called after what puts a document in the place of its hash. */
  guard(fastify: FastifyInstance, path: string): void {
    fastify.addHook('preHandler', async (request, reply) => {
      if (request.url.split('?')[0] !== path) return;
      const text = this.parts.documents.of(request);
      const operation = text && this.find(text);
      if (!operation || (operation.isMutation && !isJson(request))) return;
      const asked = (request.method === 'GET' ? request.query : request.body) as { variables?: unknown };
      const given = variablesOf(asked.variables);
      if (!given) return;
      // Who cannot be told apart at this moment, Apollo tells so.
      const context = await this.parts.contextOf(request, reply).catch(() => null);
      if (!context) return;
      const variables = operation.withDefaults(given);
      return operation.isMutation
        ? this.perform(operation, variables, context)
        : this.read(text, operation, variables, context);
    });
  }

  private find(text: string): Compiled | null {
    let operation = this.compiled.get(text);
    if (operation === undefined) this.compiled.set(text, (operation = this.compile(text)));
    return operation;
  }

  private compile(text: string): Compiled | null {
    const document = parse(text);
    const [operation, another] = document.definitions.flatMap((part) => ('operation' in part ? [part] : []));
    if (!operation || another || operation.operation === OperationTypeNode.SUBSCRIPTION) return null;
    const schema = this.parts.schema();
    const query = compileQuery(schema, document);
    const isMutation = operation.operation === OperationTypeNode.MUTATION;
    return isCompiledQuery(query) ? { query, isMutation, withDefaults: defaultsOf(schema, operation) } : null;
  }

  private async read(
    text: string,
    { query }: Compiled,
    variables: Variables,
    context: GraphqlContext,
  ): Promise<unknown> {
    const { request, reply } = context;
    const answer = async (): Promise<string | null> => {
      const { data, errors } = await query.query({}, context, variables);
      return errors ? null : JSON.stringify({ data });
    };
    const keeps = this.parts.keepsPublicAnswers && isPublic(request.method, context);
    // What goes wrong, Apollo meets as well, and tells.
    const body = await (
      keeps ? this.kept.get(`${context.language} ${JSON.stringify(variables)} ${text}`, answer) : answer()
    ).catch(() => null);
    if (body === null) return;
    void reply.headers(publicHeaders(request.method, context)).type(JSON_TYPE);
    if (typeof body === 'string') return reply.send(body);
    void reply.header('etag', body.etag);
    if (request.headers['if-none-match'] === body.etag) return reply.code(304).send();
    return reply.send(body.text);
  }

  /** Of what goes wrong only variables that make no sense are Apollo's: nothing was done yet. */
  private async perform(
    { query }: Compiled,
    variables: Variables,
    context: GraphqlContext,
  ): Promise<unknown> {
    const result = await query.query({}, context, variables);
    if (!('data' in result)) return;
    const { request, reply } = context;
    void reply.headers(publicHeaders(request.method, context)).type(JSON_TYPE);
    return reply.send(JSON.stringify(told(result)));
  }
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** Which no other site's form can send: a browser asks us first. */
const isJson = ({ method, headers }: FastifyRequest): boolean =>
  method === 'POST' && /^application\/json\b/i.test(headers['content-type'] ?? '');

const told = ({ data, errors }: ExecutionResult): object =>
  errors ? { errors: errors.map(tell), data } : { data };

/** As Apollo hands an error to be told. */
const tell = (error: GraphQLError) =>
  formatError(
    { ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions } },
    error,
  );

/** Those of a GET are text; null where they make no sense. */
function variablesOf(given: unknown): Variables | null {
  if (given === undefined || given === null) return {};
  if (typeof given === 'object') return given as Variables;
  try {
    const read: unknown = JSON.parse(String(given));
    return read !== null && typeof read === 'object' ? (read as Variables) : null;
  } catch {
    return null;
  }
}
