import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import {
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
  type GraphqlContext,
  type Page,
} from '../platform/graphql/index.js';
import { viewerId, visiblePosts, visibleRoot } from '../posts/index.js';
import { below } from '../skills/index.js';
import { checkFilter, filterConditions, kmFrom, pointOf, Values } from './request-filter.js';
import type { RequestFilterType, RequestSort } from './requests.inputs.js';
import { known } from './requests.loaders.js';
import { REQUEST_COLUMNS, REQUESTS, type RequestRow } from './requests.rows.js';

interface Order {
  readonly column: string;
  readonly type: string;
  readonly cursor: 'instant' | 'number';
  readonly way: 'ASC' | 'DESC';
}
type FoundRow = RequestRow & { sortedBy: Date | number };

const TABLES = 'posts p JOIN requests q ON q.id = p.id';
const SHOWN = `p.kind = 'REQUEST' AND p.state = 'VISIBLE'`;

/** Requests that the viewer may see, in lists. */
interface RequestListing {
  filter: RequestFilterType;
  sort: RequestSort;
  first: number | null;
  after?: string | null;
  /** The paths below the list: it is counted for who asks how many there are, and for nobody else. */
  asked: ReadonlySet<string>;
}

@Injectable()
export class RequestQueries {
  constructor(private readonly db: Db) {}

  async bySlug(context: GraphqlContext, slug: string): Promise<RequestRow | null> {
    const rows = await this.db.query<RequestRow>(
      `SELECT ${REQUEST_COLUMNS} FROM ${REQUESTS} WHERE p.slug = $1 AND ${visiblePosts('$2::uuid')}`,
      [slug, viewerId(context.actor)],
      { name: 'request-by-slug' },
    );
    return known(context, this.db, rows)[0] ?? null;
  }

  /** Public requests and those of the viewer's organisations, or those of the viewer. @throws Invalid */
  async list(
    context: GraphqlContext,
    { filter, sort, first, after, asked }: RequestListing,
  ): Promise<Page<RequestRow>> {
    checkFilter(filter, sort);
    const skillIds = filter.skills?.length ? await this.below(filter.skills) : null;
    const values = new Values();
    const viewer = values.add(viewerId(context.actor), 'uuid');
    const point = filter.near ? pointOf(filter.near, values) : null;
    const wanted = filterConditions({ filter, skillIds, viewer, point }, values);
    const order = orderOf(filter, sort, point && kmFrom(point));
    const sources = sourcesOf(filter, viewer, wanted);
    const counted = values.all.length;
    const rows = await this.page(sources, order, values, viewer, first, after);
    const page = pageOf<RequestRow>(known(context, this.db, rows), first, 0, (row) => {
      const { sortedBy } = row as FoundRow;
      return encodeCursor([sortedBy instanceof Date ? sortedBy.toISOString() : String(sortedBy), row.id]);
    });
    if (!asked.has('totalCount')) return page;
    return { ...page, totalCount: await this.count(sources, values.all.slice(0, counted)) };
  }

  private page(
    sources: readonly Source[],
    { column, type, cursor, way }: Order,
    values: Values,
    viewer: string,
    first: number | null,
    after?: string | null,
  ): Promise<FoundRow[]> {
    const at = decodeCursor(after, [cursor, 'id']);
    const beyond = way === 'ASC' ? '>' : '<';
    const from = at
      ? ` AND (${column}, p.id) ${beyond} (${values.add(at[0], type)}, ${values.add(at[1], 'uuid')})`
      : '';
    const top = `ORDER BY ${column} ${way}, p.id ${way} LIMIT ${pageSize(first) + 1}`;
    const found = sources.map(({ select }) => `(${select('p.id', `${from} ${top}`)})`).join(' UNION ALL ');
    return this.db.query<FoundRow>(
      `SELECT ${REQUEST_COLUMNS}, ${column} AS "sortedBy" FROM ${REQUESTS}
       WHERE q.id IN (${found}) AND ${visiblePosts(viewer)} ${top}`,
      values.all,
    );
  }

  private async count(sources: readonly Source[], values: unknown[]): Promise<number> {
    const sums = sources.map(({ select }) => `(SELECT count(*) FROM (${select('p.id')}) found)`);
    const [row] = await this.db.query<{ total: number }>(
      `SELECT (${sums.join(' + ')})::int AS total`,
      values,
    );
    return row!.total;
  }

  /** Ids of skills and all that hangs below them: known before the requests are looked for, the plan is a good one. */
  private async below(slugs: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `WITH RECURSIVE below (root, id) AS (
         ${below('SELECT coalesce(merged_into_id, id) FROM skills WHERE slug = ANY($1)')})
       SELECT DISTINCT id FROM below`,
      [slugs],
      { name: 'skills-below-any' },
    );
    return rows.map(({ id }) => id);
  }
}

interface Source {
  /** Its rows; `rest` is added to its conditions. */
  readonly select: (columns: string, rest?: string) => string;
}

/** Where requests are looked for, each of which an index has in its order. No request is in two of them. */
function sourcesOf(filter: RequestFilterType, viewer: string, wanted: readonly string[]): Source[] {
  const and = wanted.map((condition) => ` AND ${condition}`).join('');
  if (filter.mine || filter.joined) {
    const own = [
      `p.kind = 'REQUEST' AND ${visibleRoot('p', viewer)}`,
      ...(filter.mine ? [`p.author_id = ${viewer}`] : []),
      ...(filter.joined
        ? [
            `q.id IN (SELECT a.request_id FROM request_askers a WHERE a.person_id = ${viewer} AND a.status = 'JOINED')`,
          ]
        : []),
    ].join(' AND ');
    return [{ select: (columns, rest = '') => `SELECT ${columns} FROM ${TABLES} WHERE ${own}${and}${rest}` }];
  }
  const open = `${SHOWN} AND p.scope = 'PUBLIC'`;
  const within = `p.organisation_id = m.organisation_id AND ${SHOWN} AND p.scope = 'ORGANISATION'`;
  return [
    { select: (columns, rest = '') => `SELECT ${columns} FROM ${TABLES} WHERE ${open}${and}${rest}` },
    {
      select: (columns, rest = '') =>
        `SELECT found.id FROM organisation_members m CROSS JOIN LATERAL (
           SELECT ${columns} FROM ${TABLES} WHERE ${within}${and}${rest}) found WHERE m.person_id = ${viewer}`,
    },
  ];
}

function orderOf({ mine }: RequestFilterType, sort: RequestSort, km: string | null): Order {
  if (sort === 'JOINED') return { column: 'q.joined', type: 'int', cursor: 'number', way: 'DESC' };
  if (sort === 'NEAREST') return { column: km!, type: 'float8', cursor: 'number', way: 'ASC' };
  // Also what still waits for a moderator has its place among one's own.
  const column = mine ? 'p.created_at' : 'p.published_at';
  return { column, type: 'timestamptz', cursor: 'instant', way: 'DESC' };
}
