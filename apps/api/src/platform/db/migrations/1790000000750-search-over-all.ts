import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['training', 'person', 'question', 'idea'];

/** The index is rebuilt from the rows when the application starts. */
export class SearchOverAll1790000000750 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE search_occurrences, search_documents, search_words;
      DELETE FROM timers WHERE kind IN ('search.index-training', 'search.index-person');

      -- A partition per kind: a search looks for the best of each. How words are spread is no help to the planner, and
      -- takes it long to read.
      CREATE TABLE search_documents (
        -- Generation, id and audience in one: an index that begins with one of them the planner takes for a good start.
        key              text NOT NULL,
        kind             text NOT NULL,
        generation       integer NOT NULL,
        id               uuid NOT NULL,
        -- Nobody's organisation: everybody.
        audience         uuid NOT NULL,
        title            text NOT NULL,
        body             text NOT NULL,
        title_words      tsvector NOT NULL,
        head             tsvector NOT NULL,
        words            tsvector NOT NULL,
        topics           text[] NOT NULL,
        languages        text[] NOT NULL,
        format           text,
        level_from       smallint,
        level_to         smallint,
        duration_minutes integer,
        price_incl_cents integer,
        organisation     uuid,
        status           text,
        esteem           real NOT NULL,
        published_at     timestamptz NOT NULL,
        read_at          timestamptz NOT NULL,
        PRIMARY KEY (key, kind)
      ) PARTITION BY LIST (kind);
      ${KINDS.map(
        (
          kind,
        ) => `CREATE TABLE search_documents_${kind} PARTITION OF search_documents FOR VALUES IN ('${kind}');
        ALTER TABLE search_documents_${kind} ALTER words SET STATISTICS 0, ALTER title_words SET STATISTICS 0,
          ALTER head SET STATISTICS 0;`,
      ).join('\n')}
      CREATE INDEX search_documents_words ON search_documents USING gin (words) WITH (fastupdate = off);
      CREATE INDEX search_documents_title ON search_documents USING gin (title_words) WITH (fastupdate = off);
      CREATE INDEX search_documents_id ON search_documents (id);
      CREATE INDEX search_documents_newest ON search_documents (published_at DESC);

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
        PRIMARY KEY (generation, document_id, session_id)
      );
      CREATE INDEX search_occurrences_starts ON search_occurrences (generation, document_id, starts_at);

      -- The vocabulary, and in how many documents a word is, about.
      CREATE TABLE search_words (
        generation integer NOT NULL,
        word       text COLLATE "C" NOT NULL,
        dutch      text,
        english    text,
        documents  integer NOT NULL DEFAULT 1,
        PRIMARY KEY (generation, word)
      );
      CREATE INDEX search_words_dutch ON search_words (generation, dutch);
      CREATE INDEX search_words_english ON search_words (generation, english);
      CREATE INDEX search_words_documents ON search_words (generation, documents);
      CREATE INDEX search_words_short ON search_words (generation, left(word, 1), length(word)) WHERE length(word) <= 9;
      CREATE INDEX search_words_trigrams ON search_words USING gin (word gin_trgm_ops);

      -- What an index elsewhere has not heard of, for it did not answer.
      CREATE TABLE search_behind (
        id    uuid PRIMARY KEY,
        kind  text,
        turn  integer NOT NULL DEFAULT 1,
        since timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE search_behind, search_words, search_occurrences, search_documents;
      CREATE TABLE search_documents (
        generation integer NOT NULL, id uuid NOT NULL, kind text NOT NULL, title text NOT NULL,
        words tsvector NOT NULL, head tsvector NOT NULL, topics text[] NOT NULL, languages text[] NOT NULL, format text,
        level_from smallint, level_to smallint, duration_minutes integer, price_incl_cents integer,
        published_at timestamptz NOT NULL, read_at timestamptz NOT NULL, PRIMARY KEY (generation, id)
      );
      CREATE INDEX search_documents_words ON search_documents USING gin (words);
      CREATE TABLE search_occurrences (
        generation integer NOT NULL, document_id uuid NOT NULL, session_id uuid NOT NULL, starts_at timestamptz NOT NULL,
        local_date date NOT NULL, daypart text NOT NULL, latitude double precision, longitude double precision,
        price_incl_cents integer, seats_left integer NOT NULL, PRIMARY KEY (generation, document_id, session_id),
        FOREIGN KEY (generation, document_id) REFERENCES search_documents ON DELETE CASCADE
      );
      CREATE INDEX search_occurrences_starts ON search_occurrences (generation, document_id, starts_at);
      CREATE TABLE search_words (
        generation integer NOT NULL, word text COLLATE "C" NOT NULL, dutch text, english text,
        PRIMARY KEY (generation, word)
      );
      CREATE INDEX search_words_dutch ON search_words (generation, dutch);
      CREATE INDEX search_words_english ON search_words (generation, english);
      CREATE INDEX search_words_trigrams ON search_words USING gin (word gin_trgm_ops);
    `);
  }
}
