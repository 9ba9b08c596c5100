import { Injectable } from '@nestjs/common';
import { OrganisationLeft } from '../../organisations/index.js';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';

/** What was asked among colleagues, they can no longer read. */
@Reaction(OrganisationLeft)
@Injectable()
export class ForgetWantsWhenOrganisationLeft implements Reacts<OrganisationLeft> {
  constructor(private readonly db: Db) {}

  /** Who came back in the meantime keeps them. */
  async run({ organisationId, personId }: OrganisationLeft): Promise<void> {
    await this.db.query(
      `DELETE FROM post_wants w USING posts p
       WHERE w.person_id = $2 AND p.id = w.post_id AND p.scope = 'ORGANISATION' AND p.organisation_id = $1
         AND NOT EXISTS (SELECT FROM organisation_members WHERE organisation_id = $1 AND person_id = $2)`,
      [organisationId, personId],
    );
  }
}
