import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { personLoader, PersonType, PersonViewerType } from '../accounts/index.js';
import { MemberType, OrganisationType } from '../organisations/index.js';
import { Db } from '../platform/db/index.js';
import type { GraphqlContext } from '../platform/graphql/index.js';
import { followsLoader } from '../posts/index.js';
import { workplacesLoader } from './workplaces.queries.js';

@Resolver(() => PersonType)
export class PersonFieldsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => [OrganisationType], {
    description: 'Where they work, as far as the viewer may know: where the viewer works too, always',
  })
  async organisations(
    @Parent() { id, allOrganisations }: PersonType,
    @Context() context: GraphqlContext,
  ): Promise<OrganisationType[]> {
    const { all, shared } = await workplacesLoader(context, this.db).load(id);
    return allOrganisations ? all : shared;
  }
}

@Resolver(() => PersonViewerType)
export class PersonViewerResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => Boolean)
  follows(@Parent() { personId }: PersonViewerType, @Context() context: GraphqlContext): Promise<boolean> {
    return followsLoader(context, this.db, 'PERSON').load(personId);
  }
}

@Resolver(() => MemberType)
export class MemberPersonResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => PersonType)
  person(@Parent() { personId }: MemberType, @Context() context: GraphqlContext): Promise<PersonType> {
    return personLoader(context, this.db).load(personId);
  }
}
