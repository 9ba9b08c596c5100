import { Injectable } from '@nestjs/common';
import { Invalid } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import type { TrainingItemEntity } from './training-item.entity.js';
import type { TrainingItemInput } from './trainings.inputs.js';

/** Topics that follow from a skill come after those that the trainer chose. */
const AFTER_CHOSEN = 100;

/** The topics, skills and items that hang on a training, always written as a whole list. */
@Injectable()
export class TrainingParts {
  constructor(private readonly db: Db) {}

  /** What is not given stays as it is. @throws Invalid when there is no such topic, or no such skill for everybody */
  async replaceSkills(
    trainingId: string,
    { topics, skills }: { topics?: readonly string[]; skills?: readonly string[] },
  ): Promise<void> {
    if (topics) await this.replace(trainingId, topics, 'topics', 's.topic');
    if (skills) await this.replace(trainingId, skills, 'skills', 'NOT s.topic');
    if (topics ?? skills) await this.standUnderTopics(trainingId);
  }

  private async replace(
    trainingId: string,
    slugs: readonly string[],
    field: 'topics' | 'skills',
    which: string,
  ): Promise<void> {
    const unique = [...new Set(slugs)];
    await this.db.query(
      `DELETE FROM training_skills tt USING skills s WHERE tt.training_id = $1 AND s.id = tt.skill_id AND ${which}`,
      [trainingId],
    );
    const added = await this.db.query(
      `INSERT INTO training_skills (training_id, skill_id, position)
       SELECT $1, s.id, wanted.position FROM unnest($2::text[]) WITH ORDINALITY wanted (slug, position)
       JOIN skills s ON s.slug = wanted.slug
       WHERE ${which} AND s.organisation_id IS NULL AND s.merged_into_id IS NULL RETURNING 1`,
      [trainingId, unique],
    );
    if (added.length < unique.length) throw new Invalid([{ field, code: 'notAllowed' }]);
  }

  /** Whoever browses by topic finds what is taught below it too. */
  private async standUnderTopics(trainingId: string): Promise<void> {
    await this.db.query(
      `WITH RECURSIVE up AS (
         SELECT s.id, s.parent_id, s.topic, tt.position FROM training_skills tt JOIN skills s ON s.id = tt.skill_id
         WHERE tt.training_id = $1 AND NOT s.topic
         UNION SELECT s.id, s.parent_id, s.topic, up.position FROM up JOIN skills s ON s.id = up.parent_id WHERE NOT up.topic
       )
       INSERT INTO training_skills (training_id, skill_id, position)
       SELECT $1, id, ${AFTER_CHOSEN} + min(position) FROM up WHERE topic GROUP BY id ON CONFLICT DO NOTHING`,
      [trainingId],
    );
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

  topicsOf(trainingId: string): Promise<string[]> {
    return this.slugs(trainingId, 's.topic');
  }

  /** Those that are finer than a topic. */
  skillsOf(trainingId: string): Promise<string[]> {
    return this.slugs(trainingId, 'NOT s.topic');
  }

  private async slugs(trainingId: string, which: string): Promise<string[]> {
    const rows = await this.db.query<{ slug: string }>(
      `SELECT s.slug FROM training_skills tt JOIN skills s ON s.id = tt.skill_id
       WHERE tt.training_id = $1 AND ${which} ORDER BY tt.position`,
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
