import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Clock } from '../platform/clock.js';
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
import {
  alsoShown,
  followsLoader,
  POST_COLUMNS,
  POSTS,
  shown,
  viewerId,
  visiblePosts,
  type PostRow,
  type ShownRow,
} from '../posts/index.js';
import { mayAccept } from './may-accept.js';
import { questionLoader, standingLoader } from './question.loaders.js';

interface AnswerRow extends ShownRow {
  total: number;
  accepted: number;
  /** A training request led to it. */
  isOutcome: boolean;
}

const HIGHEST = ['2', '2147483647', '00000000-0000-0000-0000-000000000000'];

/** Answers below questions: the accepted one first, then by votes, then the oldest. */
@Injectable()
export class AnswerQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

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
    await this.show(context, questionId, rows);
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

  /** All that is asked of each answer follows from its question, which was read already. */
  private async show(context: GraphqlContext, questionId: string, rows: AnswerRow[]): Promise<void> {
    const [question, standing, follows] = await Promise.all([
      questionLoader(context, this.db).load(questionId),
      standingLoader(context, this.db).load(questionId),
      followsLoader(context, this.db, 'POST').load(questionId),
    ]);
    const now = this.clock.now();
    await shown(context, this.db, rows, (row) => ({
      post: { accepted: row.accepted === 1, ...(!row.isOutcome && { fromRequest: null }) },
      viewer: { follows, canAccept: mayAccept(context.actor, row, question, standing, now) },
    }));
  }

  private read(
    context: GraphqlContext,
    questions: readonly string[],
    size: number,
    [accepted, votes, id] = HIGHEST,
  ): Promise<AnswerRow[]> {
    const { table, value, how } = given(questions);
    return this.db.query<AnswerRow>(
      `SELECT page.* FROM ${table} question (id) CROSS JOIN LATERAL (
         SELECT a.*, ${alsoShown('$2::uuid', 'a')},
           EXISTS (SELECT FROM request_outcomes o WHERE o.post_id = a.id) AS "isOutcome" FROM (
           SELECT ${POST_COLUMNS}, (p.id = q.accepted_answer_id IS TRUE)::int AS accepted, count(*) OVER ()::int AS total
           FROM ${POSTS} JOIN questions q ON q.id = r.id
           WHERE p.parent_id = question.id AND p.kind = 'ANSWER' AND ${visiblePosts('$2::uuid')}) a
         WHERE (-a.accepted, -a.votes, a.id) > (-$3::int, -$4::int, $5::uuid)
         ORDER BY -a.accepted, -a.votes, a.id LIMIT ${size + 1}) page`,
      [value, viewerId(context.actor), accepted, votes, id],
      { name: `answers-${size}-${how}` },
    );
  }
}
