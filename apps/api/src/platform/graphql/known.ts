import { isObjectType, type GraphQLSchema } from 'graphql';

const KNOWN = Symbol('known');

/** What a field answers, or how it follows from the arguments. */
type Answers = Record<string, unknown>;

/**
 * The row with fields that were read along with it: no resolver is called for them.
 * Only for what its resolver would have answered; each of them costs a promise, of which a page has hundreds.
 */
export function known<T extends object>(row: T, answers: Answers): T {
  return Object.assign(row, { [KNOWN]: answers });
}

/** Lets resolvers be passed by where their answer is known already. */
export function passByKnown(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { name, resolve } = field;
      if (!resolve) continue;
      field.resolve = (parent: { [KNOWN]?: Answers } | undefined, args: object, context, info) => {
        const answers = parent?.[KNOWN];
        if (!answers || !(name in answers)) return resolve(parent, args, context, info) as unknown;
        const answer = answers[name];
        return typeof answer === 'function' ? (answer as (args: object) => unknown)(args) : answer;
      };
    }
  }
  return schema;
}
