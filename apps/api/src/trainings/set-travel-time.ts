import { Injectable } from '@nestjs/common';
import { after, DAY, refuseTravelMinutes, type Interval, type WhereGiven } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { TrainerAgenda } from './trainer-agenda.js';

@Injectable()
export class SetTravelTime {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly agenda: TrainerAgenda,
  ) {}

  /**
   * Keeps so many minutes free between one's sessions at different places, also those that are public already.
   * @throws Invalid, also where the dates that are public leave less than that
   */
  run(actor: Actor, minutes: number): Promise<void> {
    return this.db.tx(async () => {
      await this.agenda.hold(actor.id);
      const since = after(this.clock.now(), -DAY);
      const published = await this.db.query<Interval & WhereGiven>(
        `SELECT starts_at AS "startsAt", ends_at AS "endsAt", place_name AS "placeName", street, postcode, town
         FROM sessions WHERE trainer_id = $1 AND status = 'PUBLISHED' AND ends_at > $2 ORDER BY starts_at`,
        [actor.id, since],
      );
      refuseTravelMinutes(minutes, published);
      await this.db.query(
        `INSERT INTO trainer_agendas (trainer_id, travel_minutes) VALUES ($1, $2)
         ON CONFLICT (trainer_id) DO UPDATE SET travel_minutes = excluded.travel_minutes`,
        [actor.id, minutes],
      );
      await this.db.query(
        `UPDATE sessions SET travel_minutes = $2 WHERE trainer_id = $1 AND status = 'PUBLISHED' AND ends_at > $3`,
        [actor.id, minutes, since],
      );
    });
  }
}
