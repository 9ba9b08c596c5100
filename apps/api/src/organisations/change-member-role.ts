import { Injectable } from '@nestjs/common';
import { refuseNoAdmin, type OrganisationRole } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { MemberEntity } from './member.entity.js';
import { memberOf, Memberships } from './memberships.js';

export interface ChangeMemberRoleInput {
  organisationId: string;
  personId: string;
  role: OrganisationRole;
}

@Injectable()
export class ChangeMemberRole {
  constructor(
    private readonly db: Db,
    private readonly memberships: Memberships,
  ) {}

  /** By an admin; of oneself too. @throws NotFound, Forbidden, LastAdmin */
  run(actor: Actor, { organisationId, personId, role }: ChangeMemberRoleInput): Promise<void> {
    return this.db.tx(async () => {
      const locked = await this.memberships.lockAsAdmin(actor, organisationId);
      memberOf(locked, personId);
      if (role === 'MEMBER') refuseNoAdmin(locked.members, personId);
      await this.db.save(MemberEntity, { organisationId, personId, role });
    });
  }
}
