import { Injectable } from '@nestjs/common';
import { InviteLinkUnknown } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { OrganisationJoined } from './organisations.events.js';

@Injectable()
export class JoinOrganisation {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** By the link of the organisation; twice is once. @throws InviteLinkUnknown @returns the id of the organisation */
  run(actor: Actor, code: string): Promise<string> {
    return this.db.tx(async () => {
      // Locked: a link that is being renewed lets nobody in.
      const [organisation] = await this.db.query<{ id: string }>(
        'SELECT id FROM organisations WHERE invite_code = $1 FOR UPDATE',
        [code],
      );
      if (!organisation) throw new InviteLinkUnknown();
      const joined = await this.db.query(
        `INSERT INTO organisation_members (organisation_id, person_id, role, joined_at) VALUES ($1, $2, 'MEMBER', $3)
         ON CONFLICT DO NOTHING RETURNING 1`,
        [organisation.id, actor.id, this.clock.now()],
      );
      if (joined.length) await this.events.publish(new OrganisationJoined(organisation.id, actor.id));
      return organisation.id;
    });
  }
}
