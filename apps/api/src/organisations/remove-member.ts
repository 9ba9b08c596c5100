import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { EndMembership } from './end-membership.js';
import { Memberships } from './memberships.js';

@Injectable()
export class RemoveMember {
  constructor(
    private readonly db: Db,
    private readonly memberships: Memberships,
    private readonly ending: EndMembership,
  ) {}

  /** By an admin. @throws NotFound, Forbidden, LastAdmin */
  run(actor: Actor, input: { organisationId: string; personId: string }): Promise<void> {
    return this.db.tx(async () =>
      this.ending.run(await this.memberships.lockAsAdmin(actor, input.organisationId), input.personId),
    );
  }
}
