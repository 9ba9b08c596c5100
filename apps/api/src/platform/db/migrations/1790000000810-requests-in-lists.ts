import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of requests that do not gather people any more, by how many joined and by where. */
export class RequestsInLists1790000000810 implements MigrationInterface {
  name = 'RequestsInLists1790000000810';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX requests_all_by_joined ON requests (joined DESC, id DESC);
      CREATE INDEX requests_all_by_place ON requests (latitude, longitude) WHERE latitude IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX requests_all_by_joined, requests_all_by_place');
  }
}
