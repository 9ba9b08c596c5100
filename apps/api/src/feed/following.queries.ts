import { Injectable } from '@nestjs/common';
import type { FollowKind } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import {
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
  type GraphqlContext,
  type Page,
} from '../platform/graphql/index.js';
import { viewerId, visiblePosts } from '../posts/index.js';
import { visibleSkill } from '../skills/index.js';
import type { FollowedType } from './feed.graphql.js';

/** What is still there to follow. */
const THERE: Record<FollowKind, string> = {
  POST: `JOIN posts p ON p.id = f.subject_id AND p.closed_at IS NULL JOIN posts r ON r.id = p.root_id
    WHERE ${visiblePosts('$2::uuid')}`,
  SKILL: `JOIN skills s ON s.id = f.subject_id AND s.merged_into_id IS NULL WHERE ${visibleSkill('$2::uuid')}`,
  PERSON: 'JOIN people p ON p.id = f.subject_id WHERE coalesce($2::uuid, p.id) IS NOT NULL',
};

@Injectable()
export class FollowingQueries {
  constructor(private readonly db: Db) {}

  /** What somebody follows of a kind, the newest first. */
  async page(
    context: GraphqlContext,
    personId: string,
    kind: FollowKind,
    first: number | null,
    after?: string | null,
  ): Promise<Page<FollowedType>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const theirs = `FROM follows f ${THERE[kind]} AND f.person_id = $1 AND f.kind = '${kind}'`;
    const values = [personId, viewerId(context.actor)];
    const rows = await this.db.query<FollowedType>(
      `SELECT f.kind, f.subject_id AS id, f.since ${theirs}
       ${cursor ? 'AND (f.since, f.subject_id) < ($3::timestamptz, $4::uuid)' : ''}
       ORDER BY f.since DESC, f.subject_id DESC LIMIT ${pageSize(first) + 1}`,
      [...values, ...(cursor ?? [])],
    );
    const [count] = await this.db.query<{ total: number }>(`SELECT count(*)::int AS total ${theirs}`, values);
    return pageOf(rows, first, count!.total, ({ since, id }) => encodeCursor([since, id]));
  }
}
