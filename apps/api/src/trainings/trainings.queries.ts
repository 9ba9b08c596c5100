import { Injectable } from '@nestjs/common';
import { NotFound, type TrainingStatus } from '@nutshell/domain';
import { viewerId, type Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize, type Page } from '../platform/graphql/index.js';
import { isId } from '../platform/ids.js';
import { bookingsAround } from './seats-of.js';
import type { SessionType } from './session.graphql.js';
import type { TrainingType } from './training.graphql.js';
import { canEdit, canSee } from './training.policy.js';
import { SESSION_COLUMNS, TRAINING_COLUMNS, TRAININGS } from './trainings.rows.js';
import { visibleTrainings } from './visibility.js';

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
    const [row] = await this.db.query<TrainingType & { isForViewer: boolean }>(
      `SELECT ${TRAINING_COLUMNS}, ${visibleTrainings('$2::uuid')} AS "isForViewer" FROM ${TRAININGS} WHERE t.slug = $1`,
      [slug, viewerId(actor)],
      { name: 'training-by-slug' },
    );
    return row && canSee(actor, row) ? row : null;
  }

  /**
   * A draft, and a session of a draft training, its trainer alone sees; one for an organisation its people, and
   * whoever has a seat in it.
   */
  async session(actor: Actor | null, id: string): Promise<SessionType | null> {
    if (!isId(id)) return null;
    const [row] = await this.db.query<SessionType & { trainingStatus: TrainingStatus; isForViewer: boolean }>(
      `SELECT ${SESSION_COLUMNS}, t.status AS "trainingStatus", ${visibleTrainings('$2::uuid')} OR (
         $2::uuid IS NOT NULL AND EXISTS (SELECT FROM bookings b WHERE b.session_id = s.id
           AND b.id IN (${bookingsAround('$2::uuid')}))) AS "isForViewer"
       FROM sessions s JOIN trainings t ON t.id = s.training_id WHERE s.id = $1`,
      [id, viewerId(actor)],
      { name: 'session' },
    );
    const isPublic = row && row.status !== 'DRAFT' && row.trainingStatus !== 'DRAFT' && row.isForViewer;
    return row && (isPublic || canEdit(actor, row)) ? row : null;
  }

  /** The trainings of one trainer that are there for the viewer, the newest first. */
  async ofTrainer(
    trainerId: string,
    status: TrainingStatus | null,
    viewer: string | null,
    first: number,
    after?: string | null,
  ): Promise<Page<TrainingType>> {
    const cursor = decodeCursor(after, ['id']);
    const values = [trainerId, status, viewer];
    const where = `t.trainer_id = $1 AND ($2::text IS NULL OR t.status = $2) AND ${visibleTrainings('$3::uuid')}`;
    const rows = await this.db.query<TrainingType>(
      `SELECT ${TRAINING_COLUMNS} FROM ${TRAININGS} WHERE ${where} ${cursor ? 'AND t.id < $4::uuid' : ''}
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
