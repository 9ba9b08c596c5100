import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For what people are open, when they are away, who may see what of them, and that every organisation has an admin. */
export class PeopleForPeople1790000000720 implements MigrationInterface {
  name = 'PeopleForPeople1790000000720';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE people
        ADD COLUMN visibility jsonb NOT NULL DEFAULT '{}'
          CONSTRAINT people_visibility CHECK (jsonb_typeof(visibility) = 'object'),
        ADD COLUMN open_for text[] NOT NULL DEFAULT '{QUESTION}'
          CONSTRAINT people_open_for CHECK (open_for <@ ARRAY['QUESTION', 'CALL', 'LOOK_ALONG', 'TRAINING']),
        ADD COLUMN weekly_cap smallint NOT NULL DEFAULT 3 CONSTRAINT people_weekly_cap CHECK (weekly_cap BETWEEN 0 AND 20),
        ADD COLUMN away_from date,
        ADD COLUMN away_until date,
        ADD CONSTRAINT people_away CHECK (away_until IS NULL OR (away_from IS NOT NULL AND away_until >= away_from));
      CREATE INDEX people_place ON people (latitude, longitude) WHERE latitude IS NOT NULL;
      CREATE INDEX skill_claims_public ON skill_claims (level DESC, person_id) WHERE visibility = 'PUBLIC' AND level > 0;

      CREATE FUNCTION keep_an_admin() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM FROM organisations WHERE id = OLD.organisation_id FOR UPDATE;
        IF EXISTS (SELECT FROM organisation_members WHERE organisation_id = OLD.organisation_id)
          AND NOT EXISTS (SELECT FROM organisation_members WHERE organisation_id = OLD.organisation_id AND role = 'ADMIN')
        THEN
          RAISE EXCEPTION 'an organisation with members has an admin'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'organisation_members_admin';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER organisation_members_admin AFTER DELETE OR UPDATE ON organisation_members
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_an_admin();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER organisation_members_admin ON organisation_members;
      DROP FUNCTION keep_an_admin;
      DROP INDEX skill_claims_public;
      DROP INDEX people_place;
      ALTER TABLE people DROP COLUMN visibility, DROP COLUMN open_for, DROP COLUMN weekly_cap, DROP COLUMN away_from,
        DROP COLUMN away_until;
    `);
  }
}
