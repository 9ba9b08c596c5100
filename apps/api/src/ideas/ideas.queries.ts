import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Db } from '../platform/db/index.js';
import {
  decodeCursor,
  encodeCursor,
  loader,
  pageOf,
  pageSize,
  type GraphqlContext,
  type Page,
} from '../platform/graphql/index.js';
import { viewerId, visiblePosts, visibleRoot } from '../posts/index.js';
import { filterConditions, Values } from './idea-filter.js';
import type { IdeaFilterType, IdeaSort } from './ideas.graphql.js';
import { known } from './ideas.loaders.js';
import { IDEA_COLUMNS, IDEAS, type IdeaRow } from './ideas.rows.js';

interface Order {
  readonly column: string;
  readonly type: string;
  readonly cursor: 'instant' | 'number';
  readonly of: (row: IdeaRow) => unknown;
}
const ORDERS: Record<IdeaSort, Order> = {
  NEWEST: { column: 'p.published_at', type: 'timestamptz', cursor: 'instant', of: (row) => row.publishedAt },
  VOTES: { column: 'p.votes', type: 'int', cursor: 'number', of: (row) => String(row.votes) },
};
/** Also what still waits for a moderator has its place among one's own. */
const OWN_ORDER: Order = {
  column: 'p.created_at',
  type: 'timestamptz',
  cursor: 'instant',
  of: (row) => row.createdAt,
};

const PUBLIC = `p.kind = 'IDEA' AND p.state = 'VISIBLE' AND p.scope = 'PUBLIC' AND i.merged_into_id IS NULL`;
const WITHIN = `p.kind = 'IDEA' AND p.state = 'VISIBLE' AND p.scope = 'ORGANISATION' AND i.merged_into_id IS NULL`;
const TABLES = 'posts p JOIN ideas i ON i.id = p.id';

@Injectable()
export class IdeaQueries {
  constructor(private readonly db: Db) {}

  async bySlug(context: GraphqlContext, slug: string): Promise<IdeaRow | null> {
    const rows = await this.db.query<IdeaRow>(
      `SELECT ${IDEA_COLUMNS} FROM ${IDEAS} WHERE p.slug = $1 AND ${visiblePosts('$2::uuid')}`,
      [slug, viewerId(context.actor)],
      { name: 'idea-by-slug' },
    );
    return known(context, this.db, rows)[0] ?? null;
  }

  /** Public ideas and those of the viewer's organisations, each of which an index has in this order. */
  async list(
    context: GraphqlContext,
    filter: IdeaFilterType,
    sort: IdeaSort,
    first: number | null,
    after?: string | null,
  ): Promise<Page<IdeaRow>> {
    const order = filter.mine ? OWN_ORDER : ORDERS[sort];
    const cursor = decodeCursor(after, [order.cursor, 'id']);
    const values = new Values();
    const viewer = values.add(viewerId(context.actor), 'uuid');
    const wanted = filterConditions(filter, values, viewer)
      .map((condition) => ` AND ${condition}`)
      .join('');
    const counted = values.all.length;
    const from = cursor
      ? ` AND (${order.column}, p.id) < (${values.add(cursor[0], order.type)}, ${values.add(cursor[1], 'uuid')})`
      : '';
    const top = `ORDER BY ${order.column} DESC, p.id DESC LIMIT ${pageSize(first) + 1}`;
    const one = (where: string) => `SELECT p.id FROM ${TABLES} WHERE ${where}${wanted}${from} ${top}`;
    const own = `p.kind = 'IDEA' AND p.author_id = ${viewer} AND ${visibleRoot('p', viewer)}`;
    const sources = filter.mine
      ? [one(own)]
      : [
          one(PUBLIC),
          `SELECT found.id FROM organisation_members m CROSS JOIN LATERAL (
             ${one(`p.organisation_id = m.organisation_id AND ${WITHIN}`)}) found WHERE m.person_id = ${viewer}`,
        ];
    const rows = await this.db.query<IdeaRow>(
      `SELECT ${IDEA_COLUMNS} FROM ${IDEAS}
       WHERE i.id IN (${sources.map((source) => `(${source})`).join(' UNION ALL ')}) AND ${visiblePosts(viewer)} ${top}`,
      values.all,
    );
    const [count] = await this.db.query<{ total: number }>(
      filter.mine
        ? `SELECT count(*)::int AS total FROM ${TABLES} WHERE ${own}${wanted}`
        : `SELECT ((SELECT count(*) FROM ${TABLES} WHERE ${PUBLIC}${wanted}) +
             (SELECT count(*) FROM organisation_members m JOIN posts p ON p.organisation_id = m.organisation_id
              JOIN ideas i ON i.id = p.id WHERE m.person_id = ${viewer} AND ${WITHIN}${wanted}))::int AS total`,
      values.all.slice(0, counted),
    );
    return pageOf(known(context, this.db, rows), first, count!.total, (row) =>
      encodeCursor([order.of(row), row.id]),
    );
  }

  /** What people published under their names, as far as the viewer may see it, the newest first. */
  async by(
    context: GraphqlContext,
    personId: string,
    first: number | null,
    after?: string | null,
  ): Promise<Page<IdeaRow>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = cursor
      ? await this.readBy(context, [personId], pageSize(first), cursor)
      : await this.firstPages(context, pageSize(first)).load(personId);
    return pageOf<IdeaRow>(known(context, this.db, rows), first, rows[0]?.total ?? 0, (row) =>
      encodeCursor([row.publishedAt, row.id]),
    );
  }

  private firstPages(context: GraphqlContext, size: number): DataLoader<string, ByRow[]> {
    return loader(
      context,
      `person.ideas.${size}`,
      () =>
        new DataLoader<string, ByRow[]>(async (ids) => {
          const found = new Map<string, ByRow[]>(ids.map((id) => [id, []]));
          for (const row of await this.readBy(context, ids, size)) found.get(row.authorId!)!.push(row);
          return ids.map((id) => found.get(id)!);
        }),
    );
  }

  private readBy(
    context: GraphqlContext,
    people: readonly string[],
    size: number,
    cursor: readonly string[] = ['infinity', '00000000-0000-0000-0000-000000000000'],
  ): Promise<ByRow[]> {
    const theirs = `p.author_id = person.id AND p.root_id = p.id AND p.kind = 'IDEA' AND p.state = 'VISIBLE'
      AND NOT p.anonymous AND i.merged_into_id IS NULL AND ${visiblePosts('$2::uuid')}`;
    return this.db.query<ByRow>(
      `SELECT page.* FROM unnest($1::uuid[]) person (id) CROSS JOIN LATERAL (
         SELECT ${IDEA_COLUMNS}, (SELECT count(*)::int FROM ${IDEAS} WHERE ${theirs}) AS total
         FROM ${IDEAS} WHERE ${theirs} AND (p.published_at, p.id) < ($3::timestamptz, $4::uuid)
         ORDER BY p.published_at DESC, p.id DESC LIMIT ${size + 1}) page`,
      [people, viewerId(context.actor), ...cursor],
    );
  }
}

interface ByRow extends IdeaRow {
  total: number;
}
