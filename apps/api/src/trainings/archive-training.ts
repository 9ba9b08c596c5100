import { Injectable } from '@nestjs/common';
import { TrainingHasBookings } from '@nutshell/domain';
import { authorize, hasRole, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { TrainingEntity } from './training.entity.js';
import { canEdit } from './training.policy.js';
import { TrainingArchived } from './trainings.events.js';

@Injectable()
export class ArchiveTraining {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** Takes the training from the market, with its sessions to come; a moderator may too. Twice is once. @throws TrainingHasBookings */
  run(actor: Actor, id: string): Promise<TrainingEntity> {
    return this.db.tx(async (): Promise<TrainingEntity> => {
      const training = await this.db.lock(TrainingEntity, id);
      authorize(canEdit(actor, training) || hasRole(actor, 'moderator'));
      if (training.status === 'ARCHIVED') return training;
      const now = this.clock.now();
      const toCome = await this.db.query<{ id: string; seatsTaken: number }>(
        `SELECT id, seats_taken AS "seatsTaken" FROM sessions
         WHERE training_id = $1 AND ends_at > $2 AND status <> 'CANCELLED' ORDER BY id FOR UPDATE`,
        [id, now],
      );
      if (toCome.some(({ seatsTaken }) => seatsTaken > 0)) throw new TrainingHasBookings();
      await this.db.query(`UPDATE sessions SET status = 'CANCELLED', updated_at = $2 WHERE id = ANY($1)`, [
        toCome.map((session) => session.id),
        now,
      ]);
      const saved = await this.db.save<TrainingEntity>(TrainingEntity, {
        ...training,
        status: 'ARCHIVED',
        updatedAt: now,
      });
      await this.events.publish(new TrainingArchived(id));
      return saved;
    });
  }
}
