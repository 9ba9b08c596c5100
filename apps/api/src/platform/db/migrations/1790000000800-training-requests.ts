import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By these, nobody who deleted their account comes in any more. */
const OWNED = {
  request_askers: 'person_id',
  post_wants: 'person_id',
  proposals: 'trainer_id',
  date_votes: 'person_id',
} as const;

/** What people ask a training for, who joined, what trainers propose, and on which date they can. */
export class TrainingRequests1790000000800 implements MigrationInterface {
  name = 'TrainingRequests1790000000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE posts DROP CONSTRAINT posts_kind_check, DROP CONSTRAINT posts_root,
        ADD CONSTRAINT posts_kind_check CHECK (kind IN ('QUESTION', 'IDEA', 'REQUEST', 'ANSWER', 'COMMENT')),
        ADD CONSTRAINT posts_root CHECK ((kind IN ('QUESTION', 'IDEA', 'REQUEST')) = (root_id = id));

      CREATE TABLE post_wants (
        post_id   uuid NOT NULL REFERENCES posts ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        since     timestamptz NOT NULL,
        CONSTRAINT post_wants_once PRIMARY KEY (post_id, person_id)
      );
      CREATE INDEX post_wants_of_person ON post_wants (person_id);

      CREATE TABLE requests (
        id                 uuid PRIMARY KEY REFERENCES posts ON DELETE CASCADE,
        status             text NOT NULL CHECK (status IN ('OPEN', 'PLANNED', 'GIVEN', 'EXPIRED', 'WITHDRAWN', 'MERGED')),
        level_from         smallint CHECK (level_from BETWEEN 0 AND 4),
        level_to           smallint CHECK (level_to BETWEEN 0 AND 4),
        town               text,
        province           text,
        latitude           double precision,
        longitude          double precision,
        radius_km          smallint CHECK (radius_km > 0),
        dayparts           text[] NOT NULL DEFAULT '{}',
        max_price_ex_vat_cents integer CHECK (max_price_ex_vat_cents >= 0),
        joined             integer NOT NULL DEFAULT 0 CHECK (joined >= 0),
        expires_at         timestamptz NOT NULL,
        asked_at           timestamptz,
        choose_by          timestamptz,
        session_id         uuid REFERENCES sessions,
        from_post_id       uuid REFERENCES posts ON DELETE SET NULL,
        merged_into_id     uuid REFERENCES requests,
        merged_at          timestamptz,
        merged_by          uuid REFERENCES people ON DELETE SET NULL,
        ended_at           timestamptz,
        CONSTRAINT requests_levels CHECK (level_from < level_to),
        CONSTRAINT requests_dayparts CHECK (dayparts <@ ARRAY['MORNING', 'AFTERNOON', 'EVENING']),
        CONSTRAINT requests_place CHECK ((town IS NULL) = (latitude IS NULL) AND (latitude IS NULL) = (longitude IS NULL)
          AND (town IS NOT NULL OR radius_km IS NULL)),
        CONSTRAINT requests_planned CHECK ((status IN ('PLANNED', 'GIVEN')) = (session_id IS NOT NULL)),
        CONSTRAINT requests_choosing CHECK (choose_by IS NULL OR status = 'OPEN'),
        CONSTRAINT requests_merged CHECK ((status = 'MERGED') = (merged_into_id IS NOT NULL)
          AND (merged_into_id IS NULL) = (merged_at IS NULL)),
        CONSTRAINT requests_not_into_itself CHECK (merged_into_id <> id)
      );
      CREATE UNIQUE INDEX requests_one_per_post ON requests (from_post_id)
        WHERE from_post_id IS NOT NULL AND status IN ('OPEN', 'PLANNED');
      CREATE UNIQUE INDEX requests_one_per_session ON requests (session_id) WHERE session_id IS NOT NULL;
      CREATE INDEX requests_from_post ON requests (from_post_id) WHERE from_post_id IS NOT NULL;
      CREATE INDEX requests_merged_into ON requests (merged_into_id) WHERE merged_into_id IS NOT NULL;
      CREATE INDEX requests_by_joined ON requests (joined DESC, id DESC) WHERE status = 'OPEN';
      CREATE INDEX requests_by_place ON requests (latitude, longitude) WHERE status = 'OPEN';

      CREATE TABLE request_askers (
        request_id   uuid NOT NULL REFERENCES requests ON DELETE CASCADE,
        person_id    uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        status       text NOT NULL CHECK (status IN ('INVITED', 'JOINED', 'LEFT')),
        dayparts     text[] CHECK (dayparts <@ ARRAY['MORNING', 'AFTERNOON', 'EVENING']),
        max_price_ex_vat_cents integer CHECK (max_price_ex_vat_cents >= 0),
        invited_at   timestamptz,
        joined_at    timestamptz,
        left_at      timestamptz,
        confirmed_at timestamptz,
        via_id       uuid REFERENCES requests ON DELETE SET NULL,
        CONSTRAINT request_askers_once PRIMARY KEY (request_id, person_id),
        CONSTRAINT request_askers_moments CHECK ((status <> 'INVITED' OR invited_at IS NOT NULL)
          AND (status <> 'JOINED' OR joined_at IS NOT NULL) AND (status <> 'LEFT' OR left_at IS NOT NULL))
      );
      CREATE INDEX request_askers_joined ON request_askers (request_id, joined_at, person_id) WHERE status = 'JOINED';
      CREATE INDEX request_askers_of_person ON request_askers (person_id, request_id);

