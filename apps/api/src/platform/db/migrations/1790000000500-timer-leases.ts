import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which worker holds a lease, so that those of a dead worker can be freed; how often a timer was set, so that none is lost. */
export class TimerLeases1790000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE timers ADD COLUMN leased_by integer, ADD COLUMN turn integer NOT NULL DEFAULT 0;
      CREATE INDEX timers_leased ON timers (leased_by) WHERE leased_by IS NOT NULL;
      CREATE INDEX timers_failed ON timers (failed_at) WHERE failed_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX timers_failed; ALTER TABLE timers DROP COLUMN leased_by, DROP COLUMN turn',
    );
  }
}
