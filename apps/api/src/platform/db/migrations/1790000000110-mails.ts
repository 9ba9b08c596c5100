import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Mails1790000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mails (
        id          uuid PRIMARY KEY,
        key         text NOT NULL UNIQUE,
        kind        text NOT NULL,
        "to"        text NOT NULL,
        person_id   uuid,
        subject     text NOT NULL,
        html        text NOT NULL,
        text        text NOT NULL,
        attachments jsonb NOT NULL DEFAULT '[]',
        headers     jsonb NOT NULL DEFAULT '{}',
        created_at  timestamptz NOT NULL,
        sent_at     timestamptz
      );
      CREATE INDEX mails_person ON mails (person_id, created_at DESC);
      CREATE INDEX mails_unsent ON mails (created_at) WHERE sent_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mails');
  }
}
