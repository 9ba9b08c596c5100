import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What becomes of an idea, how two become one, and indexes to read what somebody follows by time. */
export class IdeasAndFeed1790000000740 implements MigrationInterface {
  name = 'IdeasAndFeed1790000000740';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE posts ADD closed_at timestamptz;
      ALTER TABLE post_votes ADD via_id uuid REFERENCES posts ON DELETE SET NULL;
      CREATE INDEX post_votes_via ON post_votes (via_id) WHERE via_id IS NOT NULL;
      ALTER TABLE follows ADD via_id uuid REFERENCES posts ON DELETE SET NULL;
      CREATE INDEX follows_via ON follows (via_id) WHERE via_id IS NOT NULL;

      CREATE TABLE ideas (
        id             uuid PRIMARY KEY REFERENCES posts ON DELETE CASCADE,
        status         text NOT NULL DEFAULT 'NEW' CHECK (status IN ('NEW', 'REVIEWED', 'TRYING', 'DONE', 'NOT_NOW')),
        status_reason  text,
        status_at      timestamptz,
        status_by      uuid REFERENCES people ON DELETE SET NULL,
        merged_into_id uuid REFERENCES ideas,
        merged_at      timestamptz,
        merged_by      uuid REFERENCES people ON DELETE SET NULL,
        CONSTRAINT ideas_reason CHECK (status <> 'NOT_NOW' OR status_reason IS NOT NULL),
        CONSTRAINT ideas_merged CHECK ((merged_into_id IS NULL) = (merged_at IS NULL)),
        CONSTRAINT ideas_not_into_itself CHECK (merged_into_id <> id)
      );
      CREATE INDEX ideas_merged_into ON ideas (merged_into_id) WHERE merged_into_id IS NOT NULL;

      CREATE FUNCTION refuse_circle_of_ideas() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE next uuid := NEW.merged_into_id;
      BEGIN
        WHILE next IS NOT NULL LOOP
          IF next = NEW.id THEN
            RAISE EXCEPTION 'Merged ideas go round in a circle'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'ideas_no_circle', TABLE = 'ideas';
          END IF;
          SELECT merged_into_id INTO next FROM ideas WHERE id = next FOR UPDATE;
        END LOOP;
        RETURN NEW;
      END $$;
      CREATE TRIGGER ideas_no_circle BEFORE INSERT OR UPDATE OF merged_into_id ON ideas
        FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION refuse_circle_of_ideas();

      CREATE TABLE idea_status_changes (
        id         uuid PRIMARY KEY,
        idea_id    uuid NOT NULL REFERENCES ideas ON DELETE CASCADE,
        status     text NOT NULL CHECK (status IN ('NEW', 'REVIEWED', 'TRYING', 'DONE', 'NOT_NOW')),
        reason     text,
        set_by     uuid REFERENCES people ON DELETE SET NULL,
        set_at     timestamptz NOT NULL,
        first_time boolean NOT NULL
      );
      CREATE INDEX idea_status_changes_of_idea ON idea_status_changes (idea_id, id);
      CREATE UNIQUE INDEX idea_status_changes_told_once ON idea_status_changes (idea_id, status) WHERE first_time;

      CREATE INDEX posts_ideas_by_votes ON posts (votes DESC, id DESC)
        WHERE kind = 'IDEA' AND state = 'VISIBLE' AND scope = 'PUBLIC';
      CREATE INDEX posts_ideas_of_organisation_by_votes ON posts (organisation_id, votes DESC, id DESC)
        WHERE kind = 'IDEA' AND organisation_id IS NOT NULL;
      CREATE INDEX posts_idea_words ON posts USING gin (lower(title || ' ' || text) gin_trgm_ops) WHERE kind = 'IDEA';
      CREATE INDEX posts_by_author ON posts (author_id, published_at DESC, id DESC)
        WHERE author_id IS NOT NULL AND root_id = id AND state = 'VISIBLE' AND NOT anonymous;
      CREATE INDEX posts_answers ON posts (root_id, published_at DESC, id DESC) WHERE kind = 'ANSWER';

      ALTER TABLE sessions ADD published_at timestamptz;
      UPDATE sessions s SET published_at = greatest(s.created_at, t.published_at)
        FROM trainings t WHERE t.id = s.training_id AND s.status <> 'DRAFT' AND t.published_at IS NOT NULL;
      CREATE INDEX sessions_by_publication ON sessions (trainer_id, published_at DESC, id DESC) WHERE status = 'PUBLISHED';
      CREATE INDEX trainings_by_publication ON trainings (trainer_id, published_at DESC, id DESC)
        WHERE status = 'PUBLISHED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX trainings_by_publication, sessions_by_publication, posts_answers, posts_by_author, posts_idea_words,
        posts_ideas_of_organisation_by_votes, posts_ideas_by_votes;
      ALTER TABLE sessions DROP published_at;
      DROP TABLE idea_status_changes, ideas;
      DROP FUNCTION refuse_circle_of_ideas;
      ALTER TABLE follows DROP via_id;
      ALTER TABLE post_votes DROP via_id;
      ALTER TABLE posts DROP closed_at;
    `);
  }
}
