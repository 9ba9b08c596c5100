import { Injectable } from '@nestjs/common';
import type { Language, PostScope, QuestionStatus } from '@nutshell/domain';
import { Db } from '../../platform/db/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { markdownToText } from '../../platform/markdown.js';
import {
  headAndRest,
  SearchSourceOf,
  type SearchDocument,
  type SearchSource,
} from '../../platform/search/index.js';
import { postLoader, skillsForReaders } from '../../posts/index.js';
import { NO_DATES, skillWords, type SkillWords } from '../../trainings/index.js';
import { QuestionType } from '../questions.graphql.js';

const SUMMARY_LENGTH = 200;
/** The words of so much of what is said below a question count. */
const MOST_BELOW = 20_000;

interface QuestionRow {
  id: string;
  title: string;
  text: string;
  scope: PostScope;
  organisationId: string | null;
  organisation: string | null;
  language: Language;
  status: QuestionStatus;
  votes: number;
  publishedAt: Date;
  below: string[];
  names: string[];
  skills: SkillWords;
  readAt: Date;
}

/** Nobody's name who asked without one, nor of who was asked. */
const ROWS = `
  SELECT p.id, p.title, p.text, p.scope, p.organisation_id AS "organisationId", o.name AS organisation, p.language,
    q.status, p.published_at AS "publishedAt", below.votes + p.votes AS votes, below.texts AS below,
    array_remove(below.names || CASE WHEN NOT p.anonymous THEN asker.name END, NULL) AS names,
    ${skillWords(skillsForReaders('p'))} AS skills,
    statement_timestamp() AS "readAt"
  FROM posts p JOIN questions q ON q.id = p.id
  LEFT JOIN organisations o ON o.id = p.organisation_id AND p.scope = 'ORGANISATION'
  LEFT JOIN people asker ON asker.id = p.author_id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(b.votes) FILTER (WHERE b.kind = 'ANSWER'), 0)::int AS votes,
      coalesce(array_agg(b.text ORDER BY (b.id = q.accepted_answer_id) DESC, b.kind, b.votes DESC, b.id), '{}') AS texts,
      coalesce(array_agg(DISTINCT w.name) FILTER (WHERE b.kind = 'ANSWER' AND NOT b.anonymous), '{}') AS names
    FROM posts b JOIN posts above ON above.id = b.parent_id AND above.state = 'VISIBLE'
    LEFT JOIN people w ON w.id = b.author_id
    WHERE b.root_id = p.id AND b.id <> p.id AND b.state = 'VISIBLE') below
  WHERE p.id = ANY($1) AND p.kind = 'QUESTION' AND p.state = 'VISIBLE'`;

/** What the index knows of questions; answers and comments are found as the question that they belong to. */
@SearchSourceOf('question', () => QuestionType)
@Injectable()
export class QuestionSearch implements SearchSource {
  constructor(private readonly db: Db) {}

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    return (await this.db.query<QuestionRow>(ROWS, [ids])).map(documentOf);
  }

  async ids(after: string, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT q.id FROM questions q JOIN posts p ON p.id = q.id AND p.state = 'VISIBLE'
       WHERE q.id > $1 ORDER BY q.id LIMIT $2`,
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async read(ids: readonly string[], context: GraphqlContext): Promise<Map<string, object>> {
    const posts = await Promise.all(ids.map((id) => postLoader(context, this.db).load(id)));
    return new Map(posts.flatMap((post) => (post?.state === 'VISIBLE' ? [[post.id, post]] : [])));
  }
}

const documentOf = (row: QuestionRow): SearchDocument => {
  const { head, rest } = headAndRest(markdownToText(row.text), SUMMARY_LENGTH);
  const accepted = row.status === 'ANSWERED' ? 1 : 0;
  const points = row.votes + 2 * accepted;
  return {
    id: row.id,
    kind: 'question',
    audience: row.scope === 'ORGANISATION' ? row.organisationId : null,
    title: row.title,
    keywords: row.skills.own,
    synonyms: row.skills.synonyms,
    summary: head,
    text: `${rest} ${markdownToText(row.below.join('\n\n').slice(0, MOST_BELOW))}`.trim(),
    names: [...row.names, ...(row.organisation ? [row.organisation] : []), ...row.skills.above],
    filters: {
      ...NO_DATES,
      topics: row.skills.slugs,
      languages: [row.language],
      organisation: row.scope === 'ORGANISATION' ? row.organisationId : null,
      status: row.status,
    },
    esteem: row.status === 'OBSOLETE' || row.status === 'DUPLICATE' ? 0 : 1 - 1 / (1 + points),
    publishedAt: row.publishedAt,
    occurrences: [],
    readAt: row.readAt,
  };
};
