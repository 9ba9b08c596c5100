import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { TrainingArchived } from './trainings.events.js';

/** Takes all that a trainer offers from the market at once, inside the transaction of a deed. */
@Injectable()
export class LeaveMarket {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** From here on until the end of the transaction nobody books a seat there. @throws OutsideTransaction */
  async lock(trainerId: string): Promise<void> {
    void this.db.client;
    await this.db.query(
      `SELECT FROM sessions WHERE trainer_id = $1 AND ends_at > $2 AND status <> 'CANCELLED' ORDER BY id FOR UPDATE`,
      [trainerId, this.clock.now()],
    );
  }

  /** For who has no seats taken in sessions to come. @throws OutsideTransaction */
  async run(trainerId: string): Promise<void> {
    const now = this.clock.now();
    await this.db.query(
      `UPDATE sessions SET status = 'CANCELLED', updated_at = $2
       WHERE trainer_id = $1 AND ends_at > $2 AND status <> 'CANCELLED' AND seats_taken = 0`,
      [trainerId, now],
    );
    const archived = await this.db.query<{ id: string }>(
      `UPDATE trainings SET status = 'ARCHIVED', updated_at = $2
       WHERE trainer_id = $1 AND status <> 'ARCHIVED' RETURNING id`,
      [trainerId, now],
    );
    for (const { id } of archived) await this.events.publish(new TrainingArchived(id));
  }
}
