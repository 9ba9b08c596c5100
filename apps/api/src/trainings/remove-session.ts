import { Injectable } from '@nestjs/common';
import { hasStarted, Invalid, TrainingHasBookings } from '@nutshell/domain';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { SessionEntity } from './session.entity.js';
import { canEdit } from './training.policy.js';
import { SessionRemoved } from './trainings.events.js';

@Injectable()
export class RemoveSession {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /**
   * Takes away a session in which nobody holds a seat. What has been booked once stays as cancelled.
   * @returns the id of its training
   * @throws TrainingHasBookings, Invalid when a public session has begun
   */
  run(actor: Actor, id: string): Promise<string> {
    return this.db.tx(async () => {
      const session = await this.db.lock(SessionEntity, id);
      authorize(canEdit(actor, session));
      if (session.seatsTaken > 0) throw new TrainingHasBookings();
      const now = this.clock.now();
      if (session.status === 'PUBLISHED' && hasStarted(session, now))
        throw new Invalid([{ field: 'id', code: 'notAllowed' }]);
      const removed = await this.db.query(
        `DELETE FROM sessions s WHERE s.id = $1 AND NOT EXISTS (SELECT FROM bookings b WHERE b.session_id = s.id)
           AND NOT EXISTS (SELECT FROM waitlist_entries e WHERE e.session_id = s.id)
           AND NOT EXISTS (SELECT FROM requests q WHERE q.session_id = s.id)
         RETURNING 1`,
        [id],
      );
      if (!removed.length)
        await this.db.save(SessionEntity, { ...session, status: 'CANCELLED', updatedAt: now });
      await this.events.publish(new SessionRemoved(id, session.trainingId));
      return session.trainingId;
    });
  }
}
