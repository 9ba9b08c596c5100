import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  type GraphQLCompositeType,
  type GraphQLField,
} from 'graphql';

/** The contract with every client, as it is committed. */
export const contract = buildSchema(
  readFileSync(join(import.meta.dirname, '..', '..', 'apps', 'api', 'schema.graphql'), 'utf8'),
);

export const queries = contract.getQueryType()!.getFields();
export const mutations = contract.getMutationType()!.getFields();

/** Asks a query for everything that its type has, `levels` deep; no type twice on one path. */
export function everythingOf(query: string, levels: number): string {
  const field = queries[query]!;
  return `query ${argumentsOf(field).declared} { ${query}${argumentsOf(field).passed} ${selection(field, levels, [])} }`;
}

/** Calls a mutation and asks what kind of answer it was. */
export function callOf(mutation: string): string {
  const field = mutations[mutation]!;
  return `mutation ${argumentsOf(field).declared} { ${mutation}${argumentsOf(field).passed} ${isCompositeType(getNamedType(field.type)) ? '{ __typename }' : ''} }`;
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>): { declared: string; passed: string } {
  if (!args.length) return { declared: '', passed: '' };
  return {
    declared: `(${args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')})`,
    passed: `(${args.map(({ name }) => `${name}: $${name}`).join(', ')})`,
  };
}

function selection(field: GraphQLField<unknown, unknown>, levels: number, path: string[]): string {
  const type = getNamedType(field.type);
  return isCompositeType(type) ? `{ ${fieldsOf(type, levels, path)} }` : '';
}

function fieldsOf(type: GraphQLCompositeType, levels: number, path: string[]): string {
  if (isAbstractType(type))
    return contract
      .getPossibleTypes(type)
      .map((member) => `... on ${member.name} { ${fieldsOf(member, levels, path)} }`)
      .join(' ');
  if (!isObjectType(type)) return '__typename';
  const here = [...path, type.name];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (!isCompositeType(named)) return [field.name];
    if (levels === 0 || here.includes(named.name)) return [];
    return [`${field.name} ${selection(field, levels - 1, here)}`];
  });
  return ['__typename', ...fields].join(' ');
}
