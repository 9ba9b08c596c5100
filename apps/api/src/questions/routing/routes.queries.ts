import type { Evidence, Level, RouteState, Wave } from '@nutshell/domain';
import DataLoader from 'dataloader';
import type { Db } from '../../platform/db/index.js';
import { loader, type GraphqlContext } from '../../platform/graphql/index.js';
import { viewerId } from '../../posts/index.js';
import { visibleClaim } from '../../skills/index.js';

/** A question that was put to somebody, and why to them. */
export interface RouteRow {
  id: string;
  questionId: string;
  personId: string;
  wave: Wave;
  state: RouteState;
  skillNl: string | null;
  skillEn: string | null;
  level: Level | null;
  evidence: Pick<Evidence, 'kind' | 'count'>[];
  /** Neither by the rule nor from another. */
  named: boolean;
  note: string | null;
  /** Who handed it over to them. */
  fromPersonId: string | null;
  fromName: string | null;
  askedAt: Date;
  endedAt: Date | null;
}

const MOST = 30;

const isOneOfThem = (viewer: string): string => `(p.author_id = ${viewer}
  OR EXISTS (SELECT FROM question_routes own WHERE own.question_id = p.id AND own.person_id = ${viewer}))`;

/** Whether a question `p` was put to anybody, as far as the viewer may know. @param viewer a parameter, as `$1::uuid` */
export const isRouted = (viewer: string): string =>
  `(${isOneOfThem(viewer)} IS TRUE AND EXISTS (SELECT FROM question_routes t WHERE t.question_id = p.id))`;

/** Whom questions were put to, the first first: for the asker, and for those who were asked. Nobody else learns of it. */
export const routesLoader = (context: GraphqlContext, db: Db): DataLoader<string, RouteRow[]> =>
  loader(
    context,
    'question.routes',
    () =>
      new DataLoader<string, RouteRow[]>(async (ids) => {
        const viewer = viewerId(context.actor);
        const rows = viewer ? await read(db, viewer, ids) : [];
        const found = new Map<string, RouteRow[]>(ids.map((id) => [id, []]));
        for (const row of rows) found.get(row.questionId)!.push(row);
        return ids.map((id) => found.get(id)!);
      }),
  );

/** What somebody knows is shown to whom they show it, and no longer than that. */
const read = (db: Db, viewer: string, ids: readonly string[]): Promise<RouteRow[]> =>
  db.query<RouteRow>(
    `SELECT t.* FROM posts p CROSS JOIN LATERAL (
       SELECT t.id, t.question_id AS "questionId", t.person_id AS "personId", t.wave, t.state,
         CASE WHEN known.shown THEN known.name_nl END AS "skillNl", CASE WHEN known.shown THEN known.name_en END AS "skillEn",
         CASE WHEN known.shown THEN t.level END AS level, CASE WHEN known.shown THEN t.evidence ELSE '[]' END AS evidence,
         t.skill_id IS NULL AND t.from_id IS NULL AS named, t.note, t.asked_at AS "askedAt", t.ended_at AS "endedAt",
         h.person_id AS "fromPersonId", fp.name AS "fromName"
       FROM question_routes t LEFT JOIN LATERAL (
         SELECT s.name_nl, s.name_en, ${visibleClaim('$2::uuid')} AS shown
         FROM skill_claims c JOIN skills s ON s.id = c.skill_id
         WHERE c.person_id = t.person_id AND c.skill_id = t.skill_id) known ON true
       LEFT JOIN question_routes h ON h.id = t.from_id LEFT JOIN people fp ON fp.id = h.person_id
       WHERE t.question_id = p.id ORDER BY t.asked_at, t.id LIMIT ${MOST}) t
     WHERE p.id = ANY($1) AND ${isOneOfThem('$2::uuid')}
     ORDER BY t."askedAt", t.id`,
    [ids, viewer],
    { name: 'question-routes' },
  );
