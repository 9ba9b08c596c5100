import { Injectable } from '@nestjs/common';
import { AccountDeleted } from '../accounts/index.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';

/**
 * What was sold keeps its title and text, for who bought it. All else of a trainer goes: pictures and files, where
 * sessions were (that may be somebody's home), and the whole text of what nobody ever booked.
 */
@Reaction(AccountDeleted)
@Injectable()
export class EmptyTrainingsWhenAccountDeleted implements Reacts<AccountDeleted> {
  constructor(private readonly db: Db) {}

  async run({ personId }: AccountDeleted): Promise<void> {
    const of = 'IN (SELECT id FROM trainings WHERE trainer_id = $1)';
    const neverBooked = `trainer_id = $1 AND NOT EXISTS (
      SELECT FROM sessions s JOIN bookings b ON b.session_id = s.id WHERE s.training_id = trainings.id)`;
    await this.db.query(
      `DELETE FROM training_items WHERE training_id ${of}
         AND (file_id IS NOT NULL OR training_id IN (SELECT id FROM trainings WHERE ${neverBooked}))`,
      [personId],
    );
    await this.db.query(
      `UPDATE trainings SET title = '–', summary = '', description = '', outcomes = '{}', extra_costs = NULL
       WHERE ${neverBooked}`,
      [personId],
    );
    await this.db.query('UPDATE trainings SET image_id = NULL WHERE trainer_id = $1', [personId]);
    await this.db.query(
      `UPDATE sessions SET place_name = NULL, street = NULL, postcode = NULL, room = NULL, online_url = NULL
       WHERE trainer_id = $1`,
      [personId],
    );
    await this.db.query('DELETE FROM trainer_agendas WHERE trainer_id = $1', [personId]);
  }
}
