import { evidenceIsOldBefore, type Evidence } from '@nutshell/domain';
import type { Db } from '../platform/db/index.js';
import { below } from './skills.rows.js';

export interface ClaimKey {
  personId: string;
  skillId: string;
}

/** `$1` people and `$2` skills side by side, `$3` what is before this is old, `$4` now. What hangs below a skill counts for it. */
const EVIDENCE = `
  WITH RECURSIVE wanted (person, skill) AS (
    SELECT person, skill FROM unnest($1::uuid[], $2::uuid[]) w (person, skill)
  ), below (root, id) AS (
    ${below('SELECT DISTINCT skill FROM wanted')}
  ), attendees AS (
    SELECT w.person, (SELECT lower(u.email) FROM auth."user" u WHERE u.id = w.person AND u."emailVerified") AS email
    FROM (SELECT DISTINCT person FROM wanted) w
  ), acts (person, skill, kind, at) AS (
    SELECT c.person_id, c.skill_id, 'CLAIM', c.updated_at
    FROM wanted w JOIN skill_claims c ON c.person_id = w.person AND c.skill_id = w.skill
    UNION ALL
    SELECT e.person_id, e.skill_id, 'ENDORSEMENT', e.created_at
    FROM wanted w JOIN skill_endorsements e ON e.person_id = w.person AND e.skill_id = w.skill
    UNION ALL
    SELECT person, skill, 'TRAINING_GIVEN', ends_at FROM (
      SELECT DISTINCT w.person, w.skill, s.id, s.ends_at FROM wanted w
      JOIN sessions s ON s.trainer_id = w.person AND s.status = 'PUBLISHED' AND s.ends_at <= $4
      JOIN training_skills ts ON ts.training_id = s.training_id
      JOIN below ON below.root = w.skill AND below.id = ts.skill_id
      WHERE EXISTS (SELECT FROM bookings b WHERE b.session_id = s.id AND b.status IN ('CONFIRMED', 'ATTENDED'))) given
    UNION ALL
    SELECT person, skill, 'TRAINING_ATTENDED', ends_at FROM (
      SELECT DISTINCT w.person, w.skill, s.id, s.ends_at FROM attendees a
      JOIN participants p ON p.person_id = a.person OR (p.person_id IS NULL AND p.email = a.email)
      JOIN bookings b ON b.id = p.booking_id JOIN sessions s ON s.id = b.session_id
      JOIN training_skills ts ON ts.training_id = s.training_id
      JOIN below ON below.id = ts.skill_id
      JOIN wanted w ON w.person = a.person AND w.skill = below.root
      WHERE p.attendance = 'ATTENDED') attended
    UNION ALL
    SELECT person, skill, 'ANSWER_ACCEPTED', accepted_at FROM (
      SELECT DISTINCT w.person, w.skill, a.id, q.accepted_at FROM wanted w
      JOIN posts a ON a.author_id = w.person AND a.kind = 'ANSWER' AND a.state = 'VISIBLE' AND NOT a.anonymous
      JOIN questions q ON q.accepted_answer_id = a.id
      JOIN posts r ON r.id = q.id AND r.state = 'VISIBLE' AND r.author_id IS DISTINCT FROM w.person
      JOIN post_skills ps ON ps.post_id = q.id
      JOIN below ON below.root = w.skill AND below.id = ps.skill_id) accepted
  )
  SELECT person AS "personId", skill AS "skillId", kind, count(*)::int AS count,
    count(*) FILTER (WHERE at >= $3)::int AS recent, max(at) AS "lastAt"
  FROM acts GROUP BY person, skill, kind`;

/** Why one may believe that people know skills, by what they and others did. In the order of the keys. */
export async function evidenceOf(db: Db, keys: readonly ClaimKey[], now: Date): Promise<Evidence[][]> {
  const rows = await db.query<Evidence & ClaimKey>(
    EVIDENCE,
    [keys.map(({ personId }) => personId), keys.map(({ skillId }) => skillId), evidenceIsOldBefore(now), now],
    { name: 'skill-evidence' },
  );
  const found = new Map<string, Evidence[]>();
  for (const { personId, skillId, ...evidence } of rows)
    found.set(personId + skillId, [...(found.get(personId + skillId) ?? []), evidence]);
  return keys.map(({ personId, skillId }) => found.get(personId + skillId) ?? []);
}
