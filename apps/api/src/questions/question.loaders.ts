import { isExpert, NotFound, type Acting, type QuestionStatus, type Wave } from '@nutshell/domain';
import DataLoader from 'dataloader';
import { hasRole, type Actor } from '../platform/access/index.js';
import { given, type Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import { viewerId } from '../posts/index.js';

/** What a question has beyond its post. */
export interface QuestionRow {
  id: string;
  status: QuestionStatus;
  answerCount: number;
  mayWiden: boolean;
  activeAt: Date;
  acceptedAnswerId: string | null;
  acceptedBy: string | null;
  acceptedAt: Date | null;
  duplicateOfId: string | null;
  duplicateBy: string | null;
  duplicateAt: Date | null;
  duplicateReason: string | null;
  wave: Wave | null;
  nextWaveAt: Date | null;
  unansweredAt: Date | null;
  confirmedAt: Date | null;
  freshnessAskedAt: Date | null;
  obsoleteAt: Date | null;
}

/** The columns of a `QuestionRow`, from `questions q`. */
export const QUESTION_COLUMNS = `q.id, q.status, q.answers AS "answerCount", q.may_widen AS "mayWiden", q.active_at AS "activeAt",
  q.accepted_answer_id AS "acceptedAnswerId", q.accepted_by AS "acceptedBy", q.accepted_at AS "acceptedAt",
  q.duplicate_of_id AS "duplicateOfId", q.duplicate_by AS "duplicateBy", q.duplicate_at AS "duplicateAt",
  q.duplicate_reason AS "duplicateReason", q.wave, q.next_wave_at AS "nextWaveAt", q.unanswered_at AS "unansweredAt",
  q.confirmed_at AS "confirmedAt", q.freshness_asked_at AS "freshnessAskedAt", q.obsolete_at AS "obsoleteAt"`;

/** Of questions whose post the viewer may see: whoever loads it has seen to that. */
export const questionLoader = (context: GraphqlContext, db: Db): DataLoader<string, QuestionRow> =>
  loader(
    context,
    'question',
    () =>
      new DataLoader<string, QuestionRow>(async (ids) => {
        const rows = await db.query<QuestionRow>(
          `SELECT ${QUESTION_COLUMNS} FROM questions q WHERE q.id = ANY($1)`,
          [ids],
          { name: 'questions' },
        );
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? new NotFound());
      }),
  );

/** What somebody is to a question, and what it knows of its asker. */
export interface Standing extends Acting {
  id: string;
  askerId: string | null;
  /** When the asker last wrote below it. */
  askerSeenAt: Date | null;
  /** Somebody else wrote below it. */
  othersWrote: boolean;
  /** The accepted answer is theirs. */
  acceptedIsOwn: boolean;
}

export interface StandingRow extends Omit<Standing, keyof Acting> {
  level: number | null;
}

/** What a `Standing` is made of: columns for posts `p` with `BELOW`. @param viewer a parameter, as `$1::uuid` */
export const standingColumns = (
  viewer: string,
): string => `p.author_id AS "askerId", below."askerSeenAt", below."othersWrote",
  EXISTS (SELECT FROM questions q JOIN posts a ON a.id = q.accepted_answer_id
          WHERE q.id = p.id AND a.author_id = ${viewer}) AS "acceptedIsOwn",
  (SELECT max(c.level) FROM post_skills ps JOIN skill_claims c ON c.skill_id = ps.skill_id
   WHERE ps.post_id = p.id AND c.person_id = ${viewer}) AS level`;

export const BELOW = `CROSS JOIN LATERAL (
  SELECT max(w.created_at) FILTER (WHERE w.author_id = p.author_id) AS "askerSeenAt",
    count(*) FILTER (WHERE w.author_id IS DISTINCT FROM p.author_id AND w.state <> 'REMOVED') > 0 AS "othersWrote"
  FROM posts w WHERE w.root_id = p.id AND w.id <> p.id) below`;

export const standing = ({ level, ...row }: StandingRow, actor: Actor | null): Standing => ({
  ...row,
  isAsker: !!actor && row.askerId === actor.id,
  isExpert: isExpert(level),
  isModerator: hasRole(actor, 'moderator', 'admin'),
});

export async function standingsOf(db: Db, actor: Actor | null, ids: readonly string[]): Promise<Standing[]> {
  const { match, value, how } = given(ids);
  const rows = await db.query<StandingRow>(
    `SELECT p.id, ${standingColumns('$2::uuid')} FROM posts p ${BELOW} WHERE p.id ${match}`,
    [value, viewerId(actor)],
    { name: `question-standings-${how}` },
  );
  return rows.map((row) => standing(row, actor));
}

export const standingLoader = (context: GraphqlContext, db: Db): DataLoader<string, Standing> =>
  loader(
    context,
    'question.standing',
    () =>
      new DataLoader<string, Standing>(async (ids) => {
        const found = new Map((await standingsOf(db, context.actor, ids)).map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? new NotFound());
      }),
  );
