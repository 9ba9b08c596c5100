import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { EndMembership } from './end-membership.js';
import { Memberships } from './memberships.js';

/** Leaves every organisation, inside the transaction of a deed. */
@Injectable()
export class LeaveAllOrganisations {
  constructor(
    private readonly db: Db,
    private readonly memberships: Memberships,
    private readonly ending: EndMembership,
  ) {}

  /** From here on until the end of the transaction nobody else comes or goes there. @throws OutsideTransaction */
  async lock({ id }: Actor): Promise<string[]> {
    void this.db.client;
    const rows = await this.db.query<{ id: string }>(
      `SELECT o.id FROM organisations o JOIN organisation_members m ON m.organisation_id = o.id
       WHERE m.person_id = $1 ORDER BY o.id FOR UPDATE OF o`,
      [id],
    );
    return rows.map((row) => row.id);
  }

  /** @throws LastAdmin, OutsideTransaction */
  async run(actor: Actor, organisationIds: readonly string[]): Promise<void> {
    for (const id of organisationIds) await this.ending.run(await this.memberships.lock(actor, id), actor.id);
  }
}
