import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What may be told of unmet demand: figures alone, set once a day. And a place for requests in the search. */
export class Demand1790000000860 implements MigrationInterface {
  name = 'Demand1790000000860';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE demand_snapshots (
        sole  boolean PRIMARY KEY DEFAULT true CHECK (sole),
        as_of timestamptz NOT NULL
      );

      CREATE TABLE demand_figures (
        -- With all below it; null is all skills.
        skill_id uuid REFERENCES skills ON DELETE CASCADE,
        -- A province, or ANYWHERE; null is all places.
        place    text,
        daypart  text CHECK (daypart IN ('MORNING', 'AFTERNOON', 'EVENING')),
        people   integer NOT NULL,
        -- How many would pay at least each of the prices that are told apart.
        by_price integer[] NOT NULL,
        -- As they were when the figures were last set: of all, then by price. Leaves the database for nobody.
        counted  integer[] NOT NULL,
        CONSTRAINT demand_figures_once UNIQUE NULLS NOT DISTINCT (skill_id, place, daypart),
        CONSTRAINT demand_figures_by_fives CHECK (people >= 5 AND people % 5 = 0 AND people <= counted[1]),
        CONSTRAINT demand_figures_prices CHECK (cardinality(by_price) = 6 AND cardinality(counted) = 7)
      );

      CREATE INDEX demand_figures_most ON demand_figures (people DESC, skill_id, place, daypart);
      CREATE INDEX demand_figures_of_cell ON demand_figures (place, daypart, people DESC, skill_id);

      CREATE TABLE search_documents_request PARTITION OF search_documents FOR VALUES IN ('request');
      ALTER TABLE search_documents_request ALTER words SET STATISTICS 0, ALTER title_words SET STATISTICS 0,
        ALTER head SET STATISTICS 0;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_documents_request, demand_figures, demand_snapshots');
  }
}
