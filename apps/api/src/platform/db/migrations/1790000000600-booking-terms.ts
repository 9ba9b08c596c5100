import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a booking is paid and by whom, how a session is decided upon, who waits for a seat and who has to choose. */
export class BookingTerms1790000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sessions
        ADD COLUMN payment_mode text NOT NULL DEFAULT 'NOW',
        ADD COLUMN decision_at timestamptz,
        ADD COLUMN decide_until timestamptz,
        ADD COLUMN runs_at timestamptz,
        ADD COLUMN cancelled_at timestamptz,
        ADD COLUMN cancel_reason text,
        ADD CONSTRAINT sessions_payment_mode CHECK (payment_mode IN ('NOW', 'WHEN_IT_RUNS')),
        ADD CONSTRAINT sessions_cancel_reason CHECK (cancel_reason IN ('TRAINER', 'TOO_FEW'));

      ALTER TABLE bookings
        ADD COLUMN payment_mode text NOT NULL DEFAULT 'NOW',
        ADD COLUMN buyer jsonb,
        ADD COLUMN po_number text,
        ADD COLUMN cost_centre text,
        ADD COLUMN credited_cents int NOT NULL DEFAULT 0,
        ADD COLUMN carried_cents int NOT NULL DEFAULT 0,
        ADD COLUMN waitlist_entry_id uuid,
        ADD COLUMN moved_from_id uuid REFERENCES bookings (id),
        ADD COLUMN performance_agreed_at timestamptz,
        ADD COLUMN cancel_reason text,
        DROP CONSTRAINT bookings_status,
        DROP CONSTRAINT bookings_hold,
        ADD CONSTRAINT bookings_status CHECK (status IN
          ('OFFERED', 'RESERVED', 'HELD', 'CONFIRMED', 'EXPIRED', 'CANCELLED', 'ATTENDED', 'NO_SHOW')),
        ADD CONSTRAINT bookings_hold CHECK (status NOT IN ('OFFERED', 'HELD') OR held_until IS NOT NULL),
        ADD CONSTRAINT bookings_payment_mode CHECK (payment_mode IN ('NOW', 'WHEN_IT_RUNS', 'INVOICE')),
        ADD CONSTRAINT bookings_invoice_buyer CHECK (payment_mode <> 'INVOICE' OR buyer ->> 'kind' = 'BUSINESS'),
        ADD CONSTRAINT bookings_credited CHECK (credited_cents BETWEEN 0 AND total_cents),
        ADD CONSTRAINT bookings_carried CHECK (carried_cents BETWEEN 0 AND total_cents),
        ADD CONSTRAINT bookings_cancel_reason CHECK (cancel_reason IN
          ('MEMBER', 'TRAINER', 'TOO_FEW', 'WITHDRAWN', 'MOVED', 'DECLINED_MOVE', 'OFFER', 'DISPUTE'));
      UPDATE bookings b SET cancel_reason = 'MEMBER',
        credited_cents = CASE WHEN confirmed_at IS NULL THEN b.total_cents ELSE
          least(b.total_cents, (SELECT coalesce(sum(p.refunded_cents), 0) FROM payments p WHERE p.booking_id = b.id)) END
        WHERE status = 'CANCELLED';

      DROP INDEX bookings_one_live;
      CREATE UNIQUE INDEX bookings_one_live ON bookings (session_id, member_id)
        WHERE status IN ('OFFERED', 'RESERVED', 'HELD', 'CONFIRMED', 'ATTENDED', 'NO_SHOW') AND waitlist_entry_id IS NULL;
      CREATE INDEX bookings_moved_from ON bookings (moved_from_id) WHERE moved_from_id IS NOT NULL;

      CREATE TABLE waitlist_entries (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES sessions (id),
        member_id uuid NOT NULL REFERENCES people (id),
        seats int NOT NULL,
        min_seats int NOT NULL,
        status text NOT NULL,
        first_in_line boolean NOT NULL DEFAULT false,
        joined_at timestamptz NOT NULL,
        ended_at timestamptz,
        offer_until timestamptz,
        booking_id uuid REFERENCES bookings (id),
        by_invoice boolean NOT NULL DEFAULT false,
        buyer jsonb,
        po_number text,
        cost_centre text,
        CONSTRAINT waitlist_status CHECK (status IN
          ('WAITING', 'OFFERED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'LEFT', 'CLOSED')),
        CONSTRAINT waitlist_seats CHECK (min_seats BETWEEN 1 AND seats),
        CONSTRAINT waitlist_offer CHECK (status <> 'OFFERED' OR (offer_until IS NOT NULL AND booking_id IS NOT NULL))
      );
      CREATE UNIQUE INDEX waitlist_one_live ON waitlist_entries (session_id, member_id)
        WHERE status IN ('WAITING', 'OFFERED');
      CREATE INDEX waitlist_in_line ON waitlist_entries (session_id, first_in_line DESC, joined_at, id)
        WHERE status = 'WAITING';
      CREATE INDEX waitlist_of_member ON waitlist_entries (member_id, joined_at DESC);
      ALTER TABLE bookings ADD CONSTRAINT bookings_waitlist_entry
        FOREIGN KEY (waitlist_entry_id) REFERENCES waitlist_entries (id);
      CREATE UNIQUE INDEX bookings_one_offer ON bookings (waitlist_entry_id) WHERE waitlist_entry_id IS NOT NULL;

      CREATE TABLE booking_choices (
        booking_id uuid PRIMARY KEY REFERENCES bookings (id),
        kind text NOT NULL,
        from_starts_at timestamptz NOT NULL,
        message text,
        opened_at timestamptz NOT NULL,
        until timestamptz NOT NULL,
        answer text,
        answered_at timestamptz,
        CONSTRAINT booking_choices_kind CHECK (kind IN ('MOVED', 'CANCELLED')),
        CONSTRAINT booking_choices_answer CHECK (answer IN ('ACCEPT', 'REFUND', 'OTHER_DATE')),
        CONSTRAINT booking_choices_answered CHECK ((answer IS NULL) = (answered_at IS NULL))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE booking_choices;
      ALTER TABLE bookings DROP COLUMN waitlist_entry_id;
      DROP TABLE waitlist_entries;
      ALTER TABLE bookings DROP COLUMN payment_mode, DROP COLUMN buyer, DROP COLUMN po_number, DROP COLUMN cost_centre,
        DROP COLUMN credited_cents, DROP COLUMN carried_cents, DROP COLUMN moved_from_id,
        DROP COLUMN performance_agreed_at, DROP COLUMN cancel_reason, DROP CONSTRAINT bookings_status,
        DROP CONSTRAINT bookings_hold,
        ADD CONSTRAINT bookings_status CHECK (status IN ('HELD', 'CONFIRMED', 'EXPIRED', 'CANCELLED', 'ATTENDED', 'NO_SHOW')),
        ADD CONSTRAINT bookings_hold CHECK (status <> 'HELD' OR held_until IS NOT NULL);
      CREATE UNIQUE INDEX bookings_one_live ON bookings (session_id, member_id)
        WHERE status IN ('HELD', 'CONFIRMED', 'ATTENDED', 'NO_SHOW');
      ALTER TABLE sessions DROP COLUMN payment_mode, DROP COLUMN decision_at, DROP COLUMN decide_until,
        DROP COLUMN runs_at, DROP COLUMN cancelled_at, DROP COLUMN cancel_reason;
    `);
  }
}
