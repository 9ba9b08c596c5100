import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Trainings for the people of one organisation alone, and seats that a session keeps for them for a while. */
export class InHouse1790000000840 implements MigrationInterface {
  name = 'InHouse1790000000840';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE trainings ADD organisation_id uuid REFERENCES organisations;
      CREATE INDEX trainings_in_house ON trainings (organisation_id, published_at DESC, id DESC)
        WHERE organisation_id IS NOT NULL;

      ALTER TABLE sessions ADD reserved_seats integer NOT NULL DEFAULT 0 CHECK (reserved_seats >= 0),
        ADD reserved_for uuid REFERENCES organisations,
        ADD reserved_until timestamptz,
        ADD CONSTRAINT sessions_seats_kept CHECK (seats_taken + reserved_seats <= capacity),
        ADD CONSTRAINT sessions_reserved_for CHECK ((reserved_for IS NULL) = (reserved_until IS NULL)
          AND (reserved_seats = 0 OR reserved_for IS NOT NULL));
      CREATE INDEX sessions_reserved_for ON sessions (reserved_for) WHERE reserved_for IS NOT NULL;
      ALTER TABLE bookings ADD reserved_seats integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT bookings_of_reserve CHECK (reserved_seats BETWEEN 0 AND seats);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE bookings DROP reserved_seats;
      ALTER TABLE sessions DROP reserved_seats, DROP reserved_for, DROP reserved_until;
      ALTER TABLE trainings DROP organisation_id;
    `);
  }
}
