import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { IndexSoon } from '../platform/search/index.js';

/** Calls for the index to be brought up to date, for reactions about trainings. */
@Injectable()
export class Indexing {
  constructor(
    private readonly db: Db,
    private readonly indexSoon: IndexSoon,
  ) {}

  /** The training, and who gives it. Inside a transaction. */
  training(trainingId: string): Promise<void> {
    return this.trainings([trainingId]);
  }

  /** Trainings, and who gives them. Inside a transaction. */
  async trainings(ids: readonly string[]): Promise<void> {
    await this.indexSoon.run('training', ids);
    const rows = await this.db.query<{ trainerId: string }>(
      'SELECT DISTINCT trainer_id AS "trainerId" FROM trainings WHERE id = ANY($1) ORDER BY 1',
      [ids],
    );
    await this.indexSoon.run(
      'person',
      rows.map(({ trainerId }) => trainerId),
    );
  }

  /** The training of a session, when its dates or seats changed. Inside a transaction. */
  async session(sessionId: string): Promise<void> {
    const [row] = await this.db.query<{ trainingId: string }>(
      'SELECT training_id AS "trainingId" FROM sessions WHERE id = $1',
      [sessionId],
    );
    if (row) await this.indexSoon.run('training', row.trainingId);
  }

  person(personId: string): Promise<void> {
    return this.indexSoon.run('person', personId);
  }

  /** Somebody, and all that they have published. Inside a transaction. */
  async seller(personId: string): Promise<void> {
    const published = await this.db.query<{ id: string }>(
      `SELECT id FROM trainings WHERE trainer_id = $1 AND status = 'PUBLISHED' ORDER BY id`,
      [personId],
    );
    await this.indexSoon.run(
      'training',
      published.map(({ id }) => id),
    );
    await this.person(personId);
  }
}
