import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose they are: what nobody who left can still get, however late their last request comes. */
const OWNED = {
  bookings: 'member_id',
  waitlist_entries: 'member_id',
  trainings: 'trainer_id',
  sessions: 'trainer_id',
  trainer_profiles: 'person_id',
  seller_tax_details: 'person_id',
  posts: 'author_id',
  post_votes: 'person_id',
  follows: 'person_id',
  reviews: 'author_id',
  skill_claims: 'person_id',
  skill_endorsements: 'endorser_id',
  organisation_members: 'person_id',
  busy_feeds: 'person_id',
  files: 'owner_id',
};

/** An account that goes leaves an empty row behind, for books and answers refer to it. */
export class Goodbye1790000000770 implements MigrationInterface {
  name = 'Goodbye1790000000770';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE people ADD deleted_at timestamptz,
        ADD CONSTRAINT people_left CHECK (deleted_at IS NULL OR (name = 'Verwijderd lid' AND headline IS NULL
          AND about IS NULL AND city IS NULL AND latitude IS NULL AND photo_id IS NULL AND organisation IS NULL
          AND visibility = '{}' AND open_for = '{}' AND roles = '{member}' AND suspension IS NULL));
      CREATE INDEX post_revisions_of_editor ON post_revisions (editor_id) WHERE editor_id IS NOT NULL;
      CREATE INDEX notifications_of_actor ON notifications (actor_id) WHERE actor_id IS NOT NULL;
      CREATE INDEX mails_to ON mails ("to");

      CREATE FUNCTION refuse_who_left() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE who uuid;
      BEGIN
        EXECUTE format('SELECT ($1).%I', TG_ARGV[0]) INTO who USING NEW;
        IF who IS NULL THEN RETURN NEW; END IF;
        -- Waits for an account that is going at this moment, then reads the row anew.
        PERFORM FROM people WHERE id = who AND deleted_at IS NULL FOR KEY SHARE;
        IF NOT FOUND AND EXISTS (SELECT FROM people WHERE id = who) THEN
          RAISE EXCEPTION 'this person left' USING ERRCODE = '23514', CONSTRAINT = 'people_left';
        END IF;
        RETURN NEW;
      END $$;`);
    for (const [table, column] of Object.entries(OWNED))
      await runner.query(`
        CREATE TRIGGER ${table}_refuse_who_left BEFORE INSERT ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_who_left('${column}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION refuse_who_left() CASCADE;
      DROP INDEX mails_to;
      DROP INDEX notifications_of_actor;
      DROP INDEX post_revisions_of_editor;
      ALTER TABLE people DROP CONSTRAINT people_left, DROP deleted_at;`);
  }
}
