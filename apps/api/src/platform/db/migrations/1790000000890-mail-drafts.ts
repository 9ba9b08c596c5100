import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a mail will say, where it is written out only when it leaves. */
export class MailDrafts1790000000890 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE mails ADD COLUMN draft json');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE mails DROP COLUMN draft');
  }
}
