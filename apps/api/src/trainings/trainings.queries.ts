import { Injectable } from '@nestjs/common';
import { NotFound, type TrainingStatus } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize, type Page } from '../platform/graphql/index.js';
import { isId } from '../platform/ids.js';
import type { SessionType } from './session.graphql.js';
import type { TrainingType } from './training.graphql.js';
import { canEdit, canSee } from './training.policy.js';
import { SESSION_COLUMNS, TRAINING_COLUMNS, TRAININGS } from './trainings.rows.js';

@Injectable()
export class TrainingQueries {
  constructor(private readonly db: Db) {}

  /** @throws NotFound */
  async byId(id: string): Promise<TrainingType> {
    const [row] = await this.db.query<TrainingType>(
      `SELECT ${TRAINING_COLUMNS} FROM ${TRAININGS} WHERE t.id = $1`,
      [id],
      { name: 'training' },
    );
    if (!row) throw new NotFound();
    return row;
  }

  async bySlug(actor: Actor | null, slug: string): Promise<TrainingType | null> {
    const [row] = await this.db.query<TrainingType>(
      `SELECT ${TRAINING_COLUMNS} FROM ${TRAININGS} WHERE t.slug = $1`,
      [slug],
      { name: 'training-by-slug' },
    );
    return row && canSee(actor, row) ? row : null;
  }

  /** A draft, and a session of a draft training, its trainer alone sees. */
  async session(actor: Actor | null, id: string): Promise<SessionType | null> {
    if (!isId(id)) return null;
    const [row] = await this.db.query<SessionType & { trainingStatus: TrainingStatus }>(
      `SELECT ${SESSION_COLUMNS}, t.status AS "trainingStatus"
       FROM sessions s JOIN trainings t ON t.id = s.training_id WHERE s.id = $1`,
      [id],
      { name: 'session' },
    );
    const isPublic = row && row.status !== 'DRAFT' && row.trainingStatus !== 'DRAFT';
    return row && (isPublic || canEdit(actor, row)) ? row : null;
  }

  /** The trainings of one trainer, the newest first. */
  async ofTrainer(
    trainerId: string,
    status: TrainingStatus | null,
    first: number,
    after?: string | null,
  ): Promise<Page<TrainingType>> {
    const cursor = decodeCursor(after, ['id']);
    const values = [trainerId, status];
    const where = 't.trainer_id = $1 AND ($2::text IS NULL OR t.status = $2)';
    const rows = await this.db.query<TrainingType>(
      `SELECT ${TRAINING_COLUMNS} FROM ${TRAININGS} WHERE ${where} ${cursor ? 'AND t.id < $3::uuid' : ''}
       ORDER BY t.id DESC LIMIT ${pageSize(first) + 1}`,
      [...values, ...(cursor ?? [])],
    );
    const [count] = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM trainings t WHERE ${where}`,
      values,
    );
    return pageOf(rows, first, count!.total, ({ id }) => encodeCursor([id]));
  }
}
