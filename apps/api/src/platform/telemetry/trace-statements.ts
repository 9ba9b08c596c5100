import { context, SpanKind, SpanStatusCode, trace, type Span, type Tracer } from '@opentelemetry/api';
import pg from 'pg';

type Statement = string | { text?: string; name?: string };
type Query = (...args: unknown[]) => unknown;

const LONGEST_TEXT = 2_000;

/** Makes each statement that is sent while something is traced a span of its own. Values never: they are people's data. */
export function traceStatements(tracer: Tracer): void {
  const client = pg.Client.prototype as unknown as { query: Query };
  const { query } = client;
  client.query = function (this: pg.Client, ...args: unknown[]): unknown {
    if (!trace.getActiveSpan()) return query.apply(this, args);
    const span = tracer.startSpan(...describe(args[0] as Statement, this));
    const callback = args.at(-1);
    if (typeof callback === 'function') {
      const after = context.bind(context.active(), callback as (error: unknown, result: unknown) => void);
      args[args.length - 1] = (error: unknown, result: unknown) => {
        end(span, error);
        after(error, result);
      };
    }
    const answer = query.apply(this, args);
    if (answer instanceof Promise)
      void answer.then(
        () => end(span),
        (error: unknown) => end(span, error),
      );
    else if (typeof callback !== 'function') end(span); // sent, and followed by who asked
    return answer;
  };
}

function describe(statement: Statement, client: pg.Client) {
  const text = (typeof statement === 'string' ? statement : statement.text) ?? '';
  const name = typeof statement === 'string' ? undefined : statement.name;
  const attributes = {
    'db.system.name': 'postgresql',
    'db.namespace': client.database ?? '',
    'db.query.text': text.slice(0, LONGEST_TEXT),
    ...(name && { 'db.query.summary': name }),
  };
  const what = name ?? text.trimStart().split(/\s+/, 1)[0]!.toUpperCase();
  return [`pg ${what}`, { kind: SpanKind.CLIENT, attributes }] as const;
}

function end(span: Span, error?: unknown): void {
  if (error)
    span.setStatus({
      code: SpanStatusCode.ERROR,
      message: error instanceof Error ? error.message : 'failed',
    });
  span.end();
}
