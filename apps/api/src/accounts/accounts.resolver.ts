import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Invalid, isAway } from '@nutshell/domain';
import { Allow, CurrentActor, Public, viewerId, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { imageLoader, ImageType } from '../platform/files/index.js';
import { ExpectingMutation, type GraphqlContext } from '../platform/graphql/index.js';
import { markdownToHtml } from '../platform/markdown.js';
import { personBySlug } from './people.queries.js';
import { PersonType, PersonViewerType } from './person.graphql.js';
import { ProfileInput } from './profile.input.js';
import { RenewCalendarFeed } from './renew-calendar-feed.js';
import { today } from './today.js';
import { UpdateProfile } from './update-profile.js';
import { ViewerType } from './viewer.graphql.js';
import { ViewerQueries } from './viewer.queries.js';

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly queries: ViewerQueries,
    private readonly updating: UpdateProfile,
    private readonly renewing: RenewCalendarFeed,
  ) {}

  @Public()
  @Query(() => ViewerType, { nullable: true, description: 'Null for a visitor' })
  async viewer(@CurrentActor() actor: Actor | null): Promise<ViewerType | null> {
    return actor && this.queries.of(actor.id);
  }

  @Allow('member')
  @ExpectingMutation(() => ViewerType, [Invalid])
  async updateProfile(@CurrentActor() actor: Actor, @Args('input') input: ProfileInput): Promise<ViewerType> {
    await this.updating.run(actor, input);
    return this.queries.of(actor.id);
  }

  @Allow('member')
  @Mutation(() => ViewerType, { description: 'Gives the personal calendar another address' })
  async renewCalendarFeed(@CurrentActor() actor: Actor): Promise<ViewerType> {
    await this.renewing.run(actor);
    return this.queries.of(actor.id);
  }
}

@Resolver(() => PersonType)
export class PersonResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  @Public()
  @Query(() => PersonType, {
    nullable: true,
    description: 'Null too for strangers of somebody of whom nothing is public',
  })
  person(@Args('slug') slug: string, @CurrentActor() actor: Actor | null): Promise<PersonType | null> {
    return personBySlug(this.db, slug, viewerId(actor));
  }

  @ResolveField(() => Boolean, { description: 'Today, as far as the viewer may know' })
  away(@Parent() person: PersonType): boolean {
    return isAway(person, today(this.clock));
  }

  @ResolveField(() => PersonViewerType)
  viewer(@Parent() { id, isColleague }: PersonType): PersonViewerType {
    return { personId: id, isColleague };
  }

  @ResolveField(() => String, { nullable: true, description: 'Safe to show as it is' })
  aboutHtml(@Parent() { about }: PersonType): string | null {
    return about && markdownToHtml(about);
  }

  @ResolveField(() => ImageType, { nullable: true })
  photo(
    @Parent() { photoId, name }: PersonType,
    @Context() context: GraphqlContext,
  ): Promise<ImageType | null> | null {
    if (!photoId) return null;
    const found = imageLoader(context, this.db).load(photoId);
    return found.then((photo) => photo && { ...photo, alt: name });
  }
}
