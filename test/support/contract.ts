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
const MOST_ALIASES = 14;

/** Asks a query for everything that its type has, `levels` deep or as far as one query may go; no type twice on one path. */
export function everythingOf(query: string, levels: number): string {
  const field = queries[query]!;
  const text = `query ${argumentsOf(field).declared} { ${query}${argumentsOf(field).passed} ${selection(field, levels, [])} }`;
  const aliases = text.match(/(?<!\$)\b\w+: \w/g) ?? [];
  const tooMuch = text.split(/\W+/).length > MOST_TOKENS || aliases.length > MOST_ALIASES;
  return levels > 0 && tooMuch ? everythingOf(query, levels - 1) : text;
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

/** A way from a field down to values, as a selection. */
interface Way {
  text: string;
  tokens: number;
  cost: number;
}

const MOST_COST = 11_000;

/**
 * Asks a query for everything that its type has, `levels` deep, in as many queries as that takes.
 * @param shallow types of which the values alone are asked
 */
export function walkOf(query: string, levels: number, shallow: readonly string[] = []): string[] {
  const field = queries[query]!;
  const { declared, passed } = argumentsOf(field);
  const type = getNamedType(field.type);
  const asked = (body: string) => `query ${declared} { ${query}${passed} ${body} }`;
  if (!isCompositeType(type)) return [asked('')];
  const texts: string[] = [];
  let pack: Way[] = [];
  const fits = (ways: Way[]) =>
    ways.reduce((sum, { tokens }) => sum + tokens, 0) < MOST_TOKENS - 100 &&
    ways.reduce((sum, { cost }) => sum + cost, 0) < MOST_COST &&
    new Set(ways.flatMap(({ text }) => text.match(/\w+: /g) ?? [])).size <= MOST_ALIASES &&
    ways.flatMap(({ text }) => text.match(/\w+: /g) ?? []).length <= MOST_ALIASES;
  for (const way of waysDown(type, levels, [], shallow)) {
    if (pack.length && !fits([...pack, way])) {
      texts.push(asked(`{ ${pack.map(({ text }) => text).join(' ')} }`));
      pack = [];
    }
    pack.push(way);
  }
  return [...texts, asked(`{ ${pack.map(({ text }) => text).join(' ')} }`)];
}

function waysDown(
  type: GraphQLCompositeType,
  levels: number,
  path: string[],
  shallow: readonly string[],
  apart: (field: GraphQLField<unknown, unknown>) => boolean = () => false,
): Way[] {
  if (isAbstractType(type)) {
    const members = contract.getPossibleTypes(type);
    const differs = ({ name, type: one }: GraphQLField<unknown, unknown>): boolean =>
      String(members.flatMap((member) => member.getFields()[name]?.type ?? [])[0]) !== String(one);
    return members.flatMap((member) =>
      waysDown(member, levels, path, shallow, differs).map((way) => within(`... on ${member.name}`, way)),
    );
  }
  if (!isObjectType(type)) return [];
  const values: string[] = ['__typename'];
  const down: Way[] = [];
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    // What a connection has in its edges it has in its nodes.
    if (field.args.some(isRequiredArgument) || (field.name === 'edges' && 'nodes' in type.getFields()))
      continue;
    const name = apart(field) ? `${type.name.toLowerCase()}_${field.name}: ${field.name}` : field.name;
    if (!isCompositeType(named)) values.push(name);
    else if (levels > 0 && !path.includes(named.name) && !shallow.includes(type.name))
      down.push(
        ...waysDown(named, levels - 1, [...path, type.name], shallow).map((way) => within(name, way)),
      );
  }
  return [{ text: values.join(' '), tokens: tokensOf(values.join(' ')), cost: values.length }, ...down];
}

const tokensOf = (text: string): number => text.match(/\w+|\.{3}|:/g)?.length ?? 0;

const within = (name: string, { text, tokens, cost }: Way): Way => ({
  text: `${name} { ${text} }`,
  tokens: tokens + tokensOf(name) + 2,
  cost: 2 + 1.4 * cost,
});
