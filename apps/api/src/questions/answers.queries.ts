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
import { POST_COLUMNS, POSTS, viewerId, visiblePosts, type PostRow } from '../posts/index.js';

type AnswerRow = PostRow & { total: number; accepted: number };

const HIGHEST = ['2', '2147483647', '00000000-0000-0000-0000-000000000000'];

/** Answers below questions: the accepted one first, then by votes, then the oldest. */
@Injectable()
export class AnswerQueries {
  constructor(private readonly db: Db) {}

  async of(
    context: GraphqlContext,
    questionId: string,
    first: number | null,
    after?: string | null,
  ): Promise<Page<PostRow>> {
    const cursor = decodeCursor(after, ['number', 'number', 'id']);
    const rows = cursor
      ? await this.read(context, [questionId], pageSize(first), cursor)
      : await this.firstPages(context, pageSize(first)).load(questionId);
    return pageOf<PostRow>(rows, first, rows[0]?.total ?? 0, (row) =>
      encodeCursor([String((row as AnswerRow).accepted), String(row.votes), row.id]),
    );
  }

  /** The first pages below all questions of a list, in one statement. */
  private firstPages(context: GraphqlContext, size: number): DataLoader<string, AnswerRow[]> {
    return loader(
      context,
      `answers.${size}`,
      () =>
        new DataLoader<string, AnswerRow[]>(async (ids) => {
          const rows = await this.read(context, ids, size);
          const found = new Map<string, AnswerRow[]>(ids.map((id) => [id, []]));
          for (const row of rows) found.get(row.parentId!)!.push(row);
          return ids.map((id) => found.get(id)!);
        }),
    );
  }

  private read(
    context: GraphqlContext,
    questions: readonly string[],
    size: number,
    [accepted, votes, id] = HIGHEST,
  ): Promise<AnswerRow[]> {
    return this.db.query<AnswerRow>(
      `SELECT page.* FROM unnest($1::uuid[]) question (id) CROSS JOIN LATERAL (
         SELECT * FROM (
           SELECT ${POST_COLUMNS}, (p.id = q.accepted_answer_id IS TRUE)::int AS accepted, count(*) OVER ()::int AS total
           FROM ${POSTS} JOIN questions q ON q.id = r.id
           WHERE p.parent_id = question.id AND p.kind = 'ANSWER' AND ${visiblePosts('$2::uuid')}) a
         WHERE (-a.accepted, -a.votes, a.id) > (-$3::int, -$4::int, $5::uuid)
         ORDER BY -a.accepted, -a.votes, a.id LIMIT ${size + 1}) page`,
      [questions, viewerId(context.actor), accepted, votes, id],
    );
  }
}
