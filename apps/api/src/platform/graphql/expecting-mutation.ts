import { createUnionType, Mutation } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { asResult, errorType, errorTypeOf, type ErrorClass } from './user-errors.js';

export interface Expectation {
  operation: string;
  errors: readonly ErrorClass[];
}

/** What each mutation declares, for the test that holds declared and real unions together. */
export const expectations: Expectation[] = [];

/**
 * A mutation that answers with a union of its success and the errors it expects.
 * By the time an error becomes a result, the transaction is rolled back.
 */
export const ExpectingMutation =
  (success: () => Type, errors: readonly ErrorClass[]): MethodDecorator =>
  (target, key, descriptor) => {
    const operation = String(key);
    const union = createUnionType({
      name: `${operation[0]!.toUpperCase()}${operation.slice(1)}Result`,
      types: () => [success(), ...errors.map((error) => errorType(error).type)] as const,
      resolveType: (value: object) => errorTypeOf(value) ?? success(),
    });
    expectations.push({ operation, errors });
    const run = descriptor.value as unknown as (...args: unknown[]) => Promise<unknown>;
    const expecting = async function (this: unknown, ...args: unknown[]): Promise<unknown> {
      try {
        return await run.apply(this, args);
      } catch (error) {
        const known = errors.find((expected) => error instanceof expected);
        if (!known) throw error;
        return asResult(error as InstanceType<typeof known>);
      }
    };
    Object.defineProperty(expecting, 'name', { value: operation });
    // What was declared below this decorator, such as who may call it.
    for (const key of Reflect.getMetadataKeys(run) as unknown[])
      Reflect.defineMetadata(key, Reflect.getMetadata(key, run), expecting);
    descriptor.value = expecting as never;
    Mutation(() => union, { name: operation })(target, key, descriptor as never);
  };
