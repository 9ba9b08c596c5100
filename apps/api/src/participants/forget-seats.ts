import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { FORMER_NAME } from '../platform/auth/index.js';
import { Db } from '../platform/db/index.js';
import { FORMER_ADDRESSES } from '../platform/mail/index.js';
import { ParticipantReplaced } from './participant.events.js';

/**
 * Takes somebody's name and address off all seats, inside the transaction of a deed: a seat that was used stays with
 * the booking, one that is still to be used is free for another name.
 */
@Injectable()
export class ForgetSeats {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws OutsideTransaction */
  async run({ id, email }: { id: string; email: string }): Promise<void> {
    void this.db.client;
    await this.db.query(
      `UPDATE participants p SET name = NULL, email = NULL, contest_reason = NULL,
         person_id = CASE WHEN s.ends_at > $3 THEN NULL ELSE $1::uuid END,
         named_at = CASE WHEN s.ends_at > $3 THEN NULL ELSE p.named_at END,
         sequence = p.sequence + (s.ends_at > $3)::int
       FROM bookings b JOIN sessions s ON s.id = b.session_id
       WHERE b.id = p.booking_id AND (p.person_id = $1 OR (p.person_id IS NULL AND p.email = $2))`,
      [id, email, this.clock.now()],
    );
    // Who it was, in an event that was told and is kept for a month.
    await this.db.query(
      `UPDATE outbox SET payload = payload || jsonb_build_object('former',
         payload -> 'former' || jsonb_build_object('name', $2::text, 'email', $3::text))
       WHERE name = $4 AND payload -> 'former' ->> 'email' = $1`,
      [email, FORMER_NAME, id + FORMER_ADDRESSES, ParticipantReplaced.name],
    );
  }
}
