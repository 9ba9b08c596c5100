import { Injectable } from '@nestjs/common';
import { Invalid } from '@nutshell/domain';
import { viewerId } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { pageSize, type GraphqlContext } from '../platform/graphql/index.js';
import { SearchIndex, type SearchQuery, type SearchSort } from '../platform/search/index.js';
import { asker } from './asker.js';
import type {
  MapPointType,
  TrainingConnectionType,
  TrainingFacetsType,
  TrainingFilter,
} from './finding.graphql.js';
import type { SessionType } from './session.graphql.js';
import type { TopicType, TrainingType } from './training.graphql.js';
import { cardsSuffice, TrainingCards, type Card } from './training-cards.js';
import { searchFilters } from './training-filter.js';
import { SESSION_COLUMNS, TOPIC_COLUMNS, TRAINING_COLUMNS, TRAININGS } from './trainings.rows.js';
import { visibleTrainings } from './visibility.js';

const ON_THE_MAP = 2000;
const PER_PLACE = 10;
const IN_A_CALENDAR = 200;

interface Page {
  sort: SearchSort;
  first: number;
  after?: string | null;
  context: GraphqlContext;
  /** The paths below the list. */
  asked: ReadonlySet<string>;
}

/** Ids come from the index, rows from the database: what went out of sight a moment ago is not shown. */
@Injectable()
export class FindTrainings {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly index: SearchIndex,
    private readonly cards: TrainingCards,
  ) {}

  async page(
    filter: TrainingFilter,
    { sort, first, after, context, asked }: Page,
  ): Promise<TrainingConnectionType> {
    if (sort === 'DISTANCE' && !filter.near) throw new Invalid([{ field: 'filter.near', code: 'required' }]);
    const inCards = cardsSuffice(asked);
    const query: SearchQuery = {
      ...(await this.query(filter, context)),
      sort,
      after,
      limit: pageSize(first),
      counted: asked.has('totalCount'),
      excerpts: false,
      ...(inCards && { along: this.cards.along(context) }),
    };
    const { hits, total, hasMore } = await this.index.search(query);
    const found = inCards ? await this.cards.of(hits, context) : await this.rows(hits, context);
    const edges = hits.flatMap(({ id, cursor, distanceKm }) => {
      const { training, session } = found.get(id) ?? {};
      return training ? [{ node: training, cursor, session, distanceKm: session && distanceKm }] : [];
    });
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: { endCursor: hits.at(-1)?.cursor ?? null, hasNextPage: hasMore },
      totalCount: total,
      query,
    };
  }

  async facets(query: SearchQuery): Promise<TrainingFacetsType> {
    const { topics, formats, languages, levels, dayparts } = await this.index.facets(query);
    const rows = await this.db.query<TopicType>(
      `SELECT ${TOPIC_COLUMNS} FROM skills o WHERE o.topic AND o.slug = ANY($1)`,
      [topics.map(({ value }) => value)],
    );
    const bySlug = new Map(rows.map((topic) => [topic.slug, topic]));
    return {
      topics: topics.flatMap(({ value, count }) => {
        const topic = bySlug.get(value);
        return topic ? [{ topic, count }] : [];
      }),
      formats: formats.map(({ value, count }) => ({ format: value, count })),
      languages: languages.map(({ value, count }) => ({ language: value, count })),
      levels: levels.map(({ value, count }) => ({ level: Number(value), count })),
      dayparts: dayparts.map(({ value, count }) => ({ daypart: value, count })),
    };
  }

  /** Where the sessions are that meet the filter, a point per place. */
  async map(filter: TrainingFilter, context: GraphqlContext): Promise<MapPointType[]> {
    const query = { ...(await this.query(filter, context)), limit: ON_THE_MAP };
    const points = new Map<string, MapPointType>();
    for (const session of await this.sessions(query, context)) {
      const { latitude, longitude, town } = session;
      if (latitude === null || longitude === null || town === null) continue;
      const key = `${latitude.toFixed(4)},${longitude.toFixed(4)}`;
      const point = points.get(key) ?? { latitude, longitude, town, sessionCount: 0, sessions: [] };
      point.sessionCount += 1;
      if (point.sessions.length < PER_PLACE) point.sessions.push(session);
      points.set(key, point);
    }
    return [...points.values()];
  }

  /** The sessions to come between two instants, by time. */
  async calendar(
    filter: TrainingFilter,
    from: Date,
    to: Date,
    context: GraphqlContext,
  ): Promise<SessionType[]> {
    const query = await this.query(filter, context);
    const filters = { ...query.filters, startsFrom: from, startsBefore: to };
    return this.sessions({ ...query, filters, limit: IN_A_CALENDAR }, context);
  }

  private async query(filter: TrainingFilter, context: GraphqlContext): Promise<SearchQuery> {
    return {
      ...(await asker(context, this.db)),
      kinds: ['training'],
      text: filter.text ?? undefined,
      filters: searchFilters(filter),
      now: this.clock.now(),
      limit: 0,
    };
  }

  private async sessions(query: SearchQuery, { actor }: GraphqlContext): Promise<SessionType[]> {
    const found = await this.index.occurrences(query);
    const ids = found.map(({ sessionId }) => sessionId);
    return [...(await this.sessionRows(ids, viewerId(actor))).values()];
  }

  private async rows(
    hits: readonly { id: string; sessionId: string | null }[],
    { actor }: GraphqlContext,
  ): Promise<ReadonlyMap<string, Card>> {
    const viewer = viewerId(actor);
    const trainings = await this.db.query<TrainingType>(
      `SELECT ${TRAINING_COLUMNS} FROM ${TRAININGS} WHERE t.id = ANY($1) AND t.status = 'PUBLISHED'
         AND ${visibleTrainings('$2::uuid')}`,
      [hits.map(({ id }) => id), viewer],
      { name: 'published-trainings' },
    );
    const sessions = await this.sessionRows(
      hits.flatMap(({ sessionId }) => sessionId ?? []),
      viewer,
    );
    const dates = new Map(hits.map(({ id, sessionId }) => [id, sessionId]));
    return new Map(
      trainings.map((training) => [
        training.id,
        { training, session: sessions.get(dates.get(training.id) ?? '') ?? null },
      ]),
    );
  }

  private async sessionRows(
    ids: readonly string[],
    viewer: string | null,
  ): Promise<Map<string, SessionType>> {
    const rows = await this.db.query<SessionType>(
      `SELECT ${SESSION_COLUMNS} FROM sessions s JOIN trainings t ON t.id = s.training_id
       WHERE s.id = ANY($1) AND s.status = 'PUBLISHED' AND t.status = 'PUBLISHED' AND ${visibleTrainings('$2::uuid')}
       ORDER BY s.starts_at, s.id`,
      [ids, viewer],
      { name: 'published-sessions' },
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
