import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of which questions and ideas it was said that they could be a training: once each. */
export class TrainingSuggestions1790000000850 implements MigrationInterface {
  name = 'TrainingSuggestions1790000000850';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training_suggestions (
        post_id      uuid PRIMARY KEY REFERENCES posts ON DELETE CASCADE,
        suggested_at timestamptz NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE training_suggestions');
  }
}
