import { Field, InterfaceType, ObjectType, type FieldMiddleware, type ReturnTypeFunc } from '@nestjs/graphql';
import type { DomainError } from '@nutshell/domain';
import { translate } from '../i18n.js';
import type { GraphqlContext } from './context.js';

export type ErrorClass =
  (new (...args: never[]) => DomainError) | (abstract new (...args: never[]) => DomainError);

interface ErrorType {
  name: string;
  type: new () => object;
  fields: string[];
}

const types = new Map<ErrorClass, ErrorType>();

const inWords: FieldMiddleware = ({ source, context }) => {
  const { code, ...values } = source as { code: string };
  return Promise.resolve(translate((context as GraphqlContext).language, `errors:${code}`, values));
};

@InterfaceType('UserError', { description: 'Something that a person can do something about' })
export abstract class UserError {
  @Field(() => String)
  code!: string;

  @Field(() => String, { description: 'What is wrong and what to do, in the language of the request' })
  message!: string;
}

/**
 * Lets the clients see an error of the domain: its code, its text and the fields named here.
 * @param name of its type in the contract, by default the name of the class
 */
export function userError(
  error: ErrorClass,
  fields: Record<string, ReturnTypeFunc> = {},
  name = error.name,
): void {
  const type = { [name]: class {} }[name]!;
  ObjectType(name, { implements: () => UserError })(type);
  Field(() => String)(type.prototype, 'code');
  Field(() => String, { middleware: [inWords] })(type.prototype, 'message');
  for (const [field, returns] of Object.entries(fields)) Field(returns)(type.prototype, field);
  types.set(error, { name, type, fields: Object.keys(fields) });
}

export function errorType(error: ErrorClass): ErrorType {
  const found = types.get(error);
  if (!found)
    throw new Error(`${error.name} is expected by a mutation, but userError(${error.name}) was not called`);
  return found;
}

const KIND = Symbol('error type');

/** A plain copy, for an Error that is returned counts as thrown. */
export function asResult(error: DomainError): object {
  const { fields, type } = errorType(error.constructor as ErrorClass);
  const values = error as unknown as Record<string, unknown>;
  return {
    [KIND]: type,
    code: error.code,
    ...Object.fromEntries(fields.map((field) => [field, values[field]])),
  };
}

export const errorTypeOf = (value: object): (new () => object) | undefined =>
  (value as { [KIND]?: new () => object })[KIND];
