import { visiblePosts, visibleRoot } from '../posts/index.js';
import { fitsTrainer } from '../requests/index.js';
import { visibleTrainings } from '../trainings/index.js';

/** What a person follows: skills with all below them, and people. Every source reads from these. */
export const FOLLOWED = `
  skill_of (id, followed) AS (
    SELECT f.subject_id, f.subject_id FROM follows f WHERE f.person_id = $1 AND f.kind = 'SKILL'
    UNION SELECT s.id, o.followed FROM skill_of o JOIN skills s ON s.parent_id = o.id
  ),
  person_of AS (SELECT f.subject_id AS id FROM follows f WHERE f.person_id = $1 AND f.kind = 'PERSON')`;

const TRAINING = `t.status = 'PUBLISHED' AND t.trainer_id <> $1 AND ${visibleTrainings('$1::uuid')}`;

/** A date that was added later than its training; of several added at once, the first. */
const SESSION = `s.status = 'PUBLISHED' AND t.status = 'PUBLISHED' AND s.trainer_id <> $1 AND s.starts_at > $4 AND ${visibleTrainings('$1::uuid')}
  AND s.published_at > t.published_at AND NOT EXISTS (
    SELECT FROM sessions e WHERE e.training_id = s.training_id AND e.published_at = s.published_at
      AND e.status = 'PUBLISHED' AND e.starts_at > $4 AND (e.starts_at, e.id) < (s.starts_at, s.id))`;

/** A question, idea or request `q` of somebody else that did not become part of another; of requests those that live. */
const ROOT = `p.state = 'VISIBLE' AND p.root_id = p.id AND p.closed_at IS NULL AND p.author_id IS DISTINCT FROM $1::uuid
  AND ${visibleRoot('p', '$1::uuid')} AND (q.status IS NULL OR q.status IN ('OPEN', 'PLANNED', 'GIVEN'))`;

/** A request that the viewer could give, while trainers may propose. */
const FITTING = `q.status = 'OPEN' AND ${fitsTrainer('$1::uuid')}`;

const ANSWER = `p.kind = 'ANSWER' AND r.kind = 'QUESTION' AND p.author_id IS DISTINCT FROM $1::uuid AND ${visiblePosts('$1::uuid')}`;

const ofFollowedSkill = (table: string, column: string): string =>
  `SELECT l.${column} FROM ${table} l JOIN skill_of o ON o.id = l.skill_id`;

/**
 * All that may be in somebody's feed ($1) before a place in it ($2, $3), as seen at $4. Each source is read in the
 * order of the feed and gives no more than the page takes, so that together they give the whole page and every reason
 * for what is on it.
 */
export function feedSources(limit: number): string {
  const newest = (select: string, row: string, where: string): string =>
    `${select} WHERE ${where} AND (${row}.published_at, ${row}.id) < ($2::timestamptz, $3::uuid)
     ORDER BY ${row}.published_at DESC, ${row}.id DESC LIMIT ${limit}`;
  const each = (of: string, found: string, where = 'true'): string =>
    `SELECT found.* FROM ${of} CROSS JOIN LATERAL (${found}) found WHERE ${where}`;
  const trainings = `SELECT t.published_at AS at, t.id, 'TRAINING' AS kind FROM trainings t`;
  const sessions = `SELECT s.published_at AS at, s.id, 'SESSION' AS kind FROM sessions s JOIN trainings t ON t.id = s.training_id`;
  const posts = 'SELECT p.published_at AS at, p.id, p.kind FROM posts p';
  const roots = `${posts} LEFT JOIN requests q ON q.id = p.id`;
  return [
    newest(trainings, 't', `${TRAINING} AND t.id IN (${ofFollowedSkill('training_skills', 'training_id')})`),
    each('person_of f', newest(trainings, 't', `${TRAINING} AND t.trainer_id = f.id`)),
    newest(sessions, 's', `${SESSION} AND t.id IN (${ofFollowedSkill('training_skills', 'training_id')})`),
    each('person_of f', newest(sessions, 's', `${SESSION} AND s.trainer_id = f.id`)),
    newest(roots, 'p', `${ROOT} AND p.id IN (${ofFollowedSkill('post_skills', 'post_id')})`),
    each('person_of f', newest(roots, 'p', `${ROOT} AND p.author_id = f.id AND NOT p.anonymous`)),
    each(
      `organisation_members m CROSS JOIN unnest('{QUESTION,IDEA,REQUEST}'::text[]) k (kind)`,
      newest(
        roots,
        'p',
        `${ROOT} AND p.organisation_id = m.organisation_id AND p.kind = k.kind AND NOT (p.anonymous AND p.scope = 'PUBLIC')`,
      ),
      'm.person_id = $1',
    ),
    newest(roots, 'p', `${ROOT} AND ${FITTING}`),
    each(
      'follows f',
      newest(`${posts} JOIN posts r ON r.id = p.root_id`, 'p', `${ANSWER} AND p.root_id = f.subject_id`),
      `f.person_id = $1 AND f.kind = 'POST'`,
    ),
  ]
    .map((source) => `(${source})`)
    .join('\n UNION ALL ');
}
