import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Bookings1790000000400 implements MigrationInterface {
  name = 'Bookings1790000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bookings (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES sessions (id),
        member_id uuid NOT NULL REFERENCES people (id),
        status text NOT NULL,
        seats int NOT NULL,
        ex_vat_cents int NOT NULL,
        vat_cents int NOT NULL,
        total_cents int NOT NULL,
        vat_percent double precision NOT NULL,
        vat_status text NOT NULL,
        policy text NOT NULL,
        attendee_note text,
        held_until timestamptz,
        confirmed_at timestamptz,
        cancelled_at timestamptz,
        created_at timestamptz NOT NULL,
        CONSTRAINT bookings_status CHECK (status IN ('HELD', 'CONFIRMED', 'EXPIRED', 'CANCELLED', 'ATTENDED', 'NO_SHOW')),
        CONSTRAINT bookings_seats CHECK (seats > 0),
        CONSTRAINT bookings_total CHECK (ex_vat_cents >= 0 AND vat_cents >= 0 AND total_cents = ex_vat_cents + vat_cents),
        CONSTRAINT bookings_hold CHECK (status <> 'HELD' OR held_until IS NOT NULL)
      );
      CREATE UNIQUE INDEX bookings_one_live ON bookings (session_id, member_id)
        WHERE status IN ('HELD', 'CONFIRMED', 'ATTENDED', 'NO_SHOW');
      CREATE INDEX bookings_of_member ON bookings (member_id, session_id);
      CREATE INDEX bookings_of_session ON bookings (session_id, created_at);

      CREATE TABLE payments (
        id uuid PRIMARY KEY,
        booking_id uuid NOT NULL REFERENCES bookings (id),
        provider text NOT NULL,
        status text NOT NULL,
        amount_cents int NOT NULL,
        refunded_cents int NOT NULL DEFAULT 0,
        checkout_ref text UNIQUE,
        checkout_url text,
        payment_ref text,
        expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        paid_at timestamptz,
        CONSTRAINT payments_status CHECK (status IN ('OPEN', 'PAID', 'FAILED', 'EXPIRED')),
        CONSTRAINT payments_amount CHECK (amount_cents > 0),
        CONSTRAINT payments_refunded CHECK (refunded_cents BETWEEN 0 AND amount_cents)
      );
      CREATE UNIQUE INDEX payments_one_open ON payments (booking_id) WHERE status = 'OPEN';
      CREATE INDEX payments_of_booking ON payments (booking_id);

      CREATE TABLE refunds (
        id uuid PRIMARY KEY,
        payment_id uuid NOT NULL REFERENCES payments (id),
        amount_cents int NOT NULL,
        reason text NOT NULL,
        status text NOT NULL,
        provider_ref text,
        created_at timestamptz NOT NULL,
        done_at timestamptz,
        CONSTRAINT refunds_status CHECK (status IN ('DUE', 'PENDING', 'DONE', 'FAILED')),
        CONSTRAINT refunds_amount CHECK (amount_cents > 0)
      );
      CREATE UNIQUE INDEX refunds_once ON refunds (payment_id, reason);

      CREATE TABLE payment_notices (
        event_id text PRIMARY KEY,
        notice jsonb NOT NULL,
        received_at timestamptz NOT NULL,
        outcome text
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE payment_notices, refunds, payments, bookings');
  }
}
