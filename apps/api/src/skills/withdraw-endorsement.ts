import { Injectable } from '@nestjs/common';
import { authorize, hasRole, type Actor } from '../platform/access/index.js';
import { Audit } from '../platform/audit/index.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { EndorsementEntity } from './endorsement.entity.js';
import { EndorsementWithdrawn } from './skills.events.js';

interface Given {
  readonly endorserId: string;
  readonly personId: string;
}

export const canWithdraw = (actor: Actor | null, { endorserId, personId }: Given): boolean =>
  !!actor && (actor.id === endorserId || actor.id === personId || hasRole(actor, 'moderator', 'admin'));

@Injectable()
export class WithdrawEndorsement {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly audit: Audit,
  ) {}

  /** By who gave it, by whom it is about, or by a moderator. @throws NotFound, Forbidden */
  run(actor: Actor, id: string): Promise<void> {
    return this.db.tx(async () => {
      const endorsement = await this.db.lock(EndorsementEntity, id);
      authorize(canWithdraw(actor, endorsement));
      await this.db.query('DELETE FROM skill_endorsements WHERE id = $1', [id]);
      if (![endorsement.endorserId, endorsement.personId].includes(actor.id))
        await this.audit.record(actor, 'endorsement.removed', { kind: 'PERSON', id: endorsement.personId });
      await this.events.publish(new EndorsementWithdrawn(endorsement.personId, endorsement.skillId));
    });
  }
}
