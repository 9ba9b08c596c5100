import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Timer, Timers } from '../platform/jobs/index.js';
import { SearchIndex } from '../platform/search/index.js';
import { SearchDocuments } from './search-documents.js';

const TRAINING = 'search.index-training';
const PERSON = 'search.index-person';

/** Calls for the index to be brought up to date, for reactions: many calls for one training become one. */
@Injectable()
export class Indexing {
  constructor(
    private readonly db: Db,
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /** The training, and who gives it. Inside a transaction. */
  async training(trainingId: string): Promise<void> {
    await this.soon(TRAINING, trainingId);
    const [row] = await this.db.query<{ trainerId: string }>(
      'SELECT trainer_id AS "trainerId" FROM trainings WHERE id = $1',
      [trainingId],
    );
    if (row) await this.person(row.trainerId);
  }

  /** The training of a session, when its dates or seats changed. Inside a transaction. */
  async session(sessionId: string): Promise<void> {
    const [row] = await this.db.query<{ trainingId: string }>(
      'SELECT training_id AS "trainingId" FROM sessions WHERE id = $1',
      [sessionId],
    );
    if (row) await this.soon(TRAINING, row.trainingId);
  }

  person(personId: string): Promise<void> {
    return this.soon(PERSON, personId);
  }

  /** Somebody, and all that they have published. Inside a transaction. */
  async seller(personId: string): Promise<void> {
    const published = await this.db.query<{ id: string }>(
      `SELECT id FROM trainings WHERE trainer_id = $1 AND status = 'PUBLISHED' ORDER BY id`,
      [personId],
    );
    await this.soon(
      TRAINING,
      published.map(({ id }) => id),
    );
    await this.person(personId);
  }

  private soon(kind: string, subject: string | string[]): Promise<void> {
    return this.timers.set({ kind, subject, dueAt: this.clock.now() });
  }
}

@Timer(TRAINING, { network: true })
@Injectable()
export class IndexTraining {
  constructor(
    private readonly index: SearchIndex,
    private readonly documents: SearchDocuments,
  ) {}

  async run(trainingId: string): Promise<void> {
    const documents = await this.documents.trainings([trainingId]);
    await (documents.length ? this.index.upsert(documents) : this.index.remove([trainingId]));
  }
}

@Timer(PERSON, { network: true })
@Injectable()
export class IndexPerson {
  constructor(
    private readonly index: SearchIndex,
    private readonly documents: SearchDocuments,
  ) {}

  async run(personId: string): Promise<void> {
    const documents = await this.documents.people([personId]);
    await (documents.length ? this.index.upsert(documents) : this.index.remove([personId]));
  }
}
