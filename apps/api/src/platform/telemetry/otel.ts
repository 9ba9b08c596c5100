import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { traceStatements } from './trace-statements.js';
import { traceBy, type Tracer } from './tracer.js';

interface TracingOptions {
  /** Part of the service's name, unless OTEL_SERVICE_NAME says otherwise. */
  role: string;
  /** Whether the trace of a request may go on from what its headers say: only a proxy of our own is to be believed. */
  trustHeaders: boolean;
}

/**
 * Sends traces to OTEL_EXPORTER_OTLP_ENDPOINT. Loaded only where that is set: 15 MB, 0.2 s. We make the spans ourselves,
 * in the few places that everything passes, so no loader has to change modules as they are imported.
 * @returns what sends the last of them, and stops
 */
export function startTracing({ role, trustHeaders }: TracingOptions): () => Promise<void> {
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': `nutshell-${role}`, 'service.namespace': 'nutshell' }))
    .merge(detectResources({ detectors: [envDetector] }));
  const provider = new NodeTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  const otel = trace.getTracer('nutshell');

  const tracer: Tracer = {
    begin: (name, attributes, work, from) => {
      const parent = from
        ? trustHeaders
          ? propagation.extract(ROOT_CONTEXT, from)
          : ROOT_CONTEXT
        : context.active();
      const kind = from ? SpanKind.SERVER : SpanKind.INTERNAL;
      const span = otel.startSpan(name, { kind, attributes }, parent);
      const end = (error?: unknown): void => {
        if (error !== undefined)
          span.setStatus({
            code: SpanStatusCode.ERROR,
            message: error instanceof Error ? error.message : String(error),
          });
        span.end();
      };
      return context.with(trace.setSpan(parent, span), () =>
        work({ set: (more) => void span.setAttributes(more), end }),
      );
    },
    traceId: () => trace.getActiveSpan()?.spanContext().traceId ?? null,
  };
  traceBy(tracer);
  traceStatements(otel);
  return async () => {
    traceBy(undefined);
    await provider.shutdown();
  };
}
