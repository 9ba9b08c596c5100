import {
  byWeight,
  isAway,
  strengthOf,
  type Candidate,
  type CalendarDay,
  type Evidence,
  type Level,
} from '@nutshell/domain';
import { worksAt } from '../../organisations/index.js';
import type { Db } from '../../platform/db/index.js';
import { below, evidenceOf, visibleClaim } from '../../skills/index.js';

/** So many at most are looked at closely, those with the highest level first. */
const SHORTLIST = 30;

export interface Around {
  questionId: string;
  askerId: string;
  /** Only who works there may see it; null for everybody. */
  organisationId: string | null;
  /** The Monday of this week. */
  week: string;
  today: CalendarDay;
  now: Date;
}

export interface Suitable extends Candidate {
  skillId: string;
  evidence: Pick<Evidence, 'kind' | 'count'>[];
  /** Of this week, those that are taken. */
  slots: number[];
}

interface Known {
  personId: string;
  skillId: string;
  level: Level;
  skills: number;
}

interface Load {
  personId: string;
  takesQuestions: boolean;
  weeklyCap: number;
  awayFrom: CalendarDay | null;
  awayUntil: CalendarDay | null;
  open: number;
  slots: number[];
}

/** People who say that they know a skill of the question or one below it, as far as the asker may know of that. */
const KNOWN = (place: string) => `
  WITH RECURSIVE below (root, id) AS (${below('SELECT skill_id FROM post_skills WHERE post_id = $1')})
  SELECT c.person_id AS "personId", max(c.level) AS level, count(DISTINCT b.root)::int AS skills,
    (array_agg(c.skill_id ORDER BY c.level DESC, (c.skill_id = b.root) DESC, c.skill_id))[1] AS "skillId"
  FROM below b JOIN skill_claims c ON c.skill_id = b.id JOIN skills s ON s.id = c.skill_id
  JOIN people p ON p.id = c.person_id JOIN auth."user" u ON u.id = p.id AND u."emailVerified"
  WHERE c.level >= $3 AND c.person_id <> $2 AND ${visibleClaim('$2::uuid')} AND ${place}
    AND 'member' = ANY(p.roles) AND 'QUESTION' = ANY(p.open_for)
    AND NOT EXISTS (SELECT FROM question_routes t WHERE t.question_id = $1 AND t.person_id = c.person_id)
    AND (SELECT count(t.slot) FROM question_routes t WHERE t.person_id = c.person_id AND t.week = $4) < p.weekly_cap
    AND (p.away_from IS NULL OR p.away_from > $5::date OR p.away_until < $5::date)
  GROUP BY c.person_id ORDER BY max(c.level) DESC, count(DISTINCT b.root) DESC, c.person_id LIMIT ${SHORTLIST}`;

export async function candidatesFor(db: Db, around: Around, fromLevel: number): Promise<Suitable[]> {
  const { questionId, askerId, organisationId, week, today } = around;
  const place = organisationId ? worksAt('$6::uuid', 'p.id') : 'true';
  const values = [questionId, askerId, fromLevel, week, today, ...(organisationId ? [organisationId] : [])];
  const known = await db.query<Known>(KNOWN(place), values);
  return weigh(db, around, known);
}

/** What somebody who was named knows of it, as far as both who names them and the asker may know; null for nothing. */
export async function bestClaim(
  db: Db,
  { questionId, askerId }: Pick<Around, 'questionId' | 'askerId'>,
  personId: string,
  namedBy: string,
): Promise<Pick<Known, 'skillId' | 'level'> | null> {
  const [row] = await db.query<Pick<Known, 'skillId' | 'level'>>(
    `WITH RECURSIVE below (root, id) AS (${below('SELECT skill_id FROM post_skills WHERE post_id = $1')})
     SELECT c.skill_id AS "skillId", c.level FROM below b JOIN skill_claims c ON c.skill_id = b.id
     JOIN skills s ON s.id = c.skill_id
     WHERE c.person_id = $3 AND c.level > 0 AND ${visibleClaim('$2::uuid')} AND ${visibleClaim('$4::uuid')} ORDER BY c.level DESC, c.skill_id LIMIT 1`,
    [questionId, askerId, personId, namedBy],
  );
  return row ?? null;
}

/** How busy people are this week; they are locked, so that nobody is asked more than they want by two questions at once. */
export async function loadsOf(db: Db, personIds: readonly string[], week: string): Promise<Load[]> {
  await db.query('SELECT FROM people WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE', [personIds]);
  return db.query<Load>(
    `SELECT p.id AS "personId", 'QUESTION' = ANY(p.open_for) AND 'member' = ANY(p.roles) AS "takesQuestions",
       p.weekly_cap AS "weeklyCap", p.away_from::text AS "awayFrom", p.away_until::text AS "awayUntil",
       (SELECT count(*)::int FROM question_routes t WHERE t.person_id = p.id AND t.state = 'ASKED') AS open,
       ARRAY(SELECT t.slot FROM question_routes t WHERE t.person_id = p.id AND t.week = $2 AND t.slot IS NOT NULL) AS slots
     FROM people p WHERE p.id = ANY($1)`,
    [personIds, week],
  );
}

export const capacityOf = ({ takesQuestions, weeklyCap, slots, ...load }: Load, today: CalendarDay) => ({
  takesQuestions,
  weeklyCap,
  askedThisWeek: slots.length,
  away: isAway(load, today),
});

async function weigh(db: Db, { week, today, now }: Around, known: readonly Known[]): Promise<Suitable[]> {
  if (!known.length) return [];
  const ids = known.map(({ personId }) => personId);
  const loads = new Map((await loadsOf(db, ids, week)).map((load) => [load.personId, load]));
  const evidence = await evidenceOf(db, known, now);
  return known.map((one, index) => {
    const load = loads.get(one.personId)!;
    return {
      ...one,
      ...capacityOf(load, today),
      open: load.open,
      slots: load.slots,
      strength: strengthOf(evidence[index]!),
      evidence: byWeight(evidence[index]!).map(({ kind, count }) => ({ kind, count })),
    };
  });
}
