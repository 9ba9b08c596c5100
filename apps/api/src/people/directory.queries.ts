import type { Language, OpenFor } from '@nutshell/domain';
import { CLOSENESS } from '../accounts/index.js';
import type { OrganisationType } from '../organisations/index.js';
import type { Db } from '../platform/db/index.js';
import { visibleClaim } from '../skills/index.js';
import { foundPeople, MOST_FOUND, valuesOf, type DirectoryQuery } from './directory-query.js';

export interface Found {
  personId: string;
  /** Of what they claim: what was asked, the highest level first. */
  skillIds: string[];
  rank: number;
  km: number | null;
}

/** Whoever meets all filters, roughly ranked: colleagues and who is open and there come before who is not. */
export const findPeople = (db: Db, query: DirectoryQuery): Promise<Found[]> =>
  db.query<Found>(
    `${foundPeople(query)}
     SELECT person_id AS "personId", coalesce(skill_ids, '{}') AS "skillIds", km,
       rank + CASE WHEN closeness > ${CLOSENESS.ANYBODY} THEN 12 ELSE 0 END
         + CASE WHEN is_away THEN -15 WHEN sees_open AND open_for <> '{}' THEN 6 ELSE 0 END
         - coalesce(least(km, 100) / 10, 0) AS rank
     FROM found WHERE language_ok AND open_ok AND organisation_ok
     ORDER BY rank DESC, person_id LIMIT ${MOST_FOUND}`,
    [...valuesOf(query), query.today],
  );

export interface PeopleCounts {
  openFor: { value: OpenFor; count: number }[];
  languages: { value: Language; count: number }[];
  organisations: { value: OrganisationType; count: number }[];
  skills: { id: string; count: number }[];
}

const SKILLS = 16;

export async function countPeople(db: Db, query: DirectoryQuery): Promise<PeopleCounts> {
  const [row] = await db.query<PeopleCounts>(
    `${foundPeople(query)},
     ok AS MATERIALIZED (SELECT person_id FROM found WHERE language_ok AND open_ok AND organisation_ok
       ORDER BY rank DESC, person_id LIMIT ${MOST_FOUND})
     SELECT
       (SELECT coalesce(json_agg(json_build_object('value', value, 'count', count) ORDER BY count DESC, value), '[]') FROM (
          SELECT value, count(*) FROM found, unnest(open_for) value WHERE sees_open AND language_ok AND organisation_ok
          GROUP BY value) f) AS "openFor",
       (SELECT coalesce(json_agg(json_build_object('value', value, 'count', count) ORDER BY count DESC, value), '[]') FROM (
          SELECT value, count(*) FROM found, unnest(languages) value WHERE sees_languages AND open_ok AND organisation_ok
          GROUP BY value) f) AS languages,
       (SELECT coalesce(json_agg(json_build_object('value', json_build_object('id', id, 'slug', slug, 'name', name,
            'town', town, 'kvk', kvk), 'count', count) ORDER BY name), '[]') FROM (
          SELECT o.id, o.slug, o.name, o.town, o.kvk, (SELECT count(*) FROM organisation_members m JOIN found f
            ON f.person_id = m.person_id WHERE m.organisation_id = o.id AND f.language_ok AND f.open_ok) AS count
          FROM organisation_members mine JOIN organisations o ON o.id = mine.organisation_id
          WHERE mine.person_id = $1::uuid) f) AS organisations,
       (SELECT coalesce(json_agg(json_build_object('id', skill_id, 'count', count) ORDER BY count DESC, skill_id), '[]') FROM (
          SELECT c.skill_id, count(*) FROM ok JOIN skill_claims c USING (person_id) JOIN skills s ON s.id = c.skill_id
          WHERE c.level > 0 AND s.merged_into_id IS NULL AND ${visibleClaim('$1::uuid')}
            AND c.skill_id NOT IN (SELECT id FROM below)
          GROUP BY c.skill_id ORDER BY count(*) DESC, c.skill_id LIMIT ${SKILLS}) f) AS skills`,
    [...valuesOf(query), query.today],
  );
  return row!;
}
