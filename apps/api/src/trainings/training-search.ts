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
import type { GraphqlContext } from '../platform/graphql/index.js';
import { markdownToText } from '../platform/markdown.js';
import {
  SearchSourceOf,
  type SearchDocument,
  type SearchOccurrence,
  type SearchSource,
} from '../platform/search/index.js';
import { publishedForViewer } from './in-house.js';
import { skillWords, type SkillWords } from './skill-words.js';
import { TrainingType } from './training.graphql.js';

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
  organisationId: string | null;
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
  topics: SkillWords;
  sessions: SessionRow[];
  readAt: Date;
}

const TRAINING_ROWS = `
  SELECT t.id, t.organisation_id AS "organisationId", t.title, t.summary, t.description, t.outcomes, t.level_from AS "levelFrom", t.level_to AS "levelTo",
    t.language, t.format, t.duration_minutes AS "durationMinutes", t.price_ex_vat_cents AS "exVatCents",
    tp.vat_status AS "vatStatus", t.published_at AS "publishedAt", ${skillWords('SELECT tt.skill_id FROM training_skills tt WHERE tt.training_id = t.id')} AS topics,
    array_remove(ARRAY[p.name, tp.trade_name], NULL) AS names,
    statement_timestamp() AS "readAt",
    (SELECT coalesce(json_agg(json_build_object('id', s.id, 'startsAt', s.starts_at, 'localStart', s.local_start,
       'latitude', s.latitude, 'longitude', s.longitude, 'town', s.town, 'exVatCents', s.price_ex_vat_cents,
       'vatStatus', s.vat_status, 'seatsLeft', s.capacity - s.seats_taken - s.reserved_seats)), '[]')
     FROM sessions s WHERE s.training_id = t.id AND s.status = 'PUBLISHED' AND s.starts_at > $2) AS sessions
  FROM trainings t JOIN people p ON p.id = t.trainer_id LEFT JOIN trainer_profiles tp ON tp.person_id = t.trainer_id
  WHERE t.id = ANY($1) AND t.status = 'PUBLISHED'`;

/** What the index knows of published trainings, with their dates to come. */
@SearchSourceOf('training', () => TrainingType)
@Injectable()
export class TrainingSearch implements SearchSource {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    return (await this.db.query<TrainingRow>(TRAINING_ROWS, [ids, this.clock.now()])).map(trainingDocument);
  }

  async ids(after: string, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM trainings WHERE status = 'PUBLISHED' AND id > $1 ORDER BY id LIMIT $2`,
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async read(ids: readonly string[], context: GraphqlContext): Promise<Map<string, TrainingType>> {
    const trainings = await publishedForViewer(context, this.db, ids);
    return new Map(trainings.flatMap((training) => (training ? [[training.id, training]] : [])));
  }
}

const inclVat = (exVatCents: number, vatStatus: VatStatus | null): number =>
  priceWithVat(exVatCents, vatStatus ?? 'STANDARD').inclVatCents;

const trainingDocument = (row: TrainingRow): SearchDocument => ({
  id: row.id,
  kind: 'training',
  audience: row.organisationId,
  title: row.title,
  keywords: row.topics.own,
  synonyms: row.topics.synonyms,
  summary: row.summary,
  text: [...row.outcomes, markdownToText(row.description)].join(' '),
  names: [...row.names, ...new Set(row.sessions.flatMap(({ town }) => town ?? [])), ...row.topics.above],
  filters: {
    topics: row.topics.slugs,
    languages: [row.language],
    format: row.format,
    levelFrom: row.levelFrom,
    levelTo: row.levelTo,
    durationMinutes: row.durationMinutes,
    priceInclCents: inclVat(row.exVatCents, row.vatStatus),
    organisation: row.organisationId,
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
