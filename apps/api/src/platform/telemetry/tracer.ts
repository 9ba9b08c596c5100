import type { IncomingHttpHeaders } from 'node:http';

export type Attributes = Record<string, string | number | boolean>;

/** A stretch of work that is under way. */
export interface Span {
  set(attributes: Attributes): void;
  /** @param error what went wrong, if anything */
  end(error?: unknown): void;
}

export interface Tracer {
  /** Runs `work` as a part of what is under way; it must end the span. A request begins a trace, or goes on with its caller's. */
  begin<T>(name: string, attributes: Attributes, work: (span: Span) => T, from?: IncomingHttpHeaders): T;
  /** Names the trace that this runs in; null outside one. */
  traceId(): string | null;
}

let tracer: Tracer | undefined;

/** From now on what happens is traced; without one, nothing is. */
export const traceBy = (chosen: Tracer | undefined): void => {
  tracer = chosen;
};

export const currentTracer = (): Tracer | undefined => tracer;

/** Runs `work` in a span of its own, where traces are made at all. */
export function spanned<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  if (!tracer) return work();
  return tracer.begin(name, attributes, async (span) => {
    try {
      const result = await work();
      span.end();
      return result;
    } catch (error) {
      span.end(error);
      throw error;
    }
  });
}
