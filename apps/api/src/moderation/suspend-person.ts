import { Injectable } from '@nestjs/common';
import { checkVerdict, Forbidden } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Audit } from '../platform/audit/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { PersonReinstated, PersonSuspended } from './moderation.events.js';

/** A suspended person reads like a visitor and writes nothing; what they wrote stays. Admins cannot be suspended. */
@Injectable()
export class SuspendPerson {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly audit: Audit,
  ) {}

  /** Twice is once. @throws Invalid (reason), Forbidden for oneself and for an admin */
  run(actor: Actor, personId: string, reason: string): Promise<void> {
    checkVerdict('HIDE', reason);
    return this.db.tx(async () => {
      if (personId === actor.id) throw new Forbidden();
      const [person] = await this.db.query<{ admin: boolean; suspended: boolean }>(
        `SELECT 'admin' = ANY(roles) AS admin, suspended_at IS NOT NULL AS suspended FROM people WHERE id = $1 FOR NO KEY UPDATE`,
        [personId],
      );
      if (!person || person.admin) throw new Forbidden();
      if (person.suspended) return;
      await this.db.query('UPDATE people SET suspended_at = $2, suspension = $3 WHERE id = $1', [
        personId,
        this.clock.now(),
        reason.trim(),
      ]);
      await this.audit.record(actor, 'person.suspended', { kind: 'PERSON', id: personId });
      await this.events.publish(new PersonSuspended(personId));
    });
  }

  reinstate(actor: Actor, personId: string): Promise<void> {
    return this.db.tx(async () => {
      const changed = await this.db.query(
        `UPDATE people SET suspended_at = NULL, suspension = NULL WHERE id = $1 AND suspended_at IS NOT NULL RETURNING 1`,
        [personId],
      );
      if (!changed.length) return;
      await this.audit.record(actor, 'person.reinstated', { kind: 'PERSON', id: personId });
      await this.events.publish(new PersonReinstated(personId));
    });
  }
}
