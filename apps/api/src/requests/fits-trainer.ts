import { CLAIMED_FROM_LEVEL, TRAINER_TRAVELS_KM } from '@nutshell/domain';

const EARTH_KM = 6371;

/** Kilometres over the globe from where `from` is to where `to` is; null where one of them is nowhere. */
const km = (from: string, to: string): string => `${2 * EARTH_KM} * asin(least(1, sqrt(
  sin(radians(${to}.latitude - ${from}.latitude) / 2) ^ 2
  + cos(radians(${from}.latitude)) * cos(radians(${to}.latitude)) * sin(radians(${to}.longitude - ${from}.longitude) / 2) ^ 2)))`;

/**
 * Ids of the skills that somebody can teach, as an array: what they say to know well, what their trainings are about, and
 * all below and above. It is made once for a statement.
 */
const teachable = (viewer: string): string => `ARRAY(
  WITH RECURSIVE own (id) AS (
    SELECT c.skill_id FROM skill_claims c WHERE c.person_id = ${viewer} AND c.level >= ${CLAIMED_FROM_LEVEL}
    UNION SELECT ts.skill_id FROM trainings t JOIN training_skills ts ON ts.training_id = t.id
    WHERE t.trainer_id = ${viewer} AND t.status = 'PUBLISHED'
  ),
  under (id) AS (SELECT id FROM own UNION SELECT s.id FROM under u JOIN skills s ON s.parent_id = u.id),
  over (id) AS (
    SELECT id FROM own UNION SELECT s.parent_id FROM over o JOIN skills s ON s.id = o.id WHERE s.parent_id IS NOT NULL
  )
  SELECT id FROM under UNION SELECT id FROM over)`;

/**
 * Whether somebody gives trainings, and a request is within their reach: it names no town, or one so near to theirs that
 * who asks comes to them, or they to who asks. Where they live nobody else learns from it.
 */
const withinReach = (viewer: string, request: string): string =>
  `(EXISTS (SELECT FROM people v WHERE v.id = ${viewer} AND 'trainer' = ANY (v.roles))
    AND (${request}.latitude IS NULL OR NOT EXISTS (SELECT FROM people v WHERE v.id = ${viewer} AND v.latitude IS NOT NULL
      AND ${km(request, 'v')} > greatest(${request}.radius_km, ${TRAINER_TRAVELS_KM}))))`;

/**
 * Whether a trainer could give what a request asks: its skills are among or around theirs, and it is within reach. False
 * for who is no trainer. The list, the feed and the digest all say it by this.
 * @param viewer a parameter with the viewer's id, null for a visitor, as `$1::uuid`
 * @param request of the table `requests`
 */
export const fitsTrainer = (viewer: string, request = 'q'): string =>
  `(${request}.id IN (SELECT ps.post_id FROM post_skills ps WHERE ps.skill_id = ANY (${teachable(viewer)}))
    AND ${withinReach(viewer, request)})`;

/** Of a request that fits a trainer, a skill that they can teach; else null. @param viewer as with `fitsTrainer` */
export const fittingSkill = (viewer: string, request = 'q'): string =>
  `CASE WHEN ${withinReach(viewer, request)} THEN (SELECT ps.skill_id FROM post_skills ps
    WHERE ps.post_id = ${request}.id AND ps.skill_id = ANY (${teachable(viewer)}) ORDER BY ps.skill_id LIMIT 1) END`;
