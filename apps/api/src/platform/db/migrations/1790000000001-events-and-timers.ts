import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EventsAndTimers1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE EXTENSION IF NOT EXISTS citext;

      CREATE TABLE outbox (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        payload jsonb NOT NULL,
        occurred_at timestamptz NOT NULL,
        relayed_at timestamptz
      );
      CREATE INDEX outbox_waiting ON outbox (id) WHERE relayed_at IS NULL;

      CREATE TABLE deliveries (
        event_id uuid NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
        reaction text NOT NULL,
        attempts int NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL DEFAULT now(),
        handled_at timestamptz,
        failed_at timestamptz,
        error text,
        PRIMARY KEY (event_id, reaction)
      );
      CREATE INDEX deliveries_waiting ON deliveries (next_attempt_at) WHERE handled_at IS NULL AND failed_at IS NULL;
      CREATE INDEX deliveries_failed ON deliveries (failed_at) WHERE failed_at IS NOT NULL;

      CREATE TABLE timers (
        kind text NOT NULL,
        subject text NOT NULL,
        due_at timestamptz NOT NULL,
        leased_until timestamptz,
        attempts int NOT NULL DEFAULT 0,
        done_at timestamptz,
        failed_at timestamptz,
        error text,
        PRIMARY KEY (kind, subject)
      );
      CREATE INDEX timers_due ON timers (due_at) WHERE done_at IS NULL AND failed_at IS NULL;
      CREATE INDEX timers_subject ON timers (subject);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE timers, deliveries, outbox');
  }
}
