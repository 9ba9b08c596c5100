import { Injectable } from '@nestjs/common';
import type { Language } from '@nutshell/domain';
import { personLoader, PersonType } from '../accounts/index.js';
import { Db } from '../platform/db/index.js';
import type { GraphqlContext } from '../platform/graphql/index.js';
import { markdownToText } from '../platform/markdown.js';
import { SearchSourceOf, type SearchDocument, type SearchSource } from '../platform/search/index.js';
import { NO_DATES, skillWords, type SkillWords } from './skill-words.js';

interface PersonRow {
  id: string;
  name: string;
  headline: string | null;
  about: string | null;
  languages: Language[];
  publishedAt: Date;
  names: string[];
  topics: SkillWords;
  readAt: Date;
}

const PERSON_ROWS = `
  SELECT p.id, p.name, p.headline, p.about, p.languages, given.since AS "publishedAt",
    array_remove(ARRAY[p.city, tp.trade_name], NULL) AS names, statement_timestamp() AS "readAt",
    ${skillWords(`SELECT tt.skill_id FROM training_skills tt JOIN trainings t ON t.id = tt.training_id
      WHERE t.trainer_id = p.id AND t.status = 'PUBLISHED'`)} AS topics
  FROM people p LEFT JOIN trainer_profiles tp ON tp.person_id = p.id
  JOIN LATERAL (SELECT min(published_at) AS since FROM trainings WHERE trainer_id = p.id AND status = 'PUBLISHED') given
    ON given.since IS NOT NULL
  WHERE p.id = ANY($1)`;

/** What the index knows of those who give at least one published training. */
@SearchSourceOf('person', () => PersonType)
@Injectable()
export class PersonSearch implements SearchSource {
  constructor(private readonly db: Db) {}

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    return (await this.db.query<PersonRow>(PERSON_ROWS, [ids])).map(personDocument);
  }

  async ids(after: string, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT DISTINCT trainer_id AS id FROM trainings WHERE status = 'PUBLISHED' AND trainer_id > $1
       ORDER BY 1 LIMIT $2`,
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async read(ids: readonly string[], context: GraphqlContext): Promise<Map<string, PersonType>> {
    const people = await personLoader(context, this.db).loadMany(ids);
    return new Map(people.flatMap((person) => (person instanceof Error ? [] : [[person.id, person]])));
  }
}

const personDocument = (row: PersonRow): SearchDocument => ({
  id: row.id,
  kind: 'person',
  title: row.name,
  keywords: row.topics.own,
  summary: row.headline ?? '',
  text: markdownToText(row.about ?? ''),
  names: [...row.names, ...row.topics.above],
  filters: { ...NO_DATES, topics: row.topics.slugs, languages: row.languages },
  publishedAt: row.publishedAt,
  occurrences: [],
  readAt: row.readAt,
});
