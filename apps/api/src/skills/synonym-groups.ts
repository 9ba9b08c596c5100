import type { Db } from '../platform/db/index.js';

/** Words that people use for one and the same, as the search normalises them. */
export interface SynonymGroup {
  skillId: string;
  slug: string;
  /** At least two: the names of the skill in both languages, and its synonyms. */
  words: string[];
}

/**
 * What the skills go by that everybody may see. A word that also names something below a skill is left out there:
 * "tig" means TIG welding, not all welding.
 */
export const synonymGroups = (db: Db): Promise<SynonymGroup[]> =>
  db.query<SynonymGroup>(
    `WITH RECURSIVE below (root, id) AS (
       SELECT parent_id, id FROM skills WHERE parent_id IS NOT NULL AND merged_into_id IS NULL
       UNION SELECT b.root, s.id FROM below b JOIN skills s ON s.parent_id = b.id
     ), narrower AS (
       SELECT DISTINCT b.root, n.key FROM below b JOIN skill_names n ON n.skill_id = b.id
     )
     SELECT s.id AS "skillId", s.slug, array_agg(DISTINCT n.key ORDER BY n.key) AS words
     FROM skills s JOIN skill_names n ON n.skill_id = s.id
     WHERE s.organisation_id IS NULL AND s.merged_into_id IS NULL
       AND NOT EXISTS (SELECT FROM narrower w WHERE w.root = s.id AND w.key = n.key)
     GROUP BY s.id HAVING count(DISTINCT n.key) > 1 ORDER BY s.slug`,
  );
