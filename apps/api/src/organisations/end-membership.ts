import { Injectable } from '@nestjs/common';
import { refuseLastAdmin } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { newInviteCode } from './invite-code.js';
import { memberOf, type Locked } from './memberships.js';
import { OrganisationEntity } from './organisation.entity.js';
import { OrganisationLeft } from './organisations.events.js';

/**
 * Takes the layer of the company off somebody, inside the transaction of a deed: they read no content of the
 * organisation any more, and colleagues no longer see what is for colleagues. All else about them is theirs and stays,
 * as what they wrote stays with the organisation.
 */
@Injectable()
export class EndMembership {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  /** @throws NotFound, LastAdmin, OutsideTransaction */
  async run(locked: Locked, personId: string): Promise<void> {
    const { organisation, members } = locked;
    memberOf(locked, personId);
    refuseLastAdmin(members, personId);
    await this.db.query('DELETE FROM organisation_members WHERE organisation_id = $1 AND person_id = $2', [
      organisation.id,
      personId,
    ]);
    // Nobody is left who could invite: an old link must not lead a stranger to what was written here.
    if (members.length === 1)
      await this.db.save(OrganisationEntity, { id: organisation.id, inviteCode: newInviteCode() });
    await this.events.publish(new OrganisationLeft(organisation.id, personId));
  }
}