      CREATE FUNCTION count_askers() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP <> 'INSERT' AND OLD.status = 'JOINED' THEN
          UPDATE requests SET joined = joined - 1 WHERE id = OLD.request_id;
        END IF;
        IF TG_OP <> 'DELETE' AND NEW.status = 'JOINED' THEN
          UPDATE requests SET joined = joined + 1 WHERE id = NEW.request_id;
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER request_askers_counted AFTER INSERT OR DELETE OR UPDATE OF status ON request_askers
        FOR EACH ROW EXECUTE FUNCTION count_askers();

      CREATE TABLE proposals (
        id                 uuid PRIMARY KEY,
        request_id         uuid NOT NULL REFERENCES requests ON DELETE CASCADE,
        trainer_id         uuid NOT NULL REFERENCES people,
        training_id        uuid NOT NULL REFERENCES trainings,
        text               text NOT NULL,
        price_ex_vat_cents integer NOT NULL CHECK (price_ex_vat_cents >= 0),
        min_seats          integer NOT NULL,
        max_seats          integer NOT NULL,
        place_name         text,
        street             text,
        postcode           text,
        room               text,
        town               text,
        province           text,
        latitude           double precision,
        longitude          double precision,
        online_url         text,
        status             text NOT NULL
          CHECK (status IN ('OPEN', 'CHOSEN', 'NOT_CHOSEN', 'WITHDRAWN', 'NOT_RUN')),
        created_at         timestamptz NOT NULL,
        ended_at           timestamptz,
        CONSTRAINT proposals_seats CHECK (min_seats BETWEEN 1 AND max_seats)
      );
      CREATE UNIQUE INDEX proposals_one_per_trainer ON proposals (request_id, trainer_id)
        WHERE status IN ('OPEN', 'CHOSEN');
      CREATE UNIQUE INDEX proposals_one_chosen ON proposals (request_id) WHERE status = 'CHOSEN';
      CREATE INDEX proposals_of_request ON proposals (request_id, id);
      CREATE INDEX proposals_of_trainer ON proposals (trainer_id, id DESC);
      CREATE INDEX proposals_of_training ON proposals (training_id);

      CREATE TABLE proposal_dates (
        id          uuid PRIMARY KEY,
        proposal_id uuid NOT NULL REFERENCES proposals ON DELETE CASCADE,
        starts_at   timestamptz NOT NULL,
        ends_at     timestamptz NOT NULL,
        zone        text NOT NULL,
        local_start text NOT NULL,
        chosen_at   timestamptz,
        CONSTRAINT proposal_dates_once UNIQUE (proposal_id, starts_at),
        CONSTRAINT proposal_dates_order CHECK (starts_at < ends_at)
      );
      CREATE UNIQUE INDEX proposal_dates_one_chosen ON proposal_dates (proposal_id) WHERE chosen_at IS NOT NULL;

      CREATE TABLE date_votes (
        date_id   uuid NOT NULL REFERENCES proposal_dates ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        answer    text NOT NULL CHECK (answer IN ('YES', 'IF_NEED_BE', 'NO')),
        cast_at   timestamptz NOT NULL,
        CONSTRAINT date_votes_once PRIMARY KEY (date_id, person_id)
      );
      CREATE INDEX date_votes_of_person ON date_votes (person_id);

      CREATE TABLE request_outcomes (
        request_id uuid NOT NULL REFERENCES requests ON DELETE CASCADE,
        post_id    uuid NOT NULL REFERENCES posts ON DELETE CASCADE,
        written_at timestamptz NOT NULL,
        PRIMARY KEY (request_id, post_id)
      );
      CREATE UNIQUE INDEX request_outcomes_post ON request_outcomes (post_id);

      ALTER TABLE waitlist_entries ADD request_id uuid REFERENCES requests;
      CREATE INDEX waitlist_of_request ON waitlist_entries (request_id) WHERE request_id IS NOT NULL;

      CREATE INDEX posts_request_words ON posts USING gin (lower(title || ' ' || text) gin_trgm_ops)
        WHERE kind = 'REQUEST';`);
    for (const [table, column] of Object.entries(OWNED))
      await runner.query(`
        CREATE TRIGGER ${table}_refuse_who_left BEFORE INSERT ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_who_left('${column}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX posts_request_words;
      ALTER TABLE waitlist_entries DROP request_id;
      DROP TABLE request_outcomes, date_votes, proposal_dates, proposals, request_askers, requests, post_wants;
      DROP FUNCTION count_askers;
      DELETE FROM posts WHERE root_id IN (SELECT id FROM posts WHERE kind = 'REQUEST');
      ALTER TABLE posts DROP CONSTRAINT posts_kind_check, DROP CONSTRAINT posts_root,
        ADD CONSTRAINT posts_kind_check CHECK (kind IN ('QUESTION', 'IDEA', 'ANSWER', 'COMMENT')),
        ADD CONSTRAINT posts_root CHECK ((kind IN ('QUESTION', 'IDEA')) = (root_id = id));`);
  }
}
