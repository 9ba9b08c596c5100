import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An index of its own, rebuilt at will: nothing here is the only copy of anything. */
export class Search1790000000310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

      CREATE TEXT SEARCH CONFIGURATION search_nl (COPY = dutch);
      CREATE TEXT SEARCH CONFIGURATION search_en (COPY = english);
      CREATE TEXT SEARCH CONFIGURATION search_exact (COPY = simple);
      ALTER TEXT SEARCH CONFIGURATION search_nl
        ALTER MAPPING FOR asciiword, word, numword, int, uint WITH unaccent, dutch_stem;
      ALTER TEXT SEARCH CONFIGURATION search_en
        ALTER MAPPING FOR asciiword, word, numword, int, uint WITH unaccent, english_stem;
      ALTER TEXT SEARCH CONFIGURATION search_exact
        ALTER MAPPING FOR asciiword, word, numword, int, uint WITH unaccent, simple;

      CREATE TABLE search_state (
        one      boolean PRIMARY KEY DEFAULT true CHECK (one),
        live     integer NOT NULL,
        building integer
      );
      INSERT INTO search_state (live) VALUES (1);

      CREATE TABLE search_documents (
        generation       integer NOT NULL,
        id               uuid NOT NULL,
        kind             text NOT NULL,
        title            text NOT NULL,
        words            tsvector NOT NULL,
        head             tsvector NOT NULL,
        topics           text[] NOT NULL,
        languages        text[] NOT NULL,
        format           text,
        level_from       smallint,
        level_to         smallint,
        duration_minutes integer,
        price_incl_cents integer,
        published_at     timestamptz NOT NULL,
        read_at          timestamptz NOT NULL,
        PRIMARY KEY (generation, id)
      );
      CREATE INDEX search_documents_words ON search_documents USING gin (words);

      CREATE TABLE search_occurrences (
        generation       integer NOT NULL,
        document_id      uuid NOT NULL,
        session_id       uuid NOT NULL,
        starts_at        timestamptz NOT NULL,
        local_date       date NOT NULL,
        daypart          text NOT NULL,
        latitude         double precision,
        longitude        double precision,
        price_incl_cents integer,
        seats_left       integer NOT NULL,
        PRIMARY KEY (generation, document_id, session_id),
        FOREIGN KEY (generation, document_id) REFERENCES search_documents ON DELETE CASCADE
      );
      CREATE INDEX search_occurrences_starts ON search_occurrences (generation, document_id, starts_at);

      CREATE TABLE search_words (
        generation integer NOT NULL,
        word       text COLLATE "C" NOT NULL,
        dutch      text,
        english    text,
        PRIMARY KEY (generation, word)
      );
      CREATE INDEX search_words_dutch ON search_words (generation, dutch);
      CREATE INDEX search_words_english ON search_words (generation, english);
      CREATE INDEX search_words_trigrams ON search_words USING gin (word gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE search_words, search_occurrences, search_documents, search_state;
      DROP TEXT SEARCH CONFIGURATION search_nl, search_en, search_exact;
    `);
  }
}
