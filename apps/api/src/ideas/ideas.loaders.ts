import DataLoader from 'dataloader';
import type { Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import { viewerId, visiblePosts } from '../posts/index.js';
import { ledBy } from './idea.policy.js';
import type { IdeaStatusChangeType } from './ideas.graphql.js';
import { IDEA_COLUMNS, IDEAS, STATE_COLUMNS, type IdeaRow, type IdeaState } from './ideas.rows.js';

const MOST_MERGED = 50;
const MOST_CHANGES = 100;

/** What ideas have beyond their posts, by id: whoever hands one on decides who may see it. */
export const stateLoader = (context: GraphqlContext, db: Db): DataLoader<string, IdeaState> =>
  loader(
    context,
    'idea.state',
    () =>
      new DataLoader<string, IdeaState>(async (ids) => {
        const rows = await db.query<IdeaState>(
          `SELECT i.id, ${STATE_COLUMNS} FROM ideas i WHERE i.id = ANY($1)`,
          [ids],
          { name: 'idea-states' },
        );
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? new Error(`The idea ${id} has no state`));
      }),
  );

/** Rows that were read whole need not be looked up again. */
export function known<Row extends IdeaRow>(context: GraphqlContext, db: Db, rows: Row[]): Row[] {
  const states = stateLoader(context, db);
  for (const row of rows) states.prime(row.id, row);
  return rows;
}

/** Ideas that the viewer may see, by id; null for the others. */
export const ideaLoader = (context: GraphqlContext, db: Db): DataLoader<string, IdeaRow | null> =>
  loader(
    context,
    'idea',
    () =>
      new DataLoader<string, IdeaRow | null>(async (ids) => {
        const rows = await db.query<IdeaRow>(
          `SELECT ${IDEA_COLUMNS} FROM ${IDEAS} WHERE i.id = ANY($1) AND ${visiblePosts('$2::uuid')}`,
          [ids, viewerId(context.actor)],
          { name: 'ideas' },
        );
        const found = new Map(known(context, db, rows).map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );

/** What was merged into ideas, as far as the viewer may see it, the first merged first. */
export const mergedFromLoader = (context: GraphqlContext, db: Db): DataLoader<string, IdeaRow[]> =>
  loader(
    context,
    'idea.merged-from',
    () =>
      new DataLoader<string, IdeaRow[]>(async (ids) => {
        const rows = await db.query<IdeaRow>(
          `SELECT page.* FROM unnest($1::uuid[]) into_ (id) CROSS JOIN LATERAL (
             SELECT ${IDEA_COLUMNS} FROM ${IDEAS} WHERE i.merged_into_id = into_.id AND ${visiblePosts('$2::uuid')}
             ORDER BY i.merged_at, i.id LIMIT ${MOST_MERGED}) page`,
          [ids, viewerId(context.actor)],
          { name: 'ideas-merged-from' },
        );
        return grouped(ids, known(context, db, rows), ({ mergedIntoId }) => mergedIntoId!);
      }),
  );

/** What became of ideas, from the first. */
export const changesLoader = (context: GraphqlContext, db: Db): DataLoader<string, IdeaStatusChangeType[]> =>
  loader(
    context,
    'idea.changes',
    () =>
      new DataLoader<string, IdeaStatusChangeType[]>(async (ids) => {
        const rows = await db.query<IdeaStatusChangeType & { ideaId: string }>(
          `SELECT page.* FROM unnest($1::uuid[]) of (id) CROSS JOIN LATERAL (
             SELECT c.id, c.idea_id AS "ideaId", c.status, c.reason, c.set_at AS at,
               CASE WHEN p.anonymous AND c.set_by = p.author_id THEN NULL ELSE c.set_by END AS "byId"
             FROM idea_status_changes c JOIN posts p ON p.id = c.idea_id
             WHERE c.idea_id = of.id ORDER BY c.id LIMIT ${MOST_CHANGES}) page`,
          [ids],
          { name: 'idea-changes' },
        );
        return grouped(ids, rows, ({ ideaId }) => ideaId);
      }),
  );

/** Whether the viewer is an admin of organisations, by id. */
export const leadsLoader = (context: GraphqlContext, db: Db): DataLoader<string, boolean> =>
  loader(
    context,
    'idea.leads',
    () =>
      new DataLoader<string, boolean>(async (ids) => {
        const viewer = viewerId(context.actor);
        const led = new Set(viewer ? await ledBy(db, viewer, ids) : []);
        return ids.map((id) => led.has(id));
      }),
  );

function grouped<Row>(ids: readonly string[], rows: readonly Row[], of: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(of(row))!.push(row);
  return ids.map((id) => groups.get(id)!);
}
