import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { FollowKind } from '@nutshell/domain';
import { personLoader, PersonType, ViewerType } from '../accounts/index.js';
import { organisationLoader, OrganisationType } from '../organisations/index.js';
import { Allow, CurrentActor, type Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { PageArgs, type GraphqlContext } from '../platform/graphql/index.js';
import { FollowKindEnum, postLoader, PostType } from '../posts/index.js';
import { QuestionType } from '../questions/index.js';
import { skillLoader, skillsOf, SkillType } from '../skills/index.js';
import {
  FeedConnectionType,
  FeedReasonType,
  FollowedConnection,
  FollowedType,
  FollowSuggestionsType,
} from './feed.graphql.js';
import { FeedQueries } from './feed.queries.js';
import { FollowSuggestionQueries } from './follow-suggestions.queries.js';
import { FollowingQueries } from './following.queries.js';

@Resolver()
export class FeedResolver {
  constructor(
    private readonly db: Db,
    private readonly queries: FeedQueries,
    private readonly suggestions: FollowSuggestionQueries,
  ) {}

  @Allow('member')
  @Query(() => FeedConnectionType, {
    description: 'What is new in what the viewer follows and where they work',
  })
  feed(
    @CurrentActor() actor: Actor,
    @Args() { first, after }: PageArgs,
    @Context() context: GraphqlContext,
  ): Promise<FeedConnectionType> {
    return this.queries.page(context, actor.id, first, after);
  }

  @Allow('member')
  @Query(() => FollowSuggestionsType)
  async followSuggestions(
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<FollowSuggestionsType> {
    const [skillIds, people] = await Promise.all([
      this.suggestions.skills(actor.id),
      this.suggestions.people(actor.id),
    ]);
    return {
      skills: await skillsOf(context, this.db, skillIds),
      people: await Promise.all(people.map((id) => personLoader(context, this.db).load(id))),
    };
  }
}

@Resolver(() => ViewerType)
export class FollowingResolver {
  constructor(private readonly queries: FollowingQueries) {}

  @ResolveField(() => FollowedConnection, { description: 'What the viewer follows, the newest first' })
  following(
    @Parent() { person }: ViewerType,
    @Args('kind', { type: () => FollowKindEnum, nullable: true, defaultValue: 'SKILL' })
    kind: FollowKind | null,
    @Args() { first, after }: PageArgs,
    @Context() context: GraphqlContext,
  ) {
    return this.queries.page(context, person.id, kind ?? 'SKILL', first, after);
  }
}

@Resolver(() => FollowedType)
export class FollowedFieldsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => SkillType, { nullable: true })
  skill(@Parent() { kind, id }: FollowedType, @Context() context: GraphqlContext) {
    return kind === 'SKILL' ? skillLoader(context, this.db).load(id) : null;
  }

  @ResolveField(() => PersonType, { nullable: true })
  person(@Parent() { kind, id }: FollowedType, @Context() context: GraphqlContext) {
    return kind === 'PERSON' ? personLoader(context, this.db).load(id) : null;
  }

  @ResolveField(() => PostType, { nullable: true })
  post(@Parent() { kind, id }: FollowedType, @Context() context: GraphqlContext) {
    return kind === 'POST' ? postLoader(context, this.db).load(id) : null;
  }
}

@Resolver(() => FeedReasonType)
export class FeedReasonFieldsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => SkillType, {
    nullable: true,
    description: 'That the viewer follows (SKILL), or could teach (FITS_YOU)',
  })
  skill(@Parent() { kind, subjectId }: FeedReasonType, @Context() context: GraphqlContext) {
    return kind === 'SKILL' || kind === 'FITS_YOU' ? skillLoader(context, this.db).load(subjectId) : null;
  }

  @ResolveField(() => PersonType, { nullable: true })
  person(@Parent() { kind, subjectId }: FeedReasonType, @Context() context: GraphqlContext) {
    return kind === 'PERSON' ? personLoader(context, this.db).load(subjectId) : null;
  }

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(@Parent() { kind, subjectId }: FeedReasonType, @Context() context: GraphqlContext) {
    return kind === 'ORGANISATION' ? organisationLoader(context, this.db).load(subjectId) : null;
  }

  @ResolveField(() => QuestionType, {
    nullable: true,
    description: 'That the viewer asked (OWN) or follows (POST)',
  })
  question(@Parent() { kind, subjectId }: FeedReasonType, @Context() context: GraphqlContext) {
    return kind === 'OWN' || kind === 'POST' ? postLoader(context, this.db).load(subjectId) : null;
  }
}
