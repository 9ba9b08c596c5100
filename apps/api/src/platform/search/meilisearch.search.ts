import { Invalid } from '@nutshell/domain';
import type { Meilisearch, MultiSearchQuery, Hit } from 'meilisearch';
import { decodeCursor, encodeCursor } from '../graphql/paging.js';
import { escapeHtml } from '../html.js';
import type { Entry } from './meilisearch.entries.js';
import { everything, type Chosen } from './meilisearch.filters.js';
import type {
  FacetCount,
  FoundOccurrence,
  SearchFacets,
  SearchGroup,
  SearchHit,
  SearchKind,
  SearchQuery,
  SearchResult,
} from './search-index.js';
import { softWords } from './soft-words.js';
import { wordsOf } from './words.js';

/** Around what matched; no text of people has them. */
const [BEFORE, AFTER] = ['\u{E000}', '\u{E001}'];
const MOST_WORDS = 10;
/** Of a text that somebody is writing so many of the longest words are searched, one by one. */
const TELLING = 8;
const PER_WORD = 60;

const typedWords = (text: string | undefined): string[] => {
  const words = wordsOf((text ?? '').slice(0, 1000));
  const hard = words.filter((word) => !softWords.has(word));
  return hard.length ? hard : words;
};

const SORTS: Partial<Record<NonNullable<SearchQuery['sort']>, (query: SearchQuery) => string[]>> = {
  // The first date with a free seat is a training's best; those that have none come after.
  DATE: () => ['free:desc', 'startsAt:asc'],
  PRICE: () => ['price:asc'],
  DISTANCE: ({ filters }) => [`_geoPoint(${filters!.near!.latitude}, ${filters!.near!.longitude}):asc`],
};

/** How far a cursor of ours is; null for one that is not ours. */
export function offsetOf(after: string | null | undefined): number | null {
  try {
    const cursor = decodeCursor(after, ['instant', 'number']);
    return cursor && Number(cursor[1]);
  } catch {
    return null;
  }
}

/** Asks one index of a Meilisearch server, in our words. */
export class MeilisearchSearch {
  constructor(
    private readonly client: Meilisearch,
    private readonly index: string,
  ) {}

  async search(query: SearchQuery): Promise<SearchResult> {
    const cursor = decodeCursor(query.after, ['instant', 'number']);
    const [now, offset] = cursor ? [new Date(cursor[0]!), Number(cursor[1])] : [query.now, 0];
    if (!Number.isInteger(offset) || offset < 0) throw new Invalid([{ field: 'after', code: 'notAllowed' }]);
    const { hits, total } = await this.page({ ...query, now }, offset);
    const shown = hits.slice(0, query.limit);
    return {
      hits: shown.map((hit, at) =>
        this.hitOf(hit, encodeCursor([now.toISOString(), String(offset + at + 1)])),
      ),
      total: query.counted === false ? shown.length : total,
      hasMore: hits.length > query.limit,
    };
  }

  async groups(query: SearchQuery): Promise<SearchGroup[]> {
    const words = typedWords(query.text);
    if (query.words === 'ANY' || (words.length > 1 && !(await this.finds(query, words))))
      return Promise.all(
        query.kinds.map(async (kind) => ({
          kind,
          hits: (await this.byWord({ ...query, kinds: [kind] }, words)).hits.slice(0, query.limit),
        })),
      ).then((groups) =>
        inOrder(groups.map(({ kind, hits }) => ({ kind, hits: hits.map((hit) => this.hitOf(hit, '')) }))),
      );
    const results = await this.ask(
      query.kinds.map((kind) => ({ ...this.asked({ ...query, kinds: [kind] }, words), limit: query.limit })),
    );
    return inOrder(
      results.map(({ hits }, at) => ({
        kind: query.kinds[at]!,
        hits: hits.map((hit) => this.hitOf(hit, '')),
      })),
    );
  }

  async facets(query: SearchQuery): Promise<SearchFacets> {
    const words = await this.wordsThatFind(query);
    const attributes: Record<Exclude<keyof SearchFacets, 'dayparts'>, string> = {
      kinds: 'kind',
      topics: 'topics',
      formats: 'format',
      languages: 'languages',
      levels: 'levels',
      organisations: 'organisation',
      statuses: 'status',
    };
    const facets = Object.entries(attributes) as [Exclude<keyof SearchFacets, 'dayparts'>, string][];
    const dayparts = ['MORNING', 'AFTERNOON', 'EVENING'];
    const count = (but: Chosen, more: Partial<MultiSearchQuery>): MultiSearchQuery => ({
      indexUid: this.index,
      q: words.join(' '),
      matchingStrategy: 'all',
      distinct: 'subject',
      filter: everything(query, but),
      page: 1,
      hitsPerPage: 0,
      ...more,
    });
    const results = await this.ask([
      ...facets.map(([facet, attribute]) => count(facet, { facets: [attribute] })),
      ...dayparts.map((daypart) =>
        count('dayparts', { filter: [...everything(query, 'dayparts'), `daypart = ${daypart}`] }),
      ),
    ]);
    const counted = facets.map(([facet, attribute], at) => [
      facet,
      countsOf(results[at]!.facetDistribution?.[attribute]),
    ]);
    const ofDayparts = dayparts
      .map((value, at) => ({ value, count: results[facets.length + at]!.totalHits ?? 0 }))
      .filter((daypart) => daypart.count > 0);
    return { ...(Object.fromEntries(counted) as unknown as SearchFacets), dayparts: mostFirst(ofDayparts) };
  }

