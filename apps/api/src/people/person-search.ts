import { Injectable } from '@nestjs/common';
import type { Language } from '@nutshell/domain';
import {
  CLOSENESS,
  OFFERS_PUBLIC,
  PERSON_COLUMNS,
  peopleSeenBy,
  PersonType,
  shownFrom,
} from '../accounts/index.js';
import { viewerId } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import type { GraphqlContext } from '../platform/graphql/index.js';
import { markdownToText } from '../platform/markdown.js';
import { SearchSourceOf, type SearchDocument, type SearchSource } from '../platform/search/index.js';
import { NO_DATES, skillWords, type SkillWords } from '../trainings/index.js';

interface PersonRow {
  id: string;
  audience: string | null;
  name: string;
  headline: string | null;
  about: string | null;
  languages: Language[];
  publishedAt: Date;
  names: (string | null)[];
  skills: SkillWords;
  valued: number;
  readAt: Date;
}

const shown = (column: string, from: string, otherwise = 'NULL') =>
  `CASE WHEN ${from} <= a.closeness THEN ${column} ELSE ${otherwise} END`;

/** Each once for everybody, if strangers may come to them for something, and once per organisation of theirs. */
const PERSON_ROWS = `
  SELECT p.id, a.audience, p.name, ${shown('p.headline', shownFrom('HEADLINE'))} AS headline,
    ${shown('p.about', shownFrom('ABOUT'))} AS about, ${shown('p.languages', shownFrom('LANGUAGES'), `'{}'`)} AS languages,
    p.created_at AS "publishedAt", statement_timestamp() AS "readAt",
    ARRAY[${shown('p.city', shownFrom('CITY'))}, tp.trade_name] || ARRAY(
      SELECT o.name FROM organisation_members m JOIN organisations o ON o.id = m.organisation_id
      WHERE m.person_id = p.id AND (o.id = a.audience OR ${shownFrom('ORGANISATIONS')} = ${CLOSENESS.ANYBODY})) AS names,
    ${skillWords(`SELECT tt.skill_id FROM training_skills tt JOIN trainings t ON t.id = tt.training_id
      WHERE t.trainer_id = p.id AND t.status = 'PUBLISHED' AND (t.organisation_id IS NULL OR t.organisation_id = a.audience)
      UNION SELECT c.skill_id FROM skill_claims c JOIN skills s ON s.id = c.skill_id
      WHERE c.person_id = p.id AND c.level > 0 AND (s.organisation_id IS NULL OR s.organisation_id = a.audience)
        AND (c.visibility = 'PUBLIC' OR (c.visibility = 'ORGANISATION' AND a.closeness = ${CLOSENESS.COLLEAGUE}))`)} AS skills,
    (SELECT count(*)::int FROM skill_endorsements e JOIN skill_claims c USING (person_id, skill_id)
     WHERE e.person_id = p.id AND (c.visibility = 'PUBLIC' OR (c.visibility = 'ORGANISATION'
       AND a.closeness = ${CLOSENESS.COLLEAGUE}))) AS valued
  FROM people p LEFT JOIN trainer_profiles tp ON tp.person_id = p.id
  JOIN auth."user" u ON u.id = p.id AND u."emailVerified"
  CROSS JOIN LATERAL (
    SELECT NULL::uuid AS audience, ${CLOSENESS.ANYBODY} AS closeness WHERE ${OFFERS_PUBLIC}
    UNION ALL
    SELECT m.organisation_id, ${CLOSENESS.COLLEAGUE} FROM organisation_members m WHERE m.person_id = p.id) a
  WHERE p.id = ANY($1) AND p.suspended_at IS NULL`;

/** What the index knows of people: for everybody what is public, for the colleagues of each all that they may see. */
@SearchSourceOf('person', () => PersonType)
@Injectable()
export class PersonSearch implements SearchSource {
  constructor(private readonly db: Db) {}

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    return (await this.db.query<PersonRow>(PERSON_ROWS, [ids])).map(personDocument);
  }

  async ids(after: string, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT p.id FROM people p WHERE p.id > $1 AND (${OFFERS_PUBLIC}
         OR EXISTS (SELECT FROM organisation_members m WHERE m.person_id = p.id)) ORDER BY p.id LIMIT $2`,
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async read(ids: readonly string[], { actor }: GraphqlContext): Promise<Map<string, PersonType>> {
    const rows = await this.db.query<PersonType>(
      `SELECT ${PERSON_COLUMNS} FROM ${peopleSeenBy('$2::uuid')}
       WHERE p.id = ANY($1) AND p.suspended_at IS NULL AND p.deleted_at IS NULL AND (eyes.closeness > ${CLOSENESS.ANYBODY} OR ${OFFERS_PUBLIC})`,
      [ids, viewerId(actor)],
      { name: 'found-people' },
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const personDocument = (row: PersonRow): SearchDocument => ({
  id: row.id,
  kind: 'person',
  audience: row.audience,
  title: row.name,
  keywords: row.skills.own,
  synonyms: row.skills.synonyms,
  summary: row.headline ?? '',
  text: markdownToText(row.about ?? ''),
  names: [...row.names.filter((name) => name !== null), ...row.skills.above],
  filters: {
    ...NO_DATES,
    topics: row.skills.slugs,
    languages: row.languages,
    organisation: row.audience,
  },
  esteem: 1 - 1 / (1 + row.valued),
  publishedAt: row.publishedAt,
  occurrences: [],
  readAt: row.readAt,
});
