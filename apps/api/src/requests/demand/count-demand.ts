import { ANYWHERE, CROWD, DAYPARTS, DEMAND_PRICES } from '@nutshell/domain';

const ABROAD = 'ABROAD';
const ALL_DAYPARTS = `'{${DAYPARTS.join(',')}}'::text[]`;

/**
 * How many distinct people joined open requests that everybody may see, of every cell with five or more: per skill with
 * all below it, place and daypart, and all of each. What somebody said themselves goes before what the request says;
 * where neither says anything, any daypart is meant, and no price. What is asked for abroad has no place here.
 * One statement, to be read by `demandFigures` alone.
 */
export const COUNT_DEMAND = `
  WITH RECURSIVE above (of, id) AS (
    SELECT id, id FROM skills WHERE organisation_id IS NULL
    UNION SELECT a.of, s.parent_id FROM above a JOIN skills s ON s.id = a.id WHERE s.parent_id IS NOT NULL
  ),
  joined AS (
    SELECT k.person_id, q.id, coalesce(k.max_price_ex_vat_cents, q.max_price_ex_vat_cents) AS price,
      CASE WHEN q.town IS NULL THEN '${ANYWHERE}' ELSE coalesce(q.province, '${ABROAD}') END AS place,
      coalesce(nullif(coalesce(k.dayparts, q.dayparts), '{}'), ${ALL_DAYPARTS}) AS dayparts
    FROM requests q JOIN posts p ON p.id = q.id JOIN request_askers k ON k.request_id = q.id
    JOIN people w ON w.id = k.person_id
    WHERE q.status = 'OPEN' AND k.status = 'JOINED' AND p.state = 'VISIBLE' AND p.scope = 'PUBLIC'
      AND w.suspended_at IS NULL AND w.deleted_at IS NULL
  ),
  wants AS (
    SELECT j.person_id, a.id AS skill_id, j.place, d.daypart, max(j.price) AS price
    FROM joined j JOIN post_skills ps ON ps.post_id = j.id JOIN above a ON a.of = ps.skill_id
    CROSS JOIN unnest(j.dayparts) d (daypart)
    GROUP BY j.person_id, CUBE (a.id, j.place, d.daypart)
  )
  SELECT skill_id AS "skillId", place, daypart, ARRAY[${[
    'count(*)',
    ...DEMAND_PRICES.map((cents) => `count(*) FILTER (WHERE price >= ${cents})`),
  ].join(', ')}]::int[] AS people
  FROM wants WHERE place IS DISTINCT FROM '${ABROAD}' GROUP BY skill_id, place, daypart HAVING count(*) >= ${CROWD}`;
