import { Injectable } from '@nestjs/common';
import { isMember, OrganisationLeft } from '../organisations/index.js';
import { Db } from '../platform/db/index.js';
import { Events, Reaction, type Reacts } from '../platform/events/index.js';
import { Askers } from './askers.js';
import { EndRequest } from './end-request.js';
import { RequestLeft } from './requests.events.js';

/** Who left can no longer read what is asked for there. What nobody else joined is withdrawn with them. */
@Reaction(OrganisationLeft)
@Injectable()
export class LeaveRequestsWhenOrganisationLeft implements Reacts<OrganisationLeft> {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly askers: Askers,
    private readonly ending: EndRequest,
  ) {}

  async run({ organisationId, personId }: OrganisationLeft): Promise<void> {
    if (await isMember(this.db, organisationId, personId)) return;
    const requests = await this.db.query<{ id: string }>(
      `SELECT q.id FROM requests q JOIN request_askers a ON a.request_id = q.id JOIN posts p ON p.id = q.id
       WHERE a.person_id = $1 AND p.organisation_id = $2 AND p.scope = 'ORGANISATION' ORDER BY q.id FOR UPDATE OF q`,
      [personId, organisationId],
    );
    const ids = requests.map(({ id }) => id);
    for (const id of await this.askers.leave(ids, personId))
      await this.events.publish(new RequestLeft(id, personId));
    await this.ending.abandoned(ids, personId);
  }
}
