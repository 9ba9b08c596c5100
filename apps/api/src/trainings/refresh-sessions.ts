import { Injectable } from '@nestjs/common';
import type { Interval, VatStatus, WhereGiven } from '@nutshell/domain';
import { TrainerProfileEntity } from '../accounts/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { TrainerAgenda } from './trainer-agenda.js';
import type { TrainingEntity } from './training.entity.js';

/** Sessions carry the price and VAT of their training; those to come follow when it changes. */
@Injectable()
export class RefreshSessions {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly agenda: TrainerAgenda,
  ) {}

  /** @throws TrainerBusy, RoomTaken when a longer duration runs into another session */
  async follow(training: TrainingEntity): Promise<void> {
    await this.followPrice(training);
    if (training.durationMinutes) await this.followDuration(training, this.clock.now());
  }

  /** The VAT of a seller is in the price of all that they have still to give. */
  async followVat(trainerId: string, vatStatus: VatStatus): Promise<void> {
    await this.db.query(
      `UPDATE sessions s SET vat_status = $2, updated_at = $3
       FROM (SELECT id FROM sessions WHERE trainer_id = $1 AND starts_at > $3 AND status <> 'CANCELLED'
               AND vat_status <> $2 ORDER BY id FOR UPDATE) other
       WHERE s.id = other.id`,
      [trainerId, vatStatus, this.clock.now()],
    );
  }

  /** Bookings keep the price at which they were made. */
  private async followPrice(training: TrainingEntity): Promise<void> {
    const now = this.clock.now();
    await this.agenda.hold(training.trainerId);
    const seller = await this.db.find(TrainerProfileEntity, { personId: training.trainerId });
    await this.db.query(
      `UPDATE sessions SET price_ex_vat_cents = CASE WHEN own_price THEN price_ex_vat_cents ELSE $2::int END, vat_status = $3,
         updated_at = $4
       WHERE training_id = $1 AND starts_at > $4 AND status <> 'CANCELLED'
         AND ((NOT own_price AND price_ex_vat_cents IS DISTINCT FROM $2::int) OR vat_status <> $3::text)`,
      [training.id, training.priceExVatCents, seller?.vatStatus ?? 'STANDARD', now],
    );
  }

  private async followDuration(
    { id, trainerId, title, durationMinutes }: TrainingEntity,
    now: Date,
  ): Promise<void> {
    const longer = await this.db.query<{ id: string; status: string } & Interval & WhereGiven>(
      `SELECT id, status, starts_at AS "startsAt", starts_at + make_interval(mins => $2) AS "endsAt",
         place_name AS "placeName", street, postcode, town, room FROM sessions
       WHERE training_id = $1 AND starts_at > $3 AND status <> 'CANCELLED' AND seats_taken = 0
         AND ends_at <> starts_at + make_interval(mins => $2)
       ORDER BY starts_at FOR UPDATE`,
      [id, durationMinutes, now],
    );
    if (!longer.length) return;
    const ids = longer.map((session) => session.id);
    const wanted = longer
      .filter(({ status }) => status === 'PUBLISHED')
      .map((session) => ({ ...session, title }));
    await this.agenda.claim(
      trainerId,
      wanted,
      () =>
        this.db.query(
          `UPDATE sessions SET ends_at = starts_at + make_interval(mins => $2), updated_at = $3, sequence = sequence + 1
           WHERE id = ANY($1)`,
          [ids, durationMinutes, now],
        ),
      ids,
    );
  }
}
