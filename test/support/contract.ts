import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLField,
} from 'graphql';

/** The contract with every client, as it is committed. */
export const contract = buildSchema(
  readFileSync(join(import.meta.dirname, '..', '..', 'apps', 'api', 'schema.graphql'), 'utf8'),
);

export const queries = contract.getQueryType()!.getFields();
export const mutations = contract.getMutationType()!.getFields();

/** What the api takes in one query, as its limits have it. */
const MOST_TOKENS = 1_900;

/** Asks a query for everything that its type has, `levels` deep or as far as one query may go; no type twice on one path. */
export function everythingOf(query: string, levels: number): string {
  const field = queries[query]!;
  const text = `query ${argumentsOf(field).declared} { ${query}${argumentsOf(field).passed} ${selection(field, levels, [])} }`;
  return levels > 0 && text.split(/\W+/).length > MOST_TOKENS ? everythingOf(query, levels - 1) : text;
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

/** The fields of every member; what is of another type than in a member before it gets a name of its own. */
function membersOf(type: GraphQLAbstractType, levels: number, path: string[]): string {
  const members = contract.getPossibleTypes(type);
  const apart = ({ name, type: one }: GraphQLField<unknown, unknown>): boolean =>
    String(members.flatMap((member) => member.getFields()[name]?.type ?? [])[0]) !== String(one);
  return members
    .map((member) => `... on ${member.name} { ${fieldsOf(member, levels, path, apart)} }`)
    .join(' ');
}

function fieldsOf(
  type: GraphQLCompositeType,
  levels: number,
  path: string[],
  apart: (field: GraphQLField<unknown, unknown>) => boolean = () => false,
): string {
  if (isAbstractType(type)) return membersOf(type, levels, path);
  if (!isObjectType(type)) return '__typename';
  const here = [...path, type.name];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    const name = apart(field) ? `${type.name.toLowerCase()}_${field.name}: ${field.name}` : field.name;
    if (!isCompositeType(named)) return [name];
    if (levels === 0 || here.includes(named.name)) return [];
    return [`${name} ${selection(field, levels - 1, here)}`];
  });
  return ['__typename', ...fields].join(' ');
}
