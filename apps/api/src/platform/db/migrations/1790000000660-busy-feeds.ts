import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BusyFeeds1790000000660 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE busy_feeds (
        id               uuid PRIMARY KEY,
        person_id        uuid NOT NULL REFERENCES people,
        slot             smallint NOT NULL CHECK (slot BETWEEN 1 AND 5),
        name             text NOT NULL,
        host             text NOT NULL,
        sealed_url       text NOT NULL,
        url_digest       text NOT NULL,
        etag             text,
        last_modified    text,
        worked_out_until timestamptz,
        last_read_at     timestamptz,
        problem          text,
        failures         integer NOT NULL DEFAULT 0 CHECK (failures >= 0),
        created_at       timestamptz NOT NULL,
        CONSTRAINT busy_feeds_slot UNIQUE (person_id, slot),
        CONSTRAINT busy_feeds_url UNIQUE (person_id, url_digest)
      );

      CREATE TABLE busy_times (
        feed_id   uuid NOT NULL REFERENCES busy_feeds ON DELETE CASCADE,
        starts_at timestamptz NOT NULL,
        ends_at   timestamptz NOT NULL,
        PRIMARY KEY (feed_id, starts_at, ends_at),
        CHECK (ends_at > starts_at)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE busy_times, busy_feeds');
  }
}
