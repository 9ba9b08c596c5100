import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The price of a session that was agreed with those who asked for it does not follow that of its training. */
export class OwnPrice1790000000820 implements MigrationInterface {
  name = 'OwnPrice1790000000820';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sessions ADD own_price boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sessions DROP own_price');
  }
}
