import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Db, given } from '../platform/db/index.js';
import {
  decodeCursor,
  encodeCursor,
  loader,
  pageOf,
  pageSize,
  type GraphqlContext,
  type Page,
} from '../platform/graphql/index.js';
import { alsoShown, POST_COLUMNS, type PostRow, type ShownRow } from './posts.queries.js';
import { shown } from './shown.js';
import { POSTS, viewerId, visiblePosts } from './visibility.js';

interface UnderRow extends ShownRow {
  total: number;
}

/** Comments below posts, the oldest first. */
@Injectable()
export class CommentQueries {
  constructor(private readonly db: Db) {}

  async under(
    context: GraphqlContext,
    parentId: string,
    first: number | null,
    after?: string | null,
  ): Promise<Page<PostRow>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = cursor
      ? await this.read(context, [parentId], pageSize(first), cursor[0])
      : await this.firstPages(context, pageSize(first)).load(parentId);
    return pageOf<PostRow>(rows, first, rows[0]?.total ?? 0, (row) => encodeCursor([row.id]));
  }

  /** The first pages below all posts of a page, in one statement. */
  private firstPages(context: GraphqlContext, size: number): DataLoader<string, UnderRow[]> {
    return loader(
      context,
      `comments.${size}`,
      () =>
        new DataLoader<string, UnderRow[]>(async (ids) => {
          const rows = await this.read(context, ids, size);
          const found = new Map<string, UnderRow[]>(ids.map((id) => [id, []]));
          for (const row of rows) found.get(row.parentId!)!.push(row);
          return ids.map((id) => found.get(id)!);
        }),
    );
  }

  private async read(
    context: GraphqlContext,
    parents: readonly string[],
    size: number,
    after = '00000000-0000-0000-0000-000000000000',
  ): Promise<UnderRow[]> {
    const visible = visiblePosts('$2::uuid');
    const { table, value, how } = given(parents);
    const rows = await this.db.query<UnderRow>(
      `SELECT page.*, counted.total FROM ${table} parent (id) CROSS JOIN LATERAL (
         SELECT count(*)::int AS total FROM ${POSTS} WHERE p.parent_id = parent.id AND p.kind = 'COMMENT' AND ${visible}) counted
       CROSS JOIN LATERAL (
         SELECT ${POST_COLUMNS}, ${alsoShown('$2::uuid')}
         FROM ${POSTS} WHERE p.parent_id = parent.id AND p.kind = 'COMMENT' AND p.id > $3::uuid AND ${visible}
         ORDER BY p.id LIMIT ${size + 1}) page`,
      [value, viewerId(context.actor), after],
      { name: `comments-${size}-${how}` },
    );
    await shown(context, this.db, rows);
    return rows;
  }
}
