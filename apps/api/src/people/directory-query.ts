import type { Language, OpenFor } from '@nutshell/domain';
import { CLOSENESS, OFFERS_PUBLIC, peopleSeenBy, sees } from '../accounts/index.js';
import { colleaguesOf } from '../organisations/index.js';
import type { Near } from '../platform/search/index.js';
import { below, visibleClaim } from '../skills/index.js';

/** More than anybody looks through. */
export const MOST_FOUND = 1000;
const KM_PER_DEGREE = 111;

export interface DirectoryQuery {
  viewer: string | null;
  /** Slugs. */
  skills: readonly string[];
  /** Who has the words, the best first; null where no words were given. */
  hits: readonly string[] | null;
  /** Skills that the words are names of. */
  meant: readonly string[];
  languages: readonly Language[] | null;
  openFor: readonly OpenFor[] | null;
  organisation: string | null;
  near: Near | null;
  /** 2026-11-26 */
  today: string;
}

export const valuesOf = (query: DirectoryQuery): unknown[] => [
  query.viewer,
  query.skills,
  query.hits ?? [],
  query.meant,
  query.languages ?? null,
  query.openFor ?? null,
  query.organisation,
  query.near?.latitude ?? null,
  query.near?.longitude ?? null,
  query.near?.radiusKm ?? null,
];

const KM = `2 * 6371 * asin(least(1, sqrt(sin(radians(p.latitude - $8::float8) / 2) ^ 2
  + cos(radians($8::float8)) * cos(radians(p.latitude)) * sin(radians(p.longitude - $9::float8) / 2) ^ 2)))`;

/** Everybody in the square around the circle, by an index; whoever is not in it need not be measured. */
const IN_SQUARE = `p.latitude BETWEEN $8::float8 - $10::float8 / ${KM_PER_DEGREE} AND $8::float8 + $10::float8 / ${KM_PER_DEGREE}
  AND p.longitude BETWEEN $9::float8 - $10::float8 / (${KM_PER_DEGREE} * cos(radians($8::float8)))
    AND $9::float8 + $10::float8 / (${KM_PER_DEGREE} * cos(radians($8::float8)))`;

/** Of the skills asked: who knows all of them, each with the best of what they claim below it. */
const BY_SKILLS = `
  SELECT person_id, array_agg(skill_id ORDER BY level DESC) AS skill_ids, sum(level * 6 + endorsements * 2)::float8 AS rank
  FROM (
    SELECT DISTINCT ON (c.person_id, b.root) c.person_id, b.root, c.skill_id, c.level,
      least(coalesce(e.endorsements, 0), 5) AS endorsements
    FROM below b JOIN skill_claims c ON c.skill_id = b.id JOIN skills s ON s.id = c.skill_id
    LEFT JOIN (SELECT person_id, skill_id, count(*) AS endorsements FROM skill_endorsements
      WHERE skill_id IN (SELECT id FROM below) GROUP BY 1, 2) e ON e.person_id = c.person_id AND e.skill_id = c.skill_id
    WHERE c.level > 0 AND ${visibleClaim('$1::uuid')}
    ORDER BY c.person_id, b.root, c.level DESC, c.skill_id
  ) best GROUP BY person_id HAVING count(*) = (SELECT count(DISTINCT root) FROM below)`;

/** Of the words asked: who was found by them, with what they claim of the skills that the words name. */
const BY_WORDS = `
  SELECT hit.id AS person_id, meant.skill_ids, 60 / (1 + hit.position / 5.0) + coalesce(meant.rank, 0) AS rank
  FROM hits hit LEFT JOIN LATERAL (
    SELECT array_agg(c.skill_id ORDER BY c.level DESC) AS skill_ids, max(c.level) * 6 AS rank
    FROM (SELECT DISTINCT id FROM below_meant) b JOIN skill_claims c ON c.skill_id = b.id AND c.person_id = hit.id JOIN skills s ON s.id = c.skill_id
    WHERE c.level > 0 AND ${visibleClaim('$1::uuid')}) meant ON true`;

