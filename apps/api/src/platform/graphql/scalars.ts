import { GraphQLISODateTime } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

export { GraphQLISODateTime as DateTime };

const textScalar = (name: string, description: string, pattern: RegExp, example: string) => {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && pattern.test(value) && !Number.isNaN(Date.parse(value))) return value;
    throw new GraphQLError(`${name} should look like ${example}`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (ast) => parse(ast.kind === Kind.STRING ? ast.value : undefined),
  });
};

export const WallTime = textScalar(
  'WallTime',
  'A date and time as on the clock at the place, without zone: 2026-11-26T09:00',
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/,
  '2026-11-26T09:00',
);

export const CalendarDate = textScalar(
  'CalendarDate',
  'A day: 2026-11-26',
  /^\d{4}-\d{2}-\d{2}$/,
  '2026-11-26',
);
