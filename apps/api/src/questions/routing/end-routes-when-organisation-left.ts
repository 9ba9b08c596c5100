import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { OrganisationLeft } from '../../organisations/index.js';
import { EndRoutes } from './end-routes.js';

/** Who left can no longer read what was asked there. */
@Reaction(OrganisationLeft)
@Injectable()
export class EndRoutesWhenOrganisationLeft {
  constructor(private readonly routes: EndRoutes) {}

  run({ organisationId, personId }: OrganisationLeft): Promise<void> {
    return this.routes.ofLeaver(organisationId, personId);
  }
}
