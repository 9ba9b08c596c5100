import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Trainings1790000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE topics (
        id        uuid PRIMARY KEY,
        slug      text NOT NULL CONSTRAINT topics_slug UNIQUE,
        parent_id uuid REFERENCES topics,
        name_nl   text NOT NULL,
        name_en   text NOT NULL,
        synonyms  text[] NOT NULL DEFAULT '{}'
      );
      CREATE INDEX topics_parent ON topics (parent_id);

      CREATE TABLE trainings (
        id                 uuid PRIMARY KEY,
        slug               text NOT NULL CONSTRAINT trainings_slug UNIQUE,
        trainer_id         uuid NOT NULL REFERENCES people,
        status             text NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
        title              text NOT NULL,
        summary            text NOT NULL DEFAULT '',
        description        text NOT NULL DEFAULT '',
        outcomes           text[] NOT NULL DEFAULT '{}',
        level_from         smallint CHECK (level_from BETWEEN 0 AND 4),
        level_to           smallint CHECK (level_to BETWEEN 0 AND 4),
        language           text NOT NULL CHECK (language IN ('NL', 'EN')),
        format             text NOT NULL CHECK (format IN ('FACE_TO_FACE', 'IN_COMPANY', 'ONLINE')),
        duration_minutes   integer NOT NULL DEFAULT 0 CHECK (duration_minutes >= 0),
        min_seats          integer NOT NULL DEFAULT 1 CHECK (min_seats > 0),
        max_seats          integer NOT NULL DEFAULT 12,
        price_ex_vat_cents integer CHECK (price_ex_vat_cents >= 0),
        extra_costs        text,
        image_id           uuid,
        created_at         timestamptz NOT NULL,
        updated_at         timestamptz NOT NULL,
        published_at       timestamptz,
        CHECK (level_from <= level_to),
        CHECK (max_seats >= min_seats),
        CHECK (status <> 'PUBLISHED' OR (published_at IS NOT NULL AND price_ex_vat_cents IS NOT NULL))
      );
      CREATE INDEX trainings_of_trainer ON trainings (trainer_id, id DESC);
      CREATE INDEX trainings_published ON trainings (published_at DESC, id DESC) WHERE status = 'PUBLISHED';

      CREATE TABLE training_topics (
        training_id uuid NOT NULL REFERENCES trainings ON DELETE CASCADE,
        topic_id    uuid NOT NULL REFERENCES topics,
        position    smallint NOT NULL DEFAULT 0,
        PRIMARY KEY (training_id, topic_id)
      );
      CREATE INDEX training_topics_topic ON training_topics (topic_id);

      CREATE TABLE training_items (
        id          uuid PRIMARY KEY,
        training_id uuid NOT NULL REFERENCES trainings ON DELETE CASCADE,
        moment      text NOT NULL CHECK (moment IN ('BEFORE', 'AFTER')),
        kind        text NOT NULL CHECK (kind IN ('TEXT', 'LINK', 'FILE', 'VIDEO')),
        title       text NOT NULL,
        text        text,
        url         text,
        file_id     uuid,
        position    smallint NOT NULL DEFAULT 0
      );
      CREATE INDEX training_items_training ON training_items (training_id, position);

      CREATE TABLE sessions (
        id                    uuid PRIMARY KEY,
        training_id           uuid NOT NULL REFERENCES trainings,
        trainer_id            uuid NOT NULL REFERENCES people,
        status                text NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'CANCELLED')),
        publish_with_training boolean NOT NULL DEFAULT false,
        starts_at             timestamptz NOT NULL,
        ends_at               timestamptz NOT NULL,
        zone                  text NOT NULL DEFAULT 'Europe/Amsterdam',
        local_start           text NOT NULL CHECK (local_start ~ '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$'),
        place_name            text,
        street                text,
        postcode              text,
        town                  text,
        province              text,
        latitude              double precision CHECK (latitude BETWEEN -90 AND 90),
        longitude             double precision CHECK (longitude BETWEEN -180 AND 180),
        online_url            text,
        capacity              integer NOT NULL CHECK (capacity > 0),
        min_seats             integer NOT NULL DEFAULT 1 CHECK (min_seats > 0),
        seats_taken           integer NOT NULL DEFAULT 0,
        price_ex_vat_cents    integer CHECK (price_ex_vat_cents >= 0),
        vat_status            text NOT NULL DEFAULT 'STANDARD' CHECK (vat_status IN ('STANDARD', 'CRKBO', 'KOR')),
        sequence              integer NOT NULL DEFAULT 0,
        created_at            timestamptz NOT NULL,
        updated_at            timestamptz NOT NULL,
        CHECK (ends_at > starts_at),
        CHECK ((town IS NULL) = (latitude IS NULL) AND (town IS NULL) = (longitude IS NULL)),
        CHECK (status <> 'PUBLISHED' OR price_ex_vat_cents IS NOT NULL),
        CONSTRAINT sessions_seats CHECK (seats_taken BETWEEN 0 AND capacity),
        CONSTRAINT sessions_trainer_free EXCLUDE USING gist
          (trainer_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status = 'PUBLISHED')
      );
      CREATE INDEX sessions_of_training ON sessions (training_id, starts_at);
      CREATE INDEX sessions_of_trainer ON sessions (trainer_id, starts_at);
      CREATE INDEX sessions_published ON sessions (starts_at) WHERE status = 'PUBLISHED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sessions, training_items, training_topics, trainings, topics');
  }
}
