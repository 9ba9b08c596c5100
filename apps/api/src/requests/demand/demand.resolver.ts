import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/access/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { DemandFilterType, DemandType } from './demand.graphql.js';
import { DemandQueries } from './demand.queries.js';

@Resolver(() => DemandType)
export class DemandResolver {
  constructor(private readonly queries: DemandQueries) {}

  @Public()
  @Query(() => DemandType)
  demand(
    @Args('filter', { type: () => DemandFilterType, nullable: true }) filter: DemandFilterType | null,
    @Context() context: GraphqlContext,
  ): Promise<DemandType> {
    return this.queries.read(context, filter ?? {});
  }
}
