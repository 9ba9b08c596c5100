import { Injectable } from '@nestjs/common';
import type { IdeaStatus, Language } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import type { GraphqlContext } from '../platform/graphql/index.js';
import { markdownToText } from '../platform/markdown.js';
import {
  headAndRest,
  SearchSourceOf,
  type SearchDocument,
  type SearchSource,
} from '../platform/search/index.js';
import { skillsForReaders } from '../posts/index.js';
import { NO_DATES, skillWords, type SkillWords } from '../trainings/index.js';
import { IdeaType } from './ideas.graphql.js';
import { ideaLoader } from './ideas.loaders.js';
import { IDEAS, type IdeaRow } from './ideas.rows.js';

const SUMMARY_LENGTH = 200;
const FOUND = `p.state = 'VISIBLE' AND i.merged_into_id IS NULL`;

interface FoundRow {
  id: string;
  title: string;
  text: string;
  language: Language;
  status: IdeaStatus;
  votes: number;
  organisationId: string | null;
  within: boolean;
  publishedAt: Date;
  names: string[];
  comments: string;
  skills: SkillWords;
  readAt: Date;
}

/** What the index knows of ideas. What was said below those that were merged into one finds that one. */
@SearchSourceOf('idea', () => IdeaType)
@Injectable()
export class IdeaSearch implements SearchSource {
  constructor(private readonly db: Db) {}

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    const rows = await this.db.query<FoundRow>(
      `SELECT i.id, p.title, p.text, p.language, i.status, p.votes, p.organisation_id AS "organisationId",
         p.scope = 'ORGANISATION' AS within, p.published_at AS "publishedAt", statement_timestamp() AS "readAt",
         array_remove(ARRAY[CASE WHEN NOT p.anonymous THEN a.name END, o.name], NULL) AS names,
         (SELECT coalesce(string_agg(concat_ws(' ', c.title, c.text), ' ' ORDER BY c.id), '') FROM posts c
          WHERE c.root_id IN (SELECT p.id UNION ALL SELECT m.id FROM ideas m JOIN posts mp ON mp.id = m.id
                              WHERE m.merged_into_id = p.id AND mp.state = 'VISIBLE')
            AND c.id <> p.id AND c.state = 'VISIBLE') AS comments,
         ${skillWords(skillsForReaders('p'))} AS skills
       FROM ${IDEAS} LEFT JOIN people a ON a.id = p.author_id LEFT JOIN organisations o ON o.id = p.organisation_id AND p.scope = 'ORGANISATION'
       WHERE i.id = ANY($1) AND ${FOUND}`,
      [ids],
    );
    return rows.map(ideaDocument);
  }

  async ids(after: string, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT i.id FROM ideas i JOIN posts p ON p.id = i.id WHERE i.id > $1 AND ${FOUND} ORDER BY i.id LIMIT $2`,
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async read(ids: readonly string[], context: GraphqlContext): Promise<Map<string, IdeaRow>> {
    const ideas = await ideaLoader(context, this.db).loadMany(ids);
    return new Map(ideas.flatMap((idea) => (idea && !(idea instanceof Error) ? [[idea.id, idea]] : [])));
  }
}

function ideaDocument(row: FoundRow): SearchDocument {
  const { head, rest } = headAndRest(markdownToText(row.text), SUMMARY_LENGTH);
  return {
    id: row.id,
    kind: 'idea',
    audience: row.within ? row.organisationId : null,
    title: row.title,
    keywords: row.skills.own,
    synonyms: row.skills.synonyms,
    summary: head,
    text: `${rest} ${markdownToText(row.comments)}`,
    names: [...row.names, ...row.skills.above],
    filters: {
      ...NO_DATES,
      topics: row.skills.slugs,
      languages: [row.language],
      organisation: row.within ? row.organisationId : null,
      status: row.status,
    },
    esteem: 1 - 1 / (1 + row.votes),
    publishedAt: row.publishedAt,
    occurrences: [],
    readAt: row.readAt,
  };
}
