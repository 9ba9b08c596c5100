import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, personLoader } from '../../accounts/index.js';
import { Db } from '../../platform/db/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { routeReasons } from './route-reasons.js';
import { QuestionRouteType } from './routes.graphql.js';
import type { RouteRow } from './routes.queries.js';

@Resolver(() => QuestionRouteType)
export class QuestionRouteFieldsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => PersonType)
  person(@Parent() { personId }: RouteRow, @Context() context: GraphqlContext) {
    return personLoader(context, this.db).load(personId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who handed it over to them' })
  from(@Parent() { fromPersonId }: RouteRow, @Context() context: GraphqlContext) {
    return fromPersonId ? personLoader(context, this.db).load(fromPersonId) : null;
  }

  @ResolveField(() => [String], {
    description: 'Why they were asked, in sentences in the language of the request',
  })
  reason(@Parent() route: RouteRow, @Context() { language }: GraphqlContext): string[] {
    return routeReasons(route, language);
  }
}
