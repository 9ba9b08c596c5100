import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { features } from './app.module.js';
import './platform/graphql/invalid-input.js';

@Module({ imports: [GraphQLSchemaBuilderModule] })
class ContractModule {}

/** The schema as text, from the code alone: no database, no server. */
export async function printContract(): Promise<string> {
  const app = await NestFactory.createApplicationContext(ContractModule, { logger: ['error'] });
  try {
    const schema = await app
      .get(GraphQLSchemaFactory)
      .create(resolversOf(features), { numberScalarMode: 'integer' });
    return `${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await app.close();
  }
}

function resolversOf(modules: readonly (Type | DynamicModule)[], seen = new Set<unknown>()): Type[] {
  return modules.flatMap((module) => {
    const type = 'module' in module ? module.module : module;
    if (seen.has(type)) return [];
    seen.add(type);
    const providers = (Reflect.getMetadata('providers', type) ?? []) as unknown[];
    const imports = (Reflect.getMetadata('imports', type) ?? []) as (Type | DynamicModule)[];
    const resolvers = providers.filter(
      (provider): provider is Type =>
        typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider),
    );
    return [...resolvers, ...resolversOf(imports, seen)];
  });
}
