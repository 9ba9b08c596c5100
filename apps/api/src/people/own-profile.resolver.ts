import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Invalid } from '@nutshell/domain';
import { ViewerQueries, ViewerType } from '../accounts/index.js';
import { organisationsOf, OrganisationType } from '../organisations/index.js';
import { Allow, CurrentActor, type Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { ExpectingMutation } from '../platform/graphql/index.js';
import { availabilityOf, visibilitiesOf } from './own-profile.queries.js';
import {
  AvailabilityType,
  FieldVisibilityType,
  SaveAvailabilityInputType,
  SaveVisibilityInputType,
} from './people.graphql.js';
import { SaveAvailability } from './save-availability.js';
import { SaveVisibility } from './save-visibility.js';

/** What somebody decides about how others see and find them. */
@Resolver(() => ViewerType)
export class OwnProfileResolver {
  constructor(
    private readonly db: Db,
    private readonly viewers: ViewerQueries,
    private readonly availability_: SaveAvailability,
    private readonly visibility_: SaveVisibility,
  ) {}

  @ResolveField(() => [OrganisationType], { description: 'Where they work, the longest first' })
  organisations(@Parent() { person }: ViewerType) {
    return organisationsOf(this.db, person.id);
  }

  @ResolveField(() => AvailabilityType)
  availability(@Parent() { person }: ViewerType) {
    return availabilityOf(this.db, person.id);
  }

  @ResolveField(() => [FieldVisibilityType])
  visibility(@Parent() { person }: ViewerType) {
    return visibilitiesOf(this.db, person.id);
  }

  @ExpectingMutation(() => ViewerType, [Invalid])
  @Allow('member')
  async saveAvailability(
    @CurrentActor() actor: Actor,
    @Args('input') { awayFrom, awayUntil, ...input }: SaveAvailabilityInputType,
  ): Promise<ViewerType> {
    await this.availability_.run(actor, {
      ...input,
      awayFrom: awayFrom ?? null,
      awayUntil: awayUntil ?? null,
    });
    return this.viewers.of(actor.id);
  }

  @ExpectingMutation(() => ViewerType, [Invalid])
  @Allow('member')
  async saveVisibility(
    @CurrentActor() actor: Actor,
    @Args('input') { fields }: SaveVisibilityInputType,
  ): Promise<ViewerType> {
    await this.visibility_.run(
      actor,
      Object.fromEntries(fields.map(({ field, visibility }) => [field, visibility])),
    );
    return this.viewers.of(actor.id);
  }
}
