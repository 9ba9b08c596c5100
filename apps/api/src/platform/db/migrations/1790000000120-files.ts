import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Files1790000000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE files (
        id           uuid PRIMARY KEY,
        owner_id     uuid NOT NULL,
        kind         text NOT NULL CHECK (kind IN ('image', 'attachment')),
        name         text,
        width        integer CHECK (width > 0),
        height       integer CHECK (height > 0),
        content_type text NOT NULL,
        size         integer NOT NULL CHECK (size > 0),
        created_at   timestamptz NOT NULL,
        CHECK (CASE kind WHEN 'image' THEN width IS NOT NULL AND height IS NOT NULL ELSE name IS NOT NULL END)
      );
      CREATE INDEX files_owner ON files (owner_id, created_at DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE files');
  }
}
