import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AtMost, Public } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import type { GraphqlContext } from '../platform/graphql/index.js';
import { claimId, claimLoader, claimsOfPerson, SkillClaimType, skillLoader } from '../skills/index.js';
import {
  PeopleFacetsType,
  PeopleFilterInput,
  PeopleSortEnum,
  PersonMatchConnectionType,
  PersonMatchType,
  type PeopleSort,
} from './directory.graphql.js';
import { countPeople } from './directory.queries.js';
import { FindPeople } from './find-people.js';

/** A minute, by one sender. */
const SEARCHES = 300;
const CLAIMS = 4;

@Resolver(() => PersonMatchConnectionType)
export class DirectoryResolver {
  constructor(
    private readonly db: Db,
    private readonly finding: FindPeople,
  ) {}

  @Public()
  @AtMost(SEARCHES)
  @Query(() => PersonMatchConnectionType, {
    description: 'Who knows what: of colleagues what they show each other, of everybody else what is public',
  })
  people(
    @Args('filter', { type: () => PeopleFilterInput, nullable: true }) filter: PeopleFilterInput | null,
    @Args('sort', { type: () => PeopleSortEnum, nullable: true, defaultValue: 'RELEVANCE' })
    sort: PeopleSort | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Context() context: GraphqlContext,
  ): Promise<PersonMatchConnectionType> {
    return this.finding.page(filter ?? {}, { sort: sort ?? 'RELEVANCE', first, after }, context);
  }

  @ResolveField(() => PeopleFacetsType)
  async facets(
    @Parent() { query }: PersonMatchConnectionType,
    @Context() context: GraphqlContext,
  ): Promise<PeopleFacetsType> {
    const { skills, ...counts } = await countPeople(this.db, query);
    const loaded = await Promise.all(skills.map(({ id }) => skillLoader(context, this.db).load(id)));
    return {
      ...counts,
      skills: skills.flatMap(({ count }, index) => {
        const value = loaded[index];
        return value ? [{ value, count }] : [];
      }),
    };
  }
}

@Resolver(() => PersonMatchType)
export class PersonMatchResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => [SkillClaimType], {
    description: 'What they know of what was asked; where nothing was asked, what they know best',
  })
  async claims(
    @Parent() { person, skillIds }: PersonMatchType,
    @Context() context: GraphqlContext,
  ): Promise<SkillClaimType[]> {
    if (!skillIds.length) {
      const all = await claimsOfPerson(context, this.db).load(person.id);
      return all.filter(({ level }) => level > 0).slice(0, CLAIMS);
    }
    const ids = skillIds.slice(0, CLAIMS).map((skillId) => claimId({ personId: person.id, skillId }));
    const claims = await claimLoader(context, this.db).loadMany(ids);
    return claims.flatMap((claim) => (claim && !(claim instanceof Error) ? [claim] : []));
  }
}
