import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works where, what people know, and what they write: the ground under questions and ideas. */
export class OrganisationsSkillsAndPosts1790000000700 implements MigrationInterface {
  name = 'OrganisationsSkillsAndPosts1790000000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisations (
        id          uuid PRIMARY KEY,
        slug        text NOT NULL CONSTRAINT organisations_slug UNIQUE,
        name        text NOT NULL,
        kvk         text,
        town        text,
        latitude    double precision,
        longitude   double precision,
        invite_code text NOT NULL CONSTRAINT organisations_invite_code UNIQUE,
        created_at  timestamptz NOT NULL
      );
      CREATE TABLE organisation_members (
        organisation_id uuid NOT NULL REFERENCES organisations ON DELETE CASCADE,
        person_id       uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        role            text NOT NULL CHECK (role IN ('ADMIN', 'MEMBER')),
        joined_at       timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, person_id)
      );
      CREATE INDEX organisation_members_of_person ON organisation_members (person_id);

      ALTER TABLE topics RENAME TO skills;
      ALTER TABLE skills RENAME CONSTRAINT topics_slug TO skills_slug;
      ALTER INDEX topics_pkey RENAME TO skills_pkey;
      ALTER INDEX topics_parent RENAME TO skills_parent;
      ALTER TABLE training_topics RENAME TO training_skills;
      ALTER TABLE training_skills RENAME COLUMN topic_id TO skill_id;
      ALTER INDEX training_topics_pkey RENAME TO training_skills_pkey;
      ALTER INDEX training_topics_topic RENAME TO training_skills_skill;

      CREATE TABLE skill_claims (
        person_id  uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        skill_id   uuid NOT NULL REFERENCES skills,
        level      smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
        visibility text NOT NULL DEFAULT 'ORGANISATION' CHECK (visibility IN ('ME', 'ORGANISATION', 'PUBLIC')),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (person_id, skill_id)
      );
      CREATE INDEX skill_claims_of_skill ON skill_claims (skill_id, level DESC);

      CREATE TABLE posts (
        id              uuid PRIMARY KEY,
        kind            text NOT NULL CHECK (kind IN ('QUESTION', 'IDEA', 'ANSWER', 'COMMENT')),
        root_id         uuid NOT NULL REFERENCES posts ON DELETE CASCADE,
        parent_id       uuid REFERENCES posts ON DELETE CASCADE,
        author_id       uuid REFERENCES people ON DELETE SET NULL,
        anonymous       boolean NOT NULL DEFAULT false,
        scope           text CHECK (scope IN ('ORGANISATION', 'PUBLIC')),
        organisation_id uuid REFERENCES organisations,
        state           text NOT NULL CHECK (state IN ('QUEUED', 'VISIBLE', 'HIDDEN', 'REMOVED')),
        slug            text CONSTRAINT posts_slug UNIQUE,
        title           text,
        text            text NOT NULL,
        language        text NOT NULL CHECK (language IN ('NL', 'EN')),
        votes           integer NOT NULL DEFAULT 0 CHECK (votes >= 0),
        comments        integer NOT NULL DEFAULT 0 CHECK (comments >= 0),
        created_at      timestamptz NOT NULL,
        published_at    timestamptz,
        edited_at       timestamptz,
        CONSTRAINT posts_root CHECK ((kind IN ('QUESTION', 'IDEA')) = (root_id = id)),
        CONSTRAINT posts_parent CHECK ((root_id = id) = (parent_id IS NULL)),
        CONSTRAINT posts_titled CHECK ((root_id = id) = (title IS NOT NULL) AND (root_id = id) = (slug IS NOT NULL)),
        CONSTRAINT posts_scoped CHECK ((root_id = id) = (scope IS NOT NULL) AND (root_id = id OR organisation_id IS NULL)),
        CONSTRAINT posts_organisation CHECK (scope IS DISTINCT FROM 'ORGANISATION' OR organisation_id IS NOT NULL),
        CONSTRAINT posts_published CHECK (state <> 'VISIBLE' OR published_at IS NOT NULL)
      );
      CREATE INDEX posts_of_root ON posts (root_id, kind, id);
      CREATE INDEX posts_under ON posts (parent_id, kind, id) WHERE parent_id IS NOT NULL;
      CREATE INDEX posts_of_author ON posts (author_id, created_at DESC) WHERE author_id IS NOT NULL;
      CREATE INDEX posts_public ON posts (kind, published_at DESC, id DESC) WHERE state = 'VISIBLE' AND scope = 'PUBLIC';
      CREATE INDEX posts_of_organisation ON posts (organisation_id, kind, published_at DESC, id DESC)
        WHERE organisation_id IS NOT NULL;
      CREATE INDEX posts_queued ON posts (created_at, id) WHERE state = 'QUEUED';

      CREATE TABLE post_skills (
        post_id  uuid NOT NULL REFERENCES posts ON DELETE CASCADE,
        skill_id uuid NOT NULL REFERENCES skills,
        position smallint NOT NULL DEFAULT 0,
        PRIMARY KEY (post_id, skill_id)
      );
      CREATE INDEX post_skills_skill ON post_skills (skill_id, post_id);

      CREATE TABLE post_photos (
        post_id  uuid NOT NULL REFERENCES posts ON DELETE CASCADE,
        file_id  uuid NOT NULL,
        position smallint NOT NULL,
        PRIMARY KEY (post_id, file_id)
      );
      CREATE INDEX post_photos_file ON post_photos (file_id);

      CREATE TABLE post_revisions (
        post_id   uuid NOT NULL REFERENCES posts ON DELETE CASCADE,
        number    integer NOT NULL CHECK (number > 0),
        title     text,
        text      text NOT NULL,
        editor_id uuid REFERENCES people ON DELETE SET NULL,
        edited_at timestamptz NOT NULL,
        PRIMARY KEY (post_id, number)
      );

      CREATE TABLE post_votes (
        post_id   uuid NOT NULL REFERENCES posts ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        cast_at   timestamptz NOT NULL,
        CONSTRAINT post_votes_once PRIMARY KEY (post_id, person_id)
      );
      CREATE INDEX post_votes_of_person ON post_votes (person_id);

      CREATE TABLE follows (
        person_id  uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        kind       text NOT NULL CHECK (kind IN ('POST', 'SKILL', 'PERSON')),
        subject_id uuid NOT NULL,
        since      timestamptz NOT NULL,
        PRIMARY KEY (person_id, kind, subject_id),
        CONSTRAINT follows_not_oneself CHECK (subject_id <> person_id)
      );
      CREATE INDEX follows_of_subject ON follows (kind, subject_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE follows, post_votes, post_revisions, post_photos, post_skills, posts, skill_claims, organisation_members,
        organisations;
      ALTER INDEX training_skills_skill RENAME TO training_topics_topic;
      ALTER INDEX training_skills_pkey RENAME TO training_topics_pkey;
      ALTER TABLE training_skills RENAME COLUMN skill_id TO topic_id;
      ALTER TABLE training_skills RENAME TO training_topics;
      ALTER INDEX skills_parent RENAME TO topics_parent;
      ALTER INDEX skills_pkey RENAME TO topics_pkey;
      ALTER TABLE skills RENAME CONSTRAINT skills_slug TO topics_slug;
      ALTER TABLE skills RENAME TO topics;
    `);
  }
}
