import {
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

type Variables = Record<string, unknown>;

/** Fills in what may be left out of an input though it may not be null: graphql-jit takes it for missing. */
export function defaultsOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (variables: Variables) => Variables {
  const types = variableDefinitions.flatMap(({ variable, type }) => {
    const of = typeFromAST(schema, type) as GraphQLInputType | undefined;
    return of && isInputObjectType(innermost(of)) ? [[variable.name.value, of] as const] : [];
  });
  if (!types.length) return (variables) => variables;
  return (variables) => {
    const filled = { ...variables };
    for (const [name, type] of types) if (name in filled) filled[name] = fill(type, filled[name]);
    return filled;
  };
}

function innermost(type: GraphQLInputType): GraphQLInputType {
  const nullable = getNullableType(type);
  return isListType(nullable) ? innermost(nullable.ofType) : nullable;
}

function fill(type: GraphQLInputType, value: unknown): unknown {
  const nullable = getNullableType(type);
  if (Array.isArray(value))
    return isListType(nullable) ? value.map((item) => fill(nullable.ofType, item)) : value;
  if (value === null || typeof value !== 'object' || !isInputObjectType(nullable)) return value;
  const filled: Variables = { ...value };
  for (const { name, type: of, defaultValue } of Object.values(nullable.getFields()))
    if (filled[name] !== undefined) filled[name] = fill(of, filled[name]);
    else if (defaultValue !== undefined && isNonNullType(of)) filled[name] = defaultValue;
  return filled;
}
