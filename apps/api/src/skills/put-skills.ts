import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import { productSkills, TREE_VERSION, type ProductSkill } from './tree/index.js';

const PUTTING = 4_200_710;

/**
 * A slug that an own skill has becomes the product's: it is for everybody then. What a moderator merged stays merged.
 * Synonyms that came with a merge or from ESCO stay.
 */
const PUT = `
  WITH wanted AS (
    SELECT w.*, coalesce(s.id, w.new_id) AS id, coalesce(s.merged_into_id, s.id, w.new_id) AS present_id
    FROM jsonb_to_recordset($1::jsonb) AS w (new_id uuid, slug text, parent text, topic boolean, name_nl text,
      name_en text, synonyms_nl text[], synonyms_en text[])
    LEFT JOIN skills s ON s.slug = w.slug
  )
  INSERT INTO skills AS present (id, slug, parent_id, topic, name_nl, name_en, synonyms_nl, synonyms_en, source, version)
  SELECT w.id, w.slug, above.present_id, w.topic, w.name_nl, w.name_en, w.synonyms_nl, w.synonyms_en, 'PRODUCT', $2
  FROM wanted w LEFT JOIN wanted above ON above.slug = w.parent
  ON CONFLICT (slug) DO UPDATE SET parent_id = excluded.parent_id, topic = excluded.topic, name_nl = excluded.name_nl,
    name_en = excluded.name_en, source = 'PRODUCT', organisation_id = NULL, version = excluded.version,
    synonyms_nl = present.synonyms_nl || ARRAY(SELECT unnest(excluded.synonyms_nl) EXCEPT SELECT unnest(present.synonyms_nl)),
    synonyms_en = present.synonyms_en || ARRAY(SELECT unnest(excluded.synonyms_en) EXCEPT SELECT unnest(present.synonyms_en))
  WHERE present.source <> 'PRODUCT' OR present.version <> excluded.version
    OR present.parent_id IS DISTINCT FROM excluded.parent_id OR present.topic <> excluded.topic
    OR present.name_nl <> excluded.name_nl OR present.name_en <> excluded.name_en
    OR NOT present.synonyms_nl @> excluded.synonyms_nl OR NOT present.synonyms_en @> excluded.synonyms_en`;

/** What left the tree goes, unless somebody carries it; then it stays as it is. From the leaves up. */
const DROP = `
  DELETE FROM skills s
  WHERE s.source = 'PRODUCT' AND s.version <> $1 AND s.merged_into_id IS NULL
    AND NOT EXISTS (SELECT FROM skills below WHERE below.parent_id = s.id OR below.merged_into_id = s.id)
    AND NOT EXISTS (SELECT FROM skill_claims WHERE skill_id = s.id)
    AND NOT EXISTS (SELECT FROM training_skills WHERE skill_id = s.id)
    AND NOT EXISTS (SELECT FROM post_skills WHERE skill_id = s.id)
    AND NOT EXISTS (SELECT FROM follows WHERE kind = 'SKILL' AND subject_id = s.id)
  RETURNING 1`;

/** Puts the product's skills in the database; those that are there already get the names and the place they have now. */
export async function putSkills(
  db: Db,
  skills: readonly ProductSkill[] = productSkills,
  version = TREE_VERSION,
): Promise<void> {
  const rows = skills.map(({ slug, parent, depth, nl, en, synonyms }) => ({
    new_id: newId(),
    slug,
    parent,
    topic: depth < 2,
    name_nl: nl,
    name_en: en,
    synonyms_nl: synonyms.nl,
    synonyms_en: synonyms.en,
  }));
  await db.tx(async () => {
    await db.query('SELECT pg_advisory_xact_lock($1)', [PUTTING]);
    await db.query(PUT, [JSON.stringify(rows), version]);
    while ((await db.query(DROP, [version])).length);
  });
}

/** Trainings are published under a skill, so skills are there wherever the product runs. */
@Injectable()
export class PutSkillsAtStart implements OnApplicationBootstrap {
  constructor(private readonly db: Db) {}

  onApplicationBootstrap(): Promise<void> {
    return putSkills(this.db);
  }
}
