import { Injectable } from '@nestjs/common';
import {
  daypartOf,
  priceWithVat,
  type Language,
  type TrainingFormat,
  type VatStatus,
} from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { markdownToText } from '../platform/markdown.js';
import type { SearchDocument, SearchOccurrence } from '../platform/search/index.js';

const BATCH = 200;

interface TopicWords {
  slugs: string[];
  words: string[];
}

interface SessionRow {
  id: string;
  startsAt: string;
  localStart: string;
  latitude: number | null;
  longitude: number | null;
  town: string | null;
  exVatCents: number;
  vatStatus: VatStatus;
  seatsLeft: number;
}

interface TrainingRow {
  id: string;
  title: string;
  summary: string;
  description: string;
  outcomes: string[];
  levelFrom: number | null;
  levelTo: number | null;
  language: Language;
  format: TrainingFormat;
  durationMinutes: number;
  exVatCents: number;
  vatStatus: VatStatus | null;
  publishedAt: Date;
  names: string[];
  topics: TopicWords;
  sessions: SessionRow[];
  readAt: Date;
}

interface PersonRow {
  id: string;
  name: string;
  headline: string | null;
  about: string | null;
  languages: Language[];
  publishedAt: Date;
  names: string[];
  topics: TopicWords;
  readAt: Date;
}

/** Of the trainings `t` in scope: their topics and the branches above, with all that they are called. */
const topicsOf = (trainings: string): string => `(
  SELECT json_build_object(
    'slugs', coalesce(json_agg(DISTINCT o.slug), '[]'),
    'words', coalesce(json_agg(DISTINCT o.name_nl || ' ' || o.name_en || ' ' || array_to_string(o.synonyms, ' ')), '[]'))
  FROM training_skills tt JOIN skills own ON own.id = tt.skill_id
  JOIN skills o ON o.id = own.id OR o.id = own.parent_id WHERE tt.training_id IN (${trainings}))`;

const TRAINING_ROWS = `
  SELECT t.id, t.title, t.summary, t.description, t.outcomes, t.level_from AS "levelFrom", t.level_to AS "levelTo",
    t.language, t.format, t.duration_minutes AS "durationMinutes", t.price_ex_vat_cents AS "exVatCents",
    tp.vat_status AS "vatStatus", t.published_at AS "publishedAt", ${topicsOf('t.id')} AS topics,
    array_remove(ARRAY[p.name, tp.trade_name], NULL) AS names,
    statement_timestamp() AS "readAt",
    (SELECT coalesce(json_agg(json_build_object('id', s.id, 'startsAt', s.starts_at, 'localStart', s.local_start,
       'latitude', s.latitude, 'longitude', s.longitude, 'town', s.town, 'exVatCents', s.price_ex_vat_cents,
       'vatStatus', s.vat_status, 'seatsLeft', s.capacity - s.seats_taken)), '[]')
     FROM sessions s WHERE s.training_id = t.id AND s.status = 'PUBLISHED' AND s.starts_at > $2) AS sessions
  FROM trainings t JOIN people p ON p.id = t.trainer_id LEFT JOIN trainer_profiles tp ON tp.person_id = t.trainer_id
  WHERE t.id = ANY($1) AND t.status = 'PUBLISHED'`;

const PERSON_ROWS = `
  SELECT p.id, p.name, p.headline, p.about, p.languages, given.since AS "publishedAt",
    array_remove(ARRAY[p.city, tp.trade_name], NULL) AS names, statement_timestamp() AS "readAt",
    ${topicsOf(`SELECT id FROM trainings WHERE trainer_id = p.id AND status = 'PUBLISHED'`)} AS topics
  FROM people p LEFT JOIN trainer_profiles tp ON tp.person_id = p.id
  JOIN LATERAL (SELECT min(published_at) AS since FROM trainings WHERE trainer_id = p.id AND status = 'PUBLISHED') given
    ON given.since IS NOT NULL
  WHERE p.id = ANY($1)`;

/** What the index knows of published trainings and those who give them, read from the rows. */
@Injectable()
export class SearchDocuments {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async trainings(ids: readonly string[]): Promise<SearchDocument[]> {
    return (await this.db.query<TrainingRow>(TRAINING_ROWS, [ids, this.clock.now()])).map(trainingDocument);
  }

  /** Of those who give at least one published training. */
  async people(ids: readonly string[]): Promise<SearchDocument[]> {
    return (await this.db.query<PersonRow>(PERSON_ROWS, [ids])).map(personDocument);
  }

  async *all(): AsyncIterable<SearchDocument[]> {
    for await (const ids of this.ids('id')) yield await this.trainings(ids);
    for await (const ids of this.ids('trainer_id')) yield await this.people(ids);
  }

  private async *ids(column: 'id' | 'trainer_id'): AsyncIterable<string[]> {
    let last = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await this.db.query<{ id: string }>(
        `SELECT DISTINCT ${column} AS id FROM trainings WHERE status = 'PUBLISHED' AND ${column} > $1
         ORDER BY 1 LIMIT ${BATCH}`,
        [last],
      );
      if (!rows.length) return;
      last = rows.at(-1)!.id;
      yield rows.map(({ id }) => id);
    }
  }
}

const inclVat = (exVatCents: number, vatStatus: VatStatus | null): number =>
  priceWithVat(exVatCents, vatStatus ?? 'STANDARD').inclVatCents;

const trainingDocument = (row: TrainingRow): SearchDocument => ({
  id: row.id,
  kind: 'training',
  title: row.title,
  keywords: row.topics.words,
  summary: row.summary,
  text: [...row.outcomes, markdownToText(row.description)].join(' '),
  names: [...row.names, ...new Set(row.sessions.flatMap(({ town }) => town ?? []))],
  filters: {
    topics: row.topics.slugs,
    languages: [row.language],
    format: row.format,
    levelFrom: row.levelFrom,
    levelTo: row.levelTo,
    durationMinutes: row.durationMinutes,
    priceInclCents: inclVat(row.exVatCents, row.vatStatus),
  },
  publishedAt: row.publishedAt,
  occurrences: row.sessions.map(occurrence),
  readAt: row.readAt,
});

const occurrence = (session: SessionRow): SearchOccurrence => ({
  sessionId: session.id,
  startsAt: new Date(session.startsAt),
  localDate: session.localStart.slice(0, 10),
  daypart: daypartOf(session.localStart),
  latitude: session.latitude,
  longitude: session.longitude,
  priceInclCents: inclVat(session.exVatCents, session.vatStatus),
  seatsLeft: session.seatsLeft,
});

const personDocument = (row: PersonRow): SearchDocument => ({
  id: row.id,
  kind: 'person',
  title: row.name,
  keywords: row.topics.words,
  summary: row.headline ?? '',
  text: markdownToText(row.about ?? ''),
  names: row.names,
  filters: {
    topics: row.topics.slugs,
    languages: row.languages,
    format: null,
    levelFrom: null,
    levelTo: null,
    durationMinutes: null,
    priceInclCents: null,
  },
  publishedAt: row.publishedAt,
  occurrences: [],
  readAt: row.readAt,
});
