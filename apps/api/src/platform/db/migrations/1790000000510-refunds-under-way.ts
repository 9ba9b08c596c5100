import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each screen with a booking asks, and how a notice of the provider finds its refund. */
export class RefundsUnderWay1790000000510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX refunds_under_way ON refunds (payment_id) WHERE status IN ('DUE', 'PENDING');
      CREATE INDEX refunds_provider_ref ON refunds (provider_ref);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX refunds_under_way, refunds_provider_ref');
  }
}
