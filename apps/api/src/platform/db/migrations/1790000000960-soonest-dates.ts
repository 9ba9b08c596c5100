import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The catalogue walks through all dates in their order. */
export class SoonestDates1790000000960 implements MigrationInterface {
  name = 'SoonestDates1790000000960';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE INDEX search_occurrences_soonest ON search_occurrences (generation, starts_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX search_occurrences_soonest');
  }
}
