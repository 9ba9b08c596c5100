import { Injectable } from '@nestjs/common';
import { type Naming, type PersonOnSeat } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { ParticipantNamed, ParticipantReplaced } from './participant.events.js';
import type { ParticipantEntity } from './participant.entity.js';

export interface Seating {
  seat: ParticipantEntity;
  person: PersonOnSeat;
  naming: Naming;
}

/** Writes down who sits where, and tells those who come and those who go. */
@Injectable()
export class SeatPeople {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** The seats of a booking, locked, in their order. */
  lock(bookingId: string): Promise<ParticipantEntity[]> {
    return this.db.query<ParticipantEntity>(
      `SELECT id, booking_id AS "bookingId", position, person_id AS "personId", name, email, sequence
       FROM participants WHERE booking_id = $1 ORDER BY position FOR UPDATE`,
      [bookingId],
    );
  }

  async run(seatings: readonly Seating[]): Promise<void> {
    const changed = seatings.filter(({ naming }) => naming !== 'same');
    if (!changed.length) return;
    // One statement, for two seats may change places.
    await this.db.query(
      `UPDATE participants p SET name = n.name, email = n.email, named_at = $5,
         person_id = CASE WHEN n.naming = 'corrected' THEN p.person_id ELSE u.id END,
         sequence = p.sequence + (n.naming = 'replaced')::int,
         reminder_emails = p.reminder_emails OR n.naming <> 'corrected'
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) n (id, name, email, naming)
       LEFT JOIN auth."user" u ON u.email = n.email AND u."emailVerified"
       WHERE p.id = n.id`,
      [
        changed.map(({ seat }) => seat.id),
        changed.map(({ person }) => person.name),
        changed.map(({ person }) => person.email),
        changed.map(({ naming }) => naming),
        this.clock.now(),
      ],
    );
    for (const { seat, naming } of changed) {
      const { id, bookingId, name, email, personId, sequence } = seat;
      if (naming === 'replaced' && name && email)
        await this.events.publish(
          new ParticipantReplaced(id, bookingId, { name, email, personId, sequence }),
        );
      if (naming !== 'corrected') await this.events.publish(new ParticipantNamed(id, bookingId));
    }
  }
}
