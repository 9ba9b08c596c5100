import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people hear in the product, how they want to hear it, and which digests went out. */
export class Notifications1790000000745 implements MigrationInterface {
  name = 'Notifications1790000000745';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notifications (
        id         uuid PRIMARY KEY,
        person_id  uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        kind       text NOT NULL,
        key        text NOT NULL,
        actor_id   uuid REFERENCES people ON DELETE SET NULL,
        post_id    uuid REFERENCES posts ON DELETE CASCADE,
        subject_id uuid,
        detail     text,
        in_app     boolean NOT NULL,
        mail       text NOT NULL CHECK (mail IN ('OFF', 'AT_ONCE', 'DAILY', 'WEEKLY')),
        created_at timestamptz NOT NULL,
        read_at    timestamptz,
        mailed_at  timestamptz,
        CONSTRAINT notifications_once UNIQUE (person_id, key)
      );
      CREATE INDEX notifications_of_person ON notifications (person_id, created_at DESC, id DESC) WHERE in_app;
      CREATE INDEX notifications_unread ON notifications (person_id) WHERE in_app AND read_at IS NULL;
      CREATE INDEX notifications_to_mail ON notifications (person_id, mail, created_at)
        WHERE mail IN ('DAILY', 'WEEKLY') AND mailed_at IS NULL;
      CREATE INDEX notifications_of_post ON notifications (post_id) WHERE post_id IS NOT NULL;
      CREATE INDEX notifications_by_age ON notifications (created_at);

      CREATE TABLE notification_preferences (
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        topic     text NOT NULL,
        in_app    boolean NOT NULL,
        mail      text NOT NULL CHECK (mail IN ('OFF', 'AT_ONCE', 'DAILY', 'WEEKLY')),
        PRIMARY KEY (person_id, topic)
      );
      INSERT INTO notification_preferences (person_id, topic, in_app, mail)
      SELECT id, 'NEWS', true, 'OFF' FROM people WHERE NOT news_emails;

      CREATE TABLE digests (
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        pace      text NOT NULL CHECK (pace IN ('DAILY', 'WEEKLY')),
        until     timestamptz NOT NULL,
        PRIMARY KEY (person_id, pace)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE digests, notification_preferences, notifications');
  }
}
