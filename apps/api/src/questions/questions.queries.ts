import { Injectable } from '@nestjs/common';
import { Invalid } from '@nutshell/domain';
import { signedIn } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import {
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
  type GraphqlContext,
  type Page,
} from '../platform/graphql/index.js';
import { askedAt, POST_COLUMNS, POSTS, viewerId, visiblePosts, type PostRow } from '../posts/index.js';
import { below } from '../skills/index.js';
import type { QuestionList, QuestionListing, QuestionSort } from './questions.graphql.js';

const QUESTIONS = `${POSTS} JOIN questions q ON q.id = p.id`;
const MOST_SKILLS = 5;

type Row = PostRow & { sortedBy: Date | number };

const SORTS: Record<QuestionSort | 'WRITTEN', { column: string; kind: 'instant' | 'number'; type: string }> =
  {
    NEWEST: { column: 'p.published_at', kind: 'instant', type: 'timestamptz' },
    ACTIVE: { column: 'q.active_at', kind: 'instant', type: 'timestamptz' },
    VOTES: { column: 'p.votes', kind: 'number', type: 'int' },
    // One's own, those that wait for a moderator too.
    WRITTEN: { column: 'p.created_at', kind: 'instant', type: 'timestamptz' },
  };

const LISTS: Record<QuestionList, string> = {
  OPEN: `q.status = 'OPEN'`,
  ANSWERED: `q.status = 'ANSWERED'`,
  UNANSWERED: `q.status = 'OPEN' AND q.first_answer_at IS NULL`,
  MINE: 'p.author_id = $1::uuid',
  FOLLOWED: `p.id IN (SELECT f.subject_id FROM follows f WHERE f.person_id = $1::uuid AND f.kind = 'POST')`,
  ASKED_TO_ME: `p.id IN (SELECT t.question_id FROM question_routes t WHERE t.person_id = $1::uuid AND t.state = 'ASKED')`,
};
const OWN: readonly QuestionList[] = ['MINE', 'FOLLOWED', 'ASKED_TO_ME'];

interface Conditions {
  where: string[];
  values: unknown[];
}

/** Questions that the viewer may see, in lists. */
@Injectable()
export class QuestionQueries {
  constructor(private readonly db: Db) {}

  /** @throws Unauthenticated for a list of one's own, Invalid */
  async list(
    context: GraphqlContext,
    { filter, sort, first, after, asked }: QuestionListing,
  ): Promise<Page<PostRow>> {
    if (filter?.status && OWN.includes(filter.status)) signedIn(context.actor);
    const mine = filter?.status === 'MINE';
    const conditions = this.visible(context, mine);
    const { where, values } = conditions;
    const value = (one: unknown) => `$${values.push(one)}`;
    if (filter?.status) where.push(LISTS[filter.status]);
    if (filter?.scope) where.push(`p.scope = ${value(filter.scope)}`);
    if (filter?.organisation)
      where.push(
        askedAt(`(SELECT id FROM organisations WHERE slug = ${value(filter.organisation)})`, '$1::uuid'),
      );
    if (filter?.text?.trim())
      where.push(
        `p.kind = 'QUESTION' AND p.state = 'VISIBLE' AND to_tsvector('dutch', coalesce(p.title, '') || ' ' || p.text)
           @@ websearch_to_tsquery('dutch', ${value(filter.text.trim())})`,
      );
    const skills = [...new Set(filter?.skills ?? [])];
    if (skills.length > MOST_SKILLS)
      throw new Invalid([{ field: 'filter.skills', code: 'tooMany', params: { max: MOST_SKILLS } }]);
    for (const ids of await this.below(skills))
      where.push(
        `p.id IN (SELECT ps.post_id FROM post_skills ps WHERE ps.skill_id = ANY(${value(ids)}::uuid[]))`,
      );
    return this.page(conditions, mine && sort !== 'VOTES' ? 'WRITTEN' : (sort ?? 'NEWEST'), {
      first,
      after,
      asked,
    });
  }

  /** What somebody asked under their name. */
  ofPerson(
    context: GraphqlContext,
    personId: string,
    listing: Pick<QuestionListing, 'first' | 'after' | 'asked'>,
  ): Promise<Page<PostRow>> {
    const conditions = this.visible(context, false);
    conditions.where.push(`p.author_id = $${conditions.values.push(personId)} AND NOT p.anonymous`);
    return this.page(conditions, 'WRITTEN', listing);
  }

  /** Ids of each skill and all that hangs below it: known before the questions are looked for, the plan is a good one. */
  private async below(slugs: readonly string[]): Promise<string[][]> {
    if (!slugs.length) return [];
    const rows = await this.db.query<{ slug: string; ids: string[] }>(
      `WITH RECURSIVE below (root, id) AS (${below('SELECT id FROM skills WHERE slug = ANY($1)')})
       SELECT s.slug, array_agg(b.id) AS ids FROM below b JOIN skills s ON s.id = b.root GROUP BY s.slug`,
      [slugs],
      { name: 'skills-below' },
    );
    const found = new Map(rows.map(({ slug, ids }) => [slug, ids]));
    return slugs.map((slug) => found.get(slug) ?? []);
  }

  private visible(context: GraphqlContext, hiddenToo: boolean): Conditions {
    return {
      where: [`p.kind = 'QUESTION'`, ...(hiddenToo ? [] : [`p.state = 'VISIBLE'`]), visiblePosts('$1::uuid')],
      values: [viewerId(context.actor)],
    };
  }

  private async page(
    { where, values }: Conditions,
    by: keyof typeof SORTS,
    { first, after, asked }: Pick<QuestionListing, 'first' | 'after' | 'asked'>,
  ): Promise<Page<PostRow>> {
    const { column, kind, type } = SORTS[by];
    const cursor = decodeCursor(after, [kind, 'id']);
    const all = where.join(' AND ');
    const from = cursor
      ? `AND (${column}, p.id) < ($${values.length + 1}::${type}, $${values.length + 2}::uuid)`
      : '';
    const rows = await this.db.query<Row>(
      `SELECT ${POST_COLUMNS}, ${column} AS "sortedBy" FROM ${QUESTIONS} WHERE ${all} ${from}
       ORDER BY ${column} DESC, p.id DESC LIMIT ${pageSize(first) + 1}`,
      [...values, ...(cursor ?? [])],
    );
    const page = pageOf<PostRow>(rows, first, 0, (row) => {
      const { sortedBy } = row as Row;
      return encodeCursor([sortedBy instanceof Date ? sortedBy.toISOString() : String(sortedBy), row.id]);
    });
    return asked.has('totalCount') ? { ...page, totalCount: await this.count(all, values) } : page;
  }

  private async count(where: string, values: unknown[]): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${QUESTIONS} WHERE ${where}`,
      values,
    );
    return row!.count;
  }
}
