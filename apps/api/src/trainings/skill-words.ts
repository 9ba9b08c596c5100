import type { SearchDocument } from '../platform/search/index.js';

/** What the skills of something are called, for who searches. */
export interface SkillWords {
  /** Of the skills and the branches above them. */
  slugs: string[];
  /** Of the skills themselves: their names. */
  own: string[];
  /** And what else they are called. */
  synonyms: string[];
  /** Of the branches above. */
  above: string[];
}

const NAME = `up.name_nl || ' ' || up.name_en`;
const NAMED = `up.name_nl || ' ' || up.name_en || ' ' || array_to_string(up.synonyms, ' ')`;

/** The `SkillWords` as JSON of the skills in scope: a query that gives their ids. */
export const skillWords = (ids: string): string => `(
  WITH RECURSIVE up AS (
    SELECT o.id, o.parent_id, o.slug, o.name_nl, o.name_en, o.synonyms, true AS own FROM skills o WHERE o.id IN (${ids})
    UNION
    SELECT o.id, o.parent_id, o.slug, o.name_nl, o.name_en, o.synonyms, false FROM skills o JOIN up ON o.id = up.parent_id)
  SELECT json_build_object(
    'slugs', coalesce(json_agg(DISTINCT up.slug), '[]'),
    'own', coalesce(json_agg(DISTINCT ${NAME}) FILTER (WHERE up.own), '[]'),
    'synonyms', coalesce(json_agg(DISTINCT array_to_string(up.synonyms, ' ')) FILTER (WHERE up.own), '[]'),
    'above', coalesce(json_agg(DISTINCT ${NAMED}) FILTER (WHERE NOT up.own), '[]'))
  FROM up)`;

/** For what has no dates, price or level. */
export const NO_DATES: Pick<
  SearchDocument['filters'],
  'format' | 'levelFrom' | 'levelTo' | 'durationMinutes' | 'priceInclCents'
> = {
  format: null,
  levelFrom: null,
  levelTo: null,
  durationMinutes: null,
  priceInclCents: null,
};