  async occurrences(query: SearchQuery): Promise<FoundOccurrence[]> {
    const words = await this.wordsThatFind(query);
    const { limit } = query;
    const [found] = await this.ask([
      {
        ...this.asked({ ...query, kinds: ['training'] }, words),
        sort: ['startsAt:asc'],
        distinct: undefined,
        filter: [...everything({ ...query, kinds: ['training'] }), 'dated = true'],
        attributesToRetrieve: ['subject', 'session'],
        limit,
      },
    ]);
    return found!.hits.map(({ subject, session }) => ({ documentId: subject, sessionId: session! }));
  }

  /** The words with which something is found: all of them, or the first that is in use. */
  private async wordsThatFind(query: SearchQuery): Promise<string[]> {
    const words = typedWords(query.text);
    if (words.length < 2 || (await this.finds(query, words))) return words;
    const each = await this.ask(words.map((word) => ({ ...this.asked(query, [word]), limit: 1 })));
    const found = words.filter((_, at) => each[at]!.hits.length);
    return found.length ? [found.at(-1)!] : words;
  }

  private async finds(query: SearchQuery, words: readonly string[]): Promise<boolean> {
    const [found] = await this.ask([{ ...this.asked(query, words), limit: 1 }]);
    return found!.hits.length > 0;
  }

  private async page(query: SearchQuery, offset: number): Promise<{ hits: Found[]; total: number }> {
    const words = typedWords(query.text);
    if (query.words !== 'ANY') {
      const asked = this.asked(query, words);
      const counting = { ...asked, limit: undefined, offset: undefined, page: 1, hitsPerPage: 0 };
      const [page, counted] = await this.ask([
        { ...asked, offset, limit: query.limit + 1 },
        ...(query.counted === false ? [] : [counting]),
      ]);
      const nothing = offset ? !(await this.finds(query, words)) : !page!.hits.length;
      if (!nothing || words.length < 2)
        return { hits: page!.hits, total: counted?.totalHits ?? page!.hits.length };
    }
    const { hits } = await this.byWord(query, words);
    return { hits: hits.slice(offset, offset + query.limit + 1), total: hits.length };
  }

  /** Searched word by word: the more of them are found, and the rarer, the better. */
  private async byWord(query: SearchQuery, words: readonly string[]): Promise<{ hits: Found[] }> {
    const telling = [...new Set(words)]
      .filter((word) => word.length > 2)
      .sort((a, b) => b.length - a.length)
      .slice(0, TELLING);
    if (!telling.length) return { hits: [] };
    const results = await this.ask(
      telling.map((word) => ({ ...this.asked(query, [word]), limit: PER_WORD })),
    );
    const best = new Map<string, Found>();
    for (const { hits, estimatedTotalHits = hits.length } of results)
      for (const hit of hits) {
        const weight = (hit._rankingScore ?? 0) / Math.log2(2 + estimatedTotalHits);
        const known = best.get(hit.subject);
        if (known) known._rankingScore! += weight;
        else best.set(hit.subject, { ...hit, _rankingScore: weight });
      }
    return { hits: [...best.values()].sort((a, b) => b._rankingScore! - a._rankingScore!) };
  }

  private asked(query: SearchQuery, words: readonly string[]): MultiSearchQuery {
    return {
      indexUid: this.index,
      q: words.slice(0, MOST_WORDS).join(' '),
      matchingStrategy: 'all',
      filter: everything(query),
      distinct: 'subject',
      sort: SORTS[query.sort ?? 'RELEVANCE']?.(query),
      attributesToRetrieve: ['subject', 'kind', 'session', '_geo'],
      attributesToHighlight: ['title', 'summary', 'text'],
      attributesToCrop: ['summary', 'text'],
      cropLength: 24,
      highlightPreTag: BEFORE,
      highlightPostTag: AFTER,
      showRankingScore: true,
    };
  }

  private async ask(queries: MultiSearchQuery[]): Promise<Answer[]> {
    const { results } = await this.client.multiSearch<{ queries: MultiSearchQuery[] }, Entry>({ queries });
    return results as unknown as Answer[];
  }

  private hitOf(hit: Found, cursor: string): SearchHit {
    const {
      title = '',
      summary = '',
      text = '',
    } = (hit._formatted ?? {}) as Record<string, string | undefined>;
    return {
      id: hit.subject,
      kind: hit.kind as SearchKind,
      cursor,
      score: hit._rankingScore ?? 0,
      sessionId: hit.session ?? null,
      distanceKm: typeof hit._geoDistance === 'number' ? hit._geoDistance / 1000 : null,
      highlight: marked(title),
      snippet: marked(!summary.includes(BEFORE) && text.includes(BEFORE) ? text : summary || text),
    };
  }
}

type Found = Hit<Entry>;
interface Answer {
  hits: Found[];
  estimatedTotalHits?: number;
  totalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
}

const marked = (text: string): string =>
  escapeHtml(text).replaceAll(BEFORE, '<mark>').replaceAll(AFTER, '</mark>');

const mostFirst = (counts: FacetCount[]): FacetCount[] =>
  counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

const countsOf = (distribution: Record<string, number> | undefined): FacetCount[] =>
  mostFirst(Object.entries(distribution ?? {}).map(([value, count]) => ({ value, count })));

const inOrder = (groups: SearchGroup[]): SearchGroup[] =>
  groups.filter(({ hits }) => hits.length).sort((a, b) => b.hits[0]!.score - a.hits[0]!.score);
