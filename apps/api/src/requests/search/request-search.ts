import { Injectable } from '@nestjs/common';
import type { Language, RequestStatus } from '@nutshell/domain';
import { Db } from '../../platform/db/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { markdownToText } from '../../platform/markdown.js';
import {
  headAndRest,
  SearchSourceOf,
  type SearchDocument,
  type SearchSource,
} from '../../platform/search/index.js';
import { skillsForReaders } from '../../posts/index.js';
import { NO_DATES, skillWords, type SkillWords } from '../../trainings/index.js';
import { RequestType } from '../requests.graphql.js';
import { requestLoader } from '../requests.loaders.js';
import { REQUESTS, type RequestRow } from '../requests.rows.js';

const SUMMARY_LENGTH = 200;
/** What ended without a training is nothing to find; what was given has an answer. */
const FOUND = `p.state = 'VISIBLE' AND q.status IN ('OPEN', 'PLANNED', 'GIVEN')`;

interface FoundRow {
  id: string;
  title: string;
  text: string;
  language: Language;
  status: RequestStatus;
  joined: number;
  levelFrom: number | null;
  levelTo: number | null;
  organisationId: string | null;
  within: boolean;
  publishedAt: Date;
  names: string[];
  below: string;
  skills: SkillWords;
  readAt: Date;
}

/** What the index knows of requests: never who joined, nor what each of them wishes. */
@SearchSourceOf('request', () => RequestType)
@Injectable()
export class RequestSearch implements SearchSource {
  constructor(private readonly db: Db) {}

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    const rows = await this.db.query<FoundRow>(
      `SELECT q.id, p.title, p.text, p.language, q.status, q.joined, q.level_from AS "levelFrom", q.level_to AS "levelTo",
         p.organisation_id AS "organisationId", p.scope = 'ORGANISATION' AS within, p.published_at AS "publishedAt",
         statement_timestamp() AS "readAt", array_remove(ARRAY[a.name, o.name, q.town, q.province], NULL) AS names,
         (SELECT coalesce(string_agg(c.text, ' ' ORDER BY c.id), '') FROM posts c
          WHERE c.root_id = p.id AND c.id <> p.id AND c.state = 'VISIBLE'
            AND EXISTS (SELECT FROM posts above WHERE above.id = c.parent_id AND above.state = 'VISIBLE')) AS below,
         ${skillWords(skillsForReaders('p'))} AS skills
       FROM ${REQUESTS} LEFT JOIN people a ON a.id = p.author_id
       LEFT JOIN organisations o ON o.id = p.organisation_id AND p.scope = 'ORGANISATION'
       WHERE q.id = ANY($1) AND ${FOUND}`,
      [ids],
    );
    return rows.map(requestDocument);
  }

  async ids(after: string, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT q.id FROM requests q JOIN posts p ON p.id = q.id WHERE q.id > $1 AND ${FOUND} ORDER BY q.id LIMIT $2`,
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async read(ids: readonly string[], context: GraphqlContext): Promise<Map<string, RequestRow>> {
    const requests = await requestLoader(context, this.db).loadMany(ids);
    return new Map(
      requests.flatMap((request) => (request && !(request instanceof Error) ? [[request.id, request]] : [])),
    );
  }
}

function requestDocument(row: FoundRow): SearchDocument {
  const { head, rest } = headAndRest(markdownToText(row.text), SUMMARY_LENGTH);
  return {
    id: row.id,
    kind: 'request',
    audience: row.within ? row.organisationId : null,
    title: row.title,
    keywords: row.skills.own,
    synonyms: row.skills.synonyms,
    summary: head,
    text: `${rest} ${markdownToText(row.below)}`,
    names: [...row.names, ...row.skills.above],
    filters: {
      ...NO_DATES,
      topics: row.skills.slugs,
      languages: [row.language],
      levelFrom: row.levelFrom,
      levelTo: row.levelTo,
      organisation: row.within ? row.organisationId : null,
      status: row.status,
    },
    esteem: 1 - 1 / (1 + row.joined),
    publishedAt: row.publishedAt,
    occurrences: [],
    readAt: row.readAt,
  };
}
