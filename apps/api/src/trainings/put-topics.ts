import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import { topics } from './topics.js';

/** Sorted, so that processes that start together wait for each other and never in a circle. */
const PUT = `
  WITH wanted AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS r (id uuid, slug text, parent text, name_nl text, name_en text, synonyms text[])
  ), branches AS (
    INSERT INTO skills (id, slug, name_nl, name_en, synonyms)
    SELECT id, slug, name_nl, name_en, synonyms FROM wanted WHERE parent IS NULL ORDER BY slug
    ON CONFLICT (slug) DO UPDATE
      SET name_nl = excluded.name_nl, name_en = excluded.name_en, synonyms = excluded.synonyms
    RETURNING id, slug
  )
  INSERT INTO skills (id, slug, parent_id, name_nl, name_en, synonyms)
  SELECT w.id, w.slug, b.id, w.name_nl, w.name_en, w.synonyms
  FROM wanted w JOIN branches b ON b.slug = w.parent ORDER BY w.slug
  ON CONFLICT (slug) DO UPDATE SET parent_id = excluded.parent_id,
    name_nl = excluded.name_nl, name_en = excluded.name_en, synonyms = excluded.synonyms`;

/** Puts the product's topics in the database; those that are there already get the names they have now. */
export async function putTopics(db: Db): Promise<void> {
  const rows = topics.map(({ slug, parent, nl, en, synonyms }) => ({
    id: newId(),
    slug,
    parent,
    name_nl: nl,
    name_en: en,
    synonyms: [...new Set([...synonyms.nl, ...synonyms.en])],
  }));
  await db.query(PUT, [JSON.stringify(rows)]);
}

/** Trainings are published under a topic, so topics are there wherever the product runs. */
@Injectable()
export class PutTopicsAtStart implements OnApplicationBootstrap {
  constructor(private readonly db: Db) {}

  onApplicationBootstrap(): Promise<void> {
    return putTopics(this.db);
  }
}
