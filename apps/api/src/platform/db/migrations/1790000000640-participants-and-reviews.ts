import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row per seat that is booked: who sits there and whether they came. And what they thought of it. */
export class ParticipantsAndReviews1790000000640 implements MigrationInterface {
  name = 'ParticipantsAndReviews1790000000640';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE participants (
        id uuid PRIMARY KEY,
        booking_id uuid NOT NULL REFERENCES bookings (id),
        position int NOT NULL,
        person_id uuid REFERENCES people (id),
        name text,
        email text,
        code text NOT NULL UNIQUE,
        named_at timestamptz,
        sequence int NOT NULL DEFAULT 0,
        reminder_emails boolean NOT NULL DEFAULT true,
        attendance text,
        marked_at timestamptz,
        marked_by uuid REFERENCES people (id),
        absence_told_at timestamptz,
        contested_at timestamptz,
        contest_reason text,
        contest_decided_at timestamptz,
        CONSTRAINT participants_seat UNIQUE (booking_id, position),
        CONSTRAINT participants_one_address UNIQUE (booking_id, email) DEFERRABLE,
        CONSTRAINT participants_position CHECK (position >= 0),
        CONSTRAINT participants_named CHECK ((name IS NULL) = (email IS NULL)),
        CONSTRAINT participants_email CHECK (email = lower(email)),
        CONSTRAINT participants_attendance CHECK (attendance IN ('ATTENDED', 'NO_SHOW')),
        CONSTRAINT participants_marked CHECK (attendance IS NULL OR marked_at IS NOT NULL),
        CONSTRAINT participants_contest CHECK (contest_decided_at IS NULL OR contested_at IS NOT NULL)
      );
      CREATE INDEX participants_of_person ON participants (person_id) WHERE person_id IS NOT NULL;
      CREATE INDEX participants_of_address ON participants (email) WHERE email IS NOT NULL;

      INSERT INTO participants (id, booking_id, position, person_id, name, email, code, named_at, attendance, marked_at)
      SELECT uuidv7(), b.id, seat.position, CASE WHEN seat.position = 0 THEN p.id END,
        CASE WHEN seat.position = 0 THEN p.name END, CASE WHEN seat.position = 0 THEN lower(u.email) END,
        upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 10)), CASE WHEN seat.position = 0 THEN b.created_at END,
        CASE WHEN b.status = 'ATTENDED' AND seat.position = 0 THEN 'ATTENDED' WHEN b.status = 'NO_SHOW' THEN 'NO_SHOW' END,
        CASE WHEN b.status IN ('ATTENDED', 'NO_SHOW') THEN s.ends_at END
      FROM bookings b JOIN sessions s ON s.id = b.session_id JOIN people p ON p.id = b.member_id
      JOIN auth."user" u ON u.id = p.id CROSS JOIN LATERAL generate_series(0, b.seats - 1) seat (position);

      CREATE TABLE reviews (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES sessions (id),
        training_id uuid NOT NULL REFERENCES trainings (id),
        trainer_id uuid NOT NULL REFERENCES people (id),
        author_id uuid NOT NULL REFERENCES people (id),
        score int NOT NULL,
        text text NOT NULL,
        created_at timestamptz NOT NULL,
        reply text,
        replied_at timestamptz,
        CONSTRAINT reviews_once UNIQUE (session_id, author_id),
        CONSTRAINT reviews_score CHECK (score BETWEEN 1 AND 5),
        CONSTRAINT reviews_not_own CHECK (author_id <> trainer_id),
        CONSTRAINT reviews_reply CHECK ((reply IS NULL) = (replied_at IS NULL))
      );
      CREATE INDEX reviews_of_training ON reviews (training_id, created_at DESC, id DESC);
      CREATE INDEX reviews_of_trainer ON reviews (trainer_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reviews, participants');
  }
}
