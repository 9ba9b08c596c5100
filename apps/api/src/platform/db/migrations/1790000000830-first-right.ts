import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when those who asked for a training go before everybody, one seat each. */
export class FirstRight1790000000830 implements MigrationInterface {
  name = 'FirstRight1790000000830';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE waitlist_entries ADD first_right_until timestamptz,
        ADD CONSTRAINT waitlist_first_right CHECK ((request_id IS NULL) = (first_right_until IS NULL)),
        ADD CONSTRAINT waitlist_first_right_seat CHECK (request_id IS NULL OR seats = 1);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE waitlist_entries DROP first_right_until`);
  }
}