/** Of nothing asked: colleagues, and whoever lets everybody know of a skill, who know most first. */
const EVERYBODY = `
  SELECT person_id, NULL::uuid[] AS skill_ids, max(level) * 6::float8 AS rank FROM (
    SELECT person_id, 0 AS level FROM mates
    UNION ALL
    SELECT c.person_id, c.level FROM skill_claims c WHERE c.level > 0 AND c.person_id IN (SELECT person_id FROM mates)
      AND c.visibility <> 'ME'
    UNION ALL
    (SELECT c.person_id, c.level FROM skill_claims c JOIN people p ON p.id = c.person_id
     WHERE c.visibility = 'PUBLIC' AND c.level > 0 AND ($8::float8 IS NULL OR ${IN_SQUARE})
     ORDER BY c.level DESC, c.person_id LIMIT ${2 * MOST_FOUND})
  ) known GROUP BY person_id`;

/**
 * `found`: whom the viewer may find, with the filters as columns, as a list of common table expressions. Fields that
 * somebody does not show the viewer find nobody.
 */
export const foundPeople = ({ skills, hits }: DirectoryQuery): string => `
  WITH RECURSIVE below (root, id) AS (${below('SELECT id FROM skills WHERE slug = ANY($2::text[])')}),
  below_meant (root, id) AS (${below('SELECT unnest($4::uuid[])').replaceAll('below b', 'below_meant b')}),
  hits (id, position) AS (SELECT * FROM unnest($3::uuid[]) WITH ORDINALITY),
  mates AS MATERIALIZED (${colleaguesOf('$1::uuid')}),
  candidates AS MATERIALIZED (
    SELECT person_id, skill_ids, rank FROM (${skills.length ? BY_SKILLS : hits ? BY_WORDS : EVERYBODY}) candidate
    ${skills.length && hits ? 'WHERE person_id IN (SELECT id FROM hits)' : ''}
    ORDER BY person_id IN (SELECT person_id FROM mates) DESC, rank DESC, person_id LIMIT ${2 * MOST_FOUND}
  ),
  found AS MATERIALIZED (
    SELECT c.person_id, c.skill_ids, c.rank, p.open_for, p.languages, eyes.closeness, ${sees('AVAILABILITY')} AS sees_open,
      ${sees('LANGUAGES')} AS sees_languages, away.is_away, CASE WHEN $8::float8 IS NOT NULL AND ${sees('CITY')} THEN ${KM} END AS km,
      $5::text[] IS NULL OR (${sees('LANGUAGES')} AND p.languages && $5) AS language_ok,
      $6::text[] IS NULL OR (${sees('AVAILABILITY')} AND p.open_for && $6) AS open_ok,
      $7::text IS NULL OR EXISTS (
        SELECT FROM organisations o JOIN organisation_members m ON m.organisation_id = o.id AND m.person_id = p.id
        WHERE o.slug = $7 AND o.id IN (SELECT organisation_id FROM organisation_members WHERE person_id = $1::uuid)) AS organisation_ok
    FROM candidates c JOIN ${peopleSeenBy('$1::uuid')} ON p.id = c.person_id
    CROSS JOIN LATERAL (SELECT ${sees('AVAILABILITY')} AND coalesce(p.away_from <= $11::date
      AND coalesce(p.away_until, 'infinity') >= $11::date, false) AS is_away) away
    WHERE p.suspended_at IS NULL AND EXISTS (SELECT FROM auth."user" u WHERE u.id = p.id AND u."emailVerified")
      AND (eyes.closeness > ${CLOSENESS.ANYBODY} OR ${OFFERS_PUBLIC})
      AND ($8::float8 IS NULL OR (${sees('CITY')} AND ${IN_SQUARE} AND ${KM} <= $10::float8))
  )`;
