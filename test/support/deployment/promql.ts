import { parser } from '@prometheus-io/lezer-promql';

/** The names of the metrics that an expression asks for. @throws Error where it is no PromQL */
export function metricsIn(expression: string): string[] {
  // Grafana puts an interval there.
  const text = expression.replaceAll('$__rate_interval', '5m');
  const names = new Set<string>();
  parser.parse(text).iterate({
    enter: ({ type, from, to, node }) => {
      if (type.isError) throw new Error(`${text} is no PromQL, from "${text.slice(from, from + 20)}"`);
      if (type.name === 'Identifier' && node.parent?.type.name === 'VectorSelector')
        names.add(text.slice(from, to));
    },
  });
  return [...names];
}

/** The values that an expression compares a label with, as in `event="HoldExpired"`. */
export const valuesOf = (label: string, expression: string): string[] =>
  [...expression.matchAll(new RegExp(`\\b${label}="([^"]+)"`, 'g'))].map(([, value]) => value!);
