import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloServerPlugin } from '@apollo/server';
import { ActorSource } from '../access/actor-source.js';
import { Config } from '../config.js';
import { contextOf } from './context.js';
import { formatError } from './format-error.js';
import './invalid-input.js';
import { passByKnown } from './known.js';
import { publicReads } from './public-reads.js';

export const GRAPHQL_PATH = '/graphql';
const limits = new ApolloArmor({
  maxDepth: { n: 10, flattenFragments: true },
  maxAliases: { n: 15 },
  maxDirectives: { n: 20 },
  maxTokens: { n: 2_000 },
  costLimit: { maxCost: 12_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.4, flattenFragments: true },
  blockFieldSuggestion: { enabled: true },
}).protect();

@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [Config, ActorSource],
      useFactory: (config: Config, actors: ActorSource) => ({
        path: GRAPHQL_PATH,
        autoSchemaFile: true,
        // The contract is checked where it is printed; here it would cost each start a second.
        buildSchemaOptions: { skipCheck: true },
        graphiql: !config.trustedDocumentsOnly,
        introspection: !config.production,
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        includeStacktraceInErrorResponses: false,
        formatError,
        transformSchema: passByKnown,
        plugins: [
          ...(limits.plugins as unknown as ApolloServerPlugin[]),
          ApolloServerPluginCacheControlDisabled(),
          publicReads,
        ],
        validationRules: limits.validationRules,
        context: contextOf(actors),
      }),
    }),
  ],
})
export class GraphqlModule {}
