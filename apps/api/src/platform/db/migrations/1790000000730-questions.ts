import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a question has beyond its text: its answer, whom it was put to, and what people earned with it. */
export class Questions1790000000730 implements MigrationInterface {
  name = 'Questions1790000000730';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE posts ADD CONSTRAINT posts_in_root UNIQUE (id, root_id);

      CREATE TABLE questions (
        id                 uuid PRIMARY KEY REFERENCES posts ON DELETE CASCADE,
        may_widen          boolean NOT NULL DEFAULT false,
        answers            integer NOT NULL DEFAULT 0 CHECK (answers >= 0),
        first_answer_at    timestamptz,
        active_at          timestamptz NOT NULL,
        accepted_answer_id uuid,
        accepted_by        uuid REFERENCES people ON DELETE SET NULL,
        accepted_at        timestamptz,
        duplicate_of_id    uuid REFERENCES questions ON DELETE SET NULL,
        duplicate_by       uuid REFERENCES people ON DELETE SET NULL,
        duplicate_at       timestamptz,
        duplicate_reason   text,
        wave               text CHECK (wave IN ('EXPERTS', 'MORE_EXPERTS', 'ORGANISATION', 'PUBLIC')),
        next_wave_at       timestamptz,
        unanswered_at      timestamptz,
        nudges             smallint NOT NULL DEFAULT 0,
        confirmed_at       timestamptz,
        freshness_asked_at timestamptz,
        obsolete_at        timestamptz,
        status             text NOT NULL GENERATED ALWAYS AS (
          CASE WHEN duplicate_of_id IS NOT NULL THEN 'DUPLICATE' WHEN obsolete_at IS NOT NULL THEN 'OBSOLETE'
               WHEN accepted_answer_id IS NOT NULL THEN 'ANSWERED' ELSE 'OPEN' END) STORED,
        CONSTRAINT questions_accept_own_answer FOREIGN KEY (accepted_answer_id, id) REFERENCES posts (id, root_id)
          ON DELETE SET NULL (accepted_answer_id),
        CONSTRAINT questions_accepts_an_answer CHECK (accepted_answer_id <> id),
        CONSTRAINT questions_other_duplicate CHECK (duplicate_of_id <> id)
      );
      CREATE INDEX questions_active ON questions (active_at DESC, id DESC);
      CREATE INDEX questions_accepted_answer ON questions (accepted_answer_id) WHERE accepted_answer_id IS NOT NULL;
      CREATE INDEX questions_duplicates ON questions (duplicate_of_id) WHERE duplicate_of_id IS NOT NULL;
      CREATE INDEX questions_open ON questions (id) WHERE status = 'OPEN';
      CREATE INDEX posts_questions_newest ON posts (published_at DESC, id DESC) WHERE kind = 'QUESTION' AND state = 'VISIBLE';
      CREATE INDEX posts_questions_votes ON posts (votes DESC, id DESC) WHERE kind = 'QUESTION' AND state = 'VISIBLE';
      CREATE INDEX posts_questions_words ON posts
        USING gin (to_tsvector('dutch', coalesce(title, '') || ' ' || text)) WHERE kind = 'QUESTION' AND state = 'VISIBLE';

      INSERT INTO questions (id, active_at) SELECT id, coalesce(published_at, created_at) FROM posts WHERE kind = 'QUESTION';

      CREATE TABLE question_routes (
        id          uuid PRIMARY KEY,
        question_id uuid NOT NULL REFERENCES questions ON DELETE CASCADE,
        person_id   uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        wave        text NOT NULL CHECK (wave IN ('EXPERTS', 'MORE_EXPERTS', 'PUBLIC')),
        place       smallint CHECK (place BETWEEN 1 AND 3),
        state       text NOT NULL CHECK (state IN ('ASKED', 'ANSWERED', 'HANDED_OVER', 'LAPSED')),
        skill_id    uuid REFERENCES skills ON DELETE SET NULL,
        level       smallint CHECK (level BETWEEN 0 AND 4),
        evidence    jsonb NOT NULL DEFAULT '[]',
        week        date NOT NULL,
        slot        smallint,
        cap         smallint,
        from_id     uuid REFERENCES question_routes ON DELETE SET NULL,
        note        text,
        asked_at    timestamptz NOT NULL,
        ended_at    timestamptz,
        CONSTRAINT question_routes_once UNIQUE (question_id, person_id),
        CONSTRAINT question_routes_places UNIQUE (question_id, wave, place),
        CONSTRAINT question_routes_weekly_slot UNIQUE (person_id, week, slot),
        CONSTRAINT question_routes_within_cap CHECK (slot BETWEEN 1 AND cap),
        CONSTRAINT question_routes_ended CHECK ((state = 'ASKED') = (ended_at IS NULL))
      );
      CREATE INDEX question_routes_open ON question_routes (person_id, asked_at DESC) WHERE state = 'ASKED';
      CREATE INDEX question_routes_from ON question_routes (from_id) WHERE from_id IS NOT NULL;
      CREATE INDEX question_routes_skill ON question_routes (skill_id);

      CREATE TABLE question_moved_follows (
        question_id uuid NOT NULL REFERENCES questions ON DELETE CASCADE,
        person_id   uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        added       boolean NOT NULL,
        moved_at    timestamptz NOT NULL,
        PRIMARY KEY (question_id, person_id)
      );
      CREATE INDEX question_moved_follows_person ON question_moved_follows (person_id);

      CREATE TABLE reputation_entries (
        id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        person_id  uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        act        text NOT NULL CHECK (act IN ('VOTE', 'ACCEPTED', 'ENDORSED')),
        subject_id uuid NOT NULL,
        by_id      uuid NOT NULL,
        given      boolean NOT NULL,
        at         timestamptz NOT NULL,
        CONSTRAINT reputation_entries_by_others CHECK (by_id <> person_id)
      );
      CREATE INDEX reputation_entries_of_subject ON reputation_entries (subject_id, act, by_id, person_id, id DESC);
      CREATE INDEX reputation_entries_of_person ON reputation_entries (person_id, id);

      CREATE TABLE reputations (
        person_id uuid PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        points    integer NOT NULL CHECK (points >= 0),
        votes     integer NOT NULL CHECK (votes >= 0),
        accepted  integer NOT NULL CHECK (accepted >= 0),
        endorsed  integer NOT NULL CHECK (endorsed >= 0)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE reputations, reputation_entries, question_moved_follows, question_routes, questions;
      DROP INDEX posts_questions_newest, posts_questions_votes, posts_questions_words;
      ALTER TABLE posts DROP CONSTRAINT posts_in_root;
    `);
  }
}
