import { Injectable } from '@nestjs/common';
import { Invalid } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import type { TrainingItemEntity } from './training-item.entity.js';
import type { TrainingItemInput } from './trainings.inputs.js';

/** The topics and items that hang on a training, always written as a whole list. */
@Injectable()
export class TrainingParts {
  constructor(private readonly db: Db) {}

  /** @throws Invalid when there is no such topic */
  async replaceTopics(trainingId: string, slugs: readonly string[]): Promise<void> {
    const unique = [...new Set(slugs)];
    await this.db.query('DELETE FROM training_skills WHERE training_id = $1', [trainingId]);
    const added = await this.db.query(
      `INSERT INTO training_skills (training_id, skill_id, position)
       SELECT $1, o.id, wanted.position FROM unnest($2::text[]) WITH ORDINALITY wanted (slug, position)
       JOIN skills o ON o.slug = wanted.slug RETURNING 1`,
      [trainingId, unique],
    );
    if (added.length < unique.length) throw new Invalid([{ field: 'topics', code: 'notAllowed' }]);
  }

  /** Items that come back with their id keep it; the others are new. */
  async replaceItems(trainingId: string, items: readonly TrainingItemInput[]): Promise<void> {
    const gone = await this.db.query<{ id: string }>(
      'DELETE FROM training_items WHERE training_id = $1 RETURNING id',
      [trainingId],
    );
    const known = new Set(gone.map(({ id }) => id));
    const rows = items.map(({ id, moment, kind, title, text, url, fileId }, position) => ({
      id: id && known.delete(id) ? id : newId(),
      moment,
      kind,
      title: title.trim(),
      text: text?.trim() || null,
      url: kind === 'FILE' ? null : url?.trim() || null,
      file_id: kind === 'FILE' ? (fileId ?? null) : null,
      position,
    }));
    await this.db.query(
      `INSERT INTO training_items (id, training_id, moment, kind, title, text, url, file_id, position)
       SELECT id, $1, moment, kind, title, text, url, file_id, position
       FROM jsonb_to_recordset($2) AS item (id uuid, moment text, kind text, title text, text text, url text,
         file_id uuid, position smallint)`,
      [trainingId, JSON.stringify(rows)],
    );
  }

  async topicsOf(trainingId: string): Promise<string[]> {
    const rows = await this.db.query<{ slug: string }>(
      `SELECT o.slug FROM training_skills tt JOIN skills o ON o.id = tt.skill_id
       WHERE tt.training_id = $1 ORDER BY tt.position`,
      [trainingId],
    );
    return rows.map(({ slug }) => slug);
  }

  itemsOf(trainingId: string): Promise<Omit<TrainingItemEntity, 'position' | 'trainingId'>[]> {
    return this.db.query(
      `SELECT id, moment, kind, title, text, url, file_id AS "fileId" FROM training_items
       WHERE training_id = $1 ORDER BY position`,
      [trainingId],
    );
  }
}
