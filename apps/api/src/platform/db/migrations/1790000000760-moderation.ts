import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What moderators look at and decide, who reported it, and a log of what staff did. */
export class Moderation1790000000760 implements MigrationInterface {
  name = 'Moderation1790000000760';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE moderation_cases (
        id           uuid PRIMARY KEY,
        kind         text NOT NULL CHECK (kind IN ('QUEUED', 'REPORTED', 'APPEALED')),
        subject_kind text NOT NULL CHECK (subject_kind IN ('POST', 'REVIEW', 'TRAINING', 'PERSON')),
        subject_id   uuid NOT NULL,
        author_id    uuid REFERENCES people ON DELETE SET NULL,
        opened_at    timestamptz NOT NULL,
        appeal       text,
        appeals_id   uuid UNIQUE REFERENCES moderation_cases ON DELETE CASCADE,
        verdict      text CHECK (verdict IN ('SHOW', 'HIDE')),
        reason       text,
        decided_by   uuid REFERENCES people ON DELETE SET NULL,
        decided_at   timestamptz,
        CONSTRAINT moderation_cases_decided CHECK ((verdict IS NULL) = (decided_at IS NULL)),
        CONSTRAINT moderation_cases_reason CHECK (verdict IS DISTINCT FROM 'HIDE' OR reason IS NOT NULL),
        CONSTRAINT moderation_cases_appeal CHECK ((kind = 'APPEALED') = (appeals_id IS NOT NULL) AND (kind = 'APPEALED') = (appeal IS NOT NULL))
      );
      CREATE UNIQUE INDEX moderation_cases_open_once ON moderation_cases (subject_kind, subject_id, kind) WHERE decided_at IS NULL;
      CREATE INDEX moderation_cases_open ON moderation_cases (opened_at, id) WHERE decided_at IS NULL;
      CREATE INDEX moderation_cases_of_author ON moderation_cases (author_id, decided_at DESC) WHERE author_id IS NOT NULL;
      CREATE INDEX moderation_cases_of_subject ON moderation_cases (subject_id, decided_at DESC);

      CREATE TABLE reports (
        id          uuid PRIMARY KEY,
        case_id     uuid NOT NULL REFERENCES moderation_cases ON DELETE CASCADE,
        reporter_id uuid REFERENCES people ON DELETE SET NULL,
        reason      text NOT NULL CHECK (reason IN ('SPAM', 'RUDE', 'WRONG', 'PRIVATE', 'UNLAWFUL', 'OTHER')),
        text        text,
        created_at  timestamptz NOT NULL,
        CONSTRAINT reports_once UNIQUE (case_id, reporter_id)
      );

      CREATE TABLE audit_entries (
        id           uuid PRIMARY KEY,
        at           timestamptz NOT NULL,
        actor_id     uuid REFERENCES people ON DELETE SET NULL,
        action       text NOT NULL,
        subject_kind text NOT NULL,
        subject_id   text NOT NULL,
        details      jsonb NOT NULL DEFAULT '{}'
      );
      CREATE INDEX audit_entries_by_time ON audit_entries (at DESC, id DESC);

      ALTER TABLE people ADD suspended_at timestamptz, ADD suspension text,
        ADD CONSTRAINT people_suspension CHECK ((suspended_at IS NULL) = (suspension IS NULL));
      ALTER TABLE reviews ADD hidden_at timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reviews DROP hidden_at;
      ALTER TABLE people DROP suspended_at, DROP suspension;
      DROP TABLE audit_entries, reports, moderation_cases;
    `);
  }
}
