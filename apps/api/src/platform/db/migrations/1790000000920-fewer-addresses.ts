import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sandbox never used the payer's address; a version that still writes it may. */
export class FewerAddresses1790000000920 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sandbox.checkouts ALTER customer_email SET DEFAULT '';
      UPDATE sandbox.checkouts SET customer_email = '' WHERE customer_email <> '';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sandbox.checkouts ALTER customer_email DROP DEFAULT');
  }
}
