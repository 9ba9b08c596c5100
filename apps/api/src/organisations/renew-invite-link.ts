import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { newInviteCode } from './invite-code.js';
import { Memberships } from './memberships.js';
import { OrganisationEntity } from './organisation.entity.js';

/** From then on the link that was sent before leads nowhere. */
@Injectable()
export class RenewInviteLink {
  constructor(
    private readonly db: Db,
    private readonly memberships: Memberships,
  ) {}

  /** @throws NotFound, Forbidden */
  run(actor: Actor, organisationId: string): Promise<void> {
    return this.db.tx(async () => {
      await this.memberships.lockAsAdmin(actor, organisationId);
      await this.db.save(OrganisationEntity, { id: organisationId, inviteCode: newInviteCode() });
    });
  }
}
