import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { EndMembership } from './end-membership.js';
import { Memberships } from './memberships.js';

@Injectable()
export class LeaveOrganisation {
  constructor(
    private readonly db: Db,
    private readonly memberships: Memberships,
    private readonly ending: EndMembership,
  ) {}

  /** In one step. @throws NotFound, LastAdmin */
  run(actor: Actor, organisationId: string): Promise<void> {
    return this.db.tx(async () =>
      this.ending.run(await this.memberships.lock(actor, organisationId), actor.id),
    );
  }
}
