import type { Evidence, Level, RouteState, Wave } from '@nutshell/domain';
import DataLoader from 'dataloader';
import type { Db } from '../../platform/db/index.js';
import { loader, type GraphqlContext } from '../../platform/graphql/index.js';
import { viewerId } from '../../posts/index.js';

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
  note: string | null;
  /** Who handed it over to them. */
  fromPersonId: string | null;
  fromName: string | null;
  askedAt: Date;
  endedAt: Date | null;
}

const MOST = 30;

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

const read = (db: Db, viewer: string, ids: readonly string[]): Promise<RouteRow[]> =>
  db.query<RouteRow>(
    `SELECT t.* FROM posts p CROSS JOIN LATERAL (
       SELECT t.id, t.question_id AS "questionId", t.person_id AS "personId", t.wave, t.state, s.name_nl AS "skillNl",
         s.name_en AS "skillEn", t.level, t.evidence, t.note, t.asked_at AS "askedAt", t.ended_at AS "endedAt",
         h.person_id AS "fromPersonId", fp.name AS "fromName"
       FROM question_routes t LEFT JOIN skills s ON s.id = t.skill_id
       LEFT JOIN question_routes h ON h.id = t.from_id LEFT JOIN people fp ON fp.id = h.person_id
       WHERE t.question_id = p.id ORDER BY t.asked_at, t.id LIMIT ${MOST}) t
     WHERE p.id = ANY($1) AND (p.author_id = $2
       OR EXISTS (SELECT FROM question_routes own WHERE own.question_id = p.id AND own.person_id = $2))
     ORDER BY t."askedAt", t.id`,
    [ids, viewer],
    { name: 'question-routes' },
  );
