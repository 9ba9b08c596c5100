import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seats that move to another date give back no more there than where they come from. */
export class RefundAfterMoving1790000000620 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE bookings ADD COLUMN refund_percent_at_most int NOT NULL DEFAULT 100,
        ADD CONSTRAINT bookings_refund_percent CHECK (refund_percent_at_most BETWEEN 0 AND 100);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE bookings DROP COLUMN refund_percent_at_most');
  }
}
