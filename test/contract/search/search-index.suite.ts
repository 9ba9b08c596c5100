import type {
  SearchDocument,
  SearchIndex,
  SearchOccurrence,
  SearchQuery,
} from '../../../apps/api/src/platform/search/index.js';

export interface IndexUnderTest {
  index: SearchIndex;
  close(): Promise<void>;
}

const NOW = new Date('2026-11-23T09:00:00Z');
const UTRECHT = { latitude: 52.0908, longitude: 5.1222 };
const GRONINGEN = { latitude: 53.2192, longitude: 6.5667 };
const ids = {
  figma: '01900000-0000-7000-8000-000000000001',
  react: '01900000-0000-7000-8000-000000000002',
  weld: '01900000-0000-7000-8000-000000000003',
  ads: '01900000-0000-7000-8000-000000000004',
  photo: '01900000-0000-7000-8000-000000000005',
  english: '01900000-0000-7000-8000-000000000006',
  person: '01900000-0000-7000-8000-000000000007',
};
let nextSession = 0;

const day = (startsAt: string, more: Partial<SearchOccurrence> = {}): SearchOccurrence => ({
  sessionId: `02900000-0000-7000-8000-${String(++nextSession).padStart(12, '0')}`,
  startsAt: new Date(startsAt),
  localDate: startsAt.slice(0, 10),
  daypart: 'MORNING',
  ...UTRECHT,
  priceInclCents: 12_100,
  seatsLeft: 4,
  ...more,
});

const document = (id: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  kind: 'training',
  title,
  keywords: [],
  summary: '',
  text: '',
  names: [],
  publishedAt: new Date('2026-11-01T09:00:00Z'),
  occurrences: [],
  readAt: new Date('2026-11-20T09:00:00Z'),
  ...more,
  filters: {
    topics: [],
    languages: ['NL'],
    format: 'FACE_TO_FACE',
    levelFrom: null,
    levelTo: null,
    durationMinutes: 180,
    priceInclCents: 12_100,
    ...more.filters,
  },
});

const documents = (): SearchDocument[] => [
  document(ids.figma, 'Figma-componenten in één ochtend', {
    keywords: ['Ontwerp UX/UI', 'Design interface vormgeving'],
    summary: 'Van losse schermen naar een bibliotheek.',
    filters: { ...document('', '').filters, topics: ['ontwerp', 'figma'], levelFrom: 1, levelTo: 2 },
    occurrences: [
      day('2026-12-01T08:00:00Z', { seatsLeft: 0 }),
      day('2026-12-08T08:00:00Z'),
      day('2026-12-15T18:00:00Z', { daypart: 'EVENING', ...GRONINGEN }),
    ],
  }),
  document(ids.react, 'React voor wie al HTML kent', {
    text: 'Je bouwt componenten, en praat over node.js en C#.',
    keywords: ['Frontend javascript typescript'],
    filters: {
      ...document('', '').filters,
      topics: ['web', 'frontend'],
      format: 'ONLINE',
      levelFrom: 2,
      levelTo: 3,
    },
    occurrences: [day('2026-11-30T13:00:00Z', { daypart: 'AFTERNOON', latitude: null, longitude: null })],
  }),
  document(ids.weld, 'TIG-lassen van rvs', {
    keywords: ['Metaal las lassen'],
    filters: {
      ...document('', '').filters,
      topics: ['metaal'],
      durationMinutes: 480,
      priceInclCents: 48_400,
    },
    occurrences: [day('2026-11-26T08:00:00Z', { ...GRONINGEN, priceInclCents: 48_400, seatsLeft: 1 })],
  }),
  document(ids.ads, 'Adverteren op Google met <b>succes</b>', {
    text: 'Campagnes die geld opleveren voor de webwinkel.',
    filters: { ...document('', '').filters, topics: ['marketing'] },
  }),
  document(ids.photo, "Productfoto's met daglicht", {
    names: ['Sanne de Vries', 'Studio Noorderlicht', 'Leeuwarden'],
    filters: { ...document('', '').filters, topics: ['fotografie'], priceInclCents: 0 },
    occurrences: [day('2027-01-12T08:00:00Z', { priceInclCents: 0 }), day('2026-11-02T08:00:00Z')],
  }),
  document(ids.english, 'Writing for the web', {
    text: 'Clear pages that people read.',
    filters: { ...document('', '').filters, topics: ['web'], languages: ['EN'] },
    occurrences: [day('2026-12-03T13:00:00Z', { daypart: 'AFTERNOON' })],
  }),
  document(ids.person, 'Sanne de Vries', {
    kind: 'person',
    summary: 'Fotograaf voor kleine bedrijven',
    filters: { ...document('', '').filters, topics: ['fotografie'], format: null },
  }),
];

async function* batches(all: SearchDocument[]): AsyncIterable<SearchDocument[]> {
  for (let at = 0; at < all.length; at += 2) yield all.slice(at, at + 2);
}

/** What every search index must do. */
export const searchIndexSuite = (name: string, open: () => Promise<IndexUnderTest>): void =>
  describe(`Search in ${name}`, () => {
    let under: IndexUnderTest;
    let index: SearchIndex;

    beforeAll(async () => {
      under = await open();
      index = under.index;
    });
    afterAll(() => under.close());
    beforeEach(() => index.rebuild(batches(documents())));

    const query = (more: Partial<SearchQuery> = {}): SearchQuery => ({
      kinds: ['training'],
      now: NOW,
      limit: 20,
      ...more,
    });
    const found = async (more: Partial<SearchQuery> = {}) =>
      (await index.search(query(more))).hits.map(({ id }) => id);

    it.each([
      ['componenten', [ids.figma, ids.react]],
      ['componentn', [ids.figma, ids.react]],
      ['comp', [ids.figma, ids.react]],
      ['compoenten', [ids.figma, ids.react]],
      ['Figma', [ids.figma]],
      ['fimga', [ids.figma]],
      ['één ochtend', [ids.figma]],
      ['een ochtend', [ids.figma]],
      ['lassen', [ids.weld]],
      ['las', [ids.weld]],
      ['tig lasen', [ids.weld]],
      ['TIG-LASSEN', [ids.weld]],
      ['vormgeving', [ids.figma]],
      ['javascirpt', [ids.react]],
      ['node', [ids.react]],
      ['c#', [ids.react]],
      ['campagne', [ids.ads]],
      ['winkel', [ids.ads]],
      ['productfoto', [ids.photo]],
      ['foto', [ids.photo]],
      ['noorderlicht', [ids.photo]],
      ['leeuwarden foto', [ids.photo]],
      ['page', [ids.english]],
      ['writting', [ids.english]],
      ['het lassen van de rvs', [ids.weld]],
      ['figma wielrennen', [ids.figma]],
      ['xyzzyplugh', []],
      ['"; DROP TABLE --', []],
      ["'", expect.any(Array)],
    ])('finds with %j', async (text, expected) => {
      expect(await found({ text })).toEqual(expected);
    });

    it('finds people apart', async () => {
      expect(await found({ kinds: ['person'], text: 'sane vries' })).toEqual([ids.person]);
      expect(await found({ kinds: ['person'], text: 'figma' })).toEqual([]);
    });

    describe('over all kinds', () => {
      const [ours, theirs] = ['03900000-0000-7000-8000-000000000001', '03900000-0000-7000-8000-000000000002'];
      const question = '01900000-0000-7000-8000-000000000011';
      const idea = '01900000-0000-7000-8000-000000000012';
      const request = '01900000-0000-7000-8000-000000000013';
      const kinds = ['training', 'person', 'question', 'idea', 'request'] as const;
      const filters = { ...document('', '').filters, format: null };

      beforeEach(() =>
        index.upsert([
          document(question, 'Welk gas voor TIG-lassen?', {
            kind: 'question',
            text: 'Argon, acht liter per minuut.',
            filters: { ...filters, topics: ['metaal'], organisation: ours, status: 'ANSWERED' },
            audience: ours,
          }),
          document(idea, 'Lassen op vrijdag', { kind: 'idea', filters: { ...filters, status: 'NEW' } }),
          document(request, 'Wie leert ons plasmasnijden?', {
            kind: 'request',
            names: ['Deventer'],
            filters: { ...filters, levelFrom: 0, levelTo: 2, status: 'OPEN' },
          }),
          // Colleagues know more of her.
          document(ids.person, 'Sanne de Vries', { kind: 'person', filters }),
          document(ids.person, 'Sanne de Vries', {
            kind: 'person',
            keywords: ['TIG-lassen'],
            filters: { ...filters, organisation: ours },
            audience: ours,
          }),
        ]),
      );

      it('finds what is for everybody, and what is for those who ask', async () => {
        const lassen = (audiences?: string[]) => found({ kinds, text: 'lassen', audiences });
        expect((await lassen()).sort()).toEqual([ids.weld, idea]);
        expect((await lassen([theirs])).sort()).toEqual([ids.weld, idea]);
        expect((await lassen([theirs, ours])).sort()).toEqual([ids.weld, ids.person, question, idea].sort());
        expect(await found({ kinds, text: 'sanne', audiences: [ours] })).toContain(ids.person);
        const { total } = await index.search(query({ kinds: ['person'], text: 'sanne', audiences: [ours] }));
        expect(total).toBe(1);
      });

      it('finds what is asked for, where it is asked for', async () => {
        expect(await found({ kinds, text: 'plasmasnijden' })).toEqual([request]);
        expect(await found({ kinds, text: 'deventer' })).toEqual([request]);
        expect(await found({ kinds: ['request'], text: '' })).toEqual([request]);
        expect(await found({ kinds: ['idea'], text: 'plasmasnijden' })).toEqual([]);
        const { kinds: counted, statuses } = await index.facets(query({ kinds, text: 'plasmasnijden' }));
        expect([counted, statuses]).toEqual([
          [{ value: 'request', count: 1 }],
          [{ value: 'OPEN', count: 1 }],
        ]);
      });

      it('forgets what an audience may no longer know', async () => {
        await index.upsert([
          document(ids.person, 'Sanne de Vries', { kind: 'person', filters, readAt: new Date(NOW) }),
        ]);
        expect(await found({ kinds: ['person'], text: 'lassen', audiences: [ours] })).toEqual([]);
        expect(await found({ kinds: ['person'], text: 'sanne', audiences: [ours] })).toEqual([ids.person]);
      });

      it('gives the first of each kind', async () => {
        const groups = await index.groups(query({ kinds, text: 'lassen', audiences: [ours], limit: 1 }));
        expect(groups.map(({ kind, hits }) => [kind, hits.length]).sort()).toEqual([
          ['idea', 1],
          ['person', 1],
          ['question', 1],
          ['training', 1],
        ]);
      });

      it('shows a line around what was found', async () => {
        const { hits } = await index.search(query({ kinds: ['question'], text: 'argon', audiences: [ours] }));
        expect(hits[0]!.snippet).toContain('<mark>Argon</mark>, acht liter');
      });

      it('counts kinds, organisations and statuses', async () => {
        const facets = await index.facets(query({ kinds, text: 'lassen', audiences: [ours] }));
        expect(facets.kinds).toHaveLength(4);
        expect(facets.kinds.every(({ count }) => count === 1)).toBe(true);
        expect(facets.organisations).toEqual([{ value: ours, count: 2 }]);
        expect(facets.statuses.map(({ value }) => value).sort()).toEqual(['ANSWERED', 'NEW']);
        expect(await found({ kinds, text: 'lassen', filters: { statuses: ['NEW'] } })).toEqual([idea]);
      });

      it('finds what is near to what somebody writes', async () => {
        const text = 'Wij gaan morgen TIG doen met een nieuwe fles argon, hoeveel liter is gewoon?';
        const groups = await index.groups(query({ kinds, text, words: 'ANY', audiences: [ours], limit: 5 }));
        const questions = groups.find(({ kind }) => kind === 'question');
        expect(questions?.hits.map(({ id }) => id)).toEqual([question]);
      });

      it('puts what has most of the words after the few that have all', async () => {
        const text = 'lassen vrijdag';
        expect(await found({ kinds, text })).toEqual([idea]);
        expect((await found({ kinds, text, words: 'MOST' })).slice(0, 1)).toEqual([idea]);
      });
    });

    it('shows where it matched, and lets no markup through', async () => {
      const of = async (text: string) => (await index.search(query({ text }))).hits[0]!.highlight;
      expect(await of('componentn')).toBe('Figma-<mark>componenten</mark> in één ochtend');
      expect(await of('adver')).toBe('<mark>Adver</mark>teren op Google met &lt;b&gt;succes&lt;/b&gt;');
    });

    it('without words puts first what can be booked soonest', async () => {
      const order = [ids.weld, ids.react, ids.english, ids.figma, ids.photo, ids.ads];
      expect(await found({ language: 'NL' })).toEqual(order);
      const [figma, react, weld] = documents();
      const readAt = new Date(NOW);
      await index.upsert([
        // Neither its language nor how new it is brings a later date forward.
        { ...figma!, readAt, publishedAt: new Date('2026-11-22T09:00:00Z') },
        {
          ...react!,
          readAt,
          occurrences: [day('2026-12-03T13:00:00Z')],
          publishedAt: new Date('2026-11-02'),
        },
        { ...weld!, readAt, occurrences: [day('2026-11-26T08:00:00Z', { seatsLeft: 0 })] },
      ]);
      const changed = [ids.react, ids.english, ids.figma, ids.photo, ids.weld, ids.ads];
      expect(await found({ language: 'NL' })).toEqual(changed);
    });

    it('gives the best date, and none that has been', async () => {
      const { hits } = await index.search(query({ text: 'figma' }));
      const [full, free] = documents()[0]!.occurrences;
      expect(full!.seatsLeft).toBe(0);
      expect(hits[0]!.sessionId).not.toBeNull();
      const { hits: later } = await index.search(
        query({ text: 'figma', now: new Date('2027-02-01T00:00:00Z') }),
      );
      expect(later[0]!.sessionId).toBeNull();
      expect(free!.seatsLeft).toBe(4);
    });

    it.each<[string, SearchQuery['filters'], string[]]>([
      ['topics', { topics: ['web'] }, [ids.react, ids.english]],
      ['formats', { formats: ['ONLINE'] }, [ids.react]],
      ['languages', { languages: ['EN'] }, [ids.english]],
      ['level', { level: 3 }, [ids.react]],
      ['duration', { maxDurationMinutes: 240, topics: ['metaal'] }, []],
      ['dates', { from: '2026-12-02', to: '2026-12-08' }, [ids.english, ids.figma]],
      ['dayparts', { dayparts: ['EVENING'] }, [ids.figma]],
      ['price', { maxPriceInclCents: 0 }, [ids.photo]],
      ['seats', { seatsLeft: 4, to: '2026-12-01' }, [ids.react]],
      ['distance', { near: { ...GRONINGEN, radiusKm: 30 } }, [ids.weld, ids.figma]],
      ['one and the same date', { near: { ...GRONINGEN, radiusKm: 30 }, dayparts: ['MORNING'] }, [ids.weld]],
    ])('filters by %s', async (_, filters, expected) => {
      expect(await found({ filters, sort: 'DATE' })).toEqual(expected);
    });

    it('sorts by date, distance and price', async () => {
      expect(await found({ sort: 'DATE' })).toEqual([
        ids.weld,
        ids.react,
        ids.english,
        ids.figma,
        ids.photo,
        ids.ads,
      ]);
      const near = { ...GRONINGEN, radiusKm: 300 };
      const { hits } = await index.search(query({ sort: 'DISTANCE', filters: { near } }));
      expect(hits.map(({ distanceKm }) => Math.round(distanceKm!))).toEqual([0, 0, 159, 159]);
      const byPrice = await found({ sort: 'PRICE' });
      expect(byPrice[0]).toBe(ids.photo);
      expect(byPrice.at(-1)).toBe(ids.weld);
    });

    it.each<SearchQuery['sort']>(['RELEVANCE', 'DATE', 'PRICE'])(
      'pages by %s without gaps or doubles',
      async (sort) => {
        const seen: string[] = [];
        let after: string | null = null;
        for (;;) {
          const page = await index.search(
            query({ sort, limit: 2, after, now: new Date(NOW.getTime() + seen.length * 60_000) }),
          );
          expect(page.total).toBe(6);
          seen.push(...page.hits.map(({ id }) => id));
          after = page.hits.at(-1)!.cursor;
          if (!page.hasMore) break;
        }
        expect(seen).toEqual(await found({ sort }));
      },
    );

    it('refuses a cursor that is not its own', async () => {
      await expect(index.search(query({ after: 'rommel' }))).rejects.toThrow();
    });

    it('counts facets, each as if nothing were chosen in it', async () => {
      const facets = await index.facets(query({ filters: { topics: ['web'] } }));
      expect(facets.topics).toContainEqual({ value: 'metaal', count: 1 });
      expect(facets.topics).toContainEqual({ value: 'web', count: 2 });
      expect(facets.formats).toEqual([
        { value: 'FACE_TO_FACE', count: 1 },
        { value: 'ONLINE', count: 1 },
      ]);
      expect(facets.languages).toHaveLength(2);
      expect(facets.levels).toEqual([
        { value: '2', count: 1 },
        { value: '3', count: 1 },
      ]);
      expect(facets.dayparts).toEqual([{ value: 'AFTERNOON', count: 2 }]);
    });

    it('answers with the dates themselves', async () => {
      const dates = await index.occurrences(query({ text: 'figma', filters: { seatsLeft: 1 } }));
      expect(dates.map(({ documentId }) => documentId)).toEqual([ids.figma, ids.figma]);
      const december = {
        startsFrom: new Date('2026-12-01T00:00:00Z'),
        startsBefore: new Date('2026-12-08T08:00:00Z'),
      };
      expect(await index.occurrences(query({ filters: december }))).toHaveLength(2);
    });

    it('replaces a document whole, and keeps the newer reading', async () => {
      const [figma] = documents();
      const newer = new Date(figma!.readAt.getTime() + 1000);
      await index.upsert([{ ...figma!, title: 'Schetsen', readAt: newer, occurrences: [] }]);
      await index.upsert([figma!]);
      expect(await found({ text: 'schetsen' })).toEqual([ids.figma]);
      expect((await index.search(query({ text: 'schetsen' }))).hits[0]!.sessionId).toBeNull();
    });

    it('forgets what was removed', async () => {
      await index.remove([ids.weld]);
      expect(await found({ text: 'lassen' })).not.toContain(ids.weld);
      expect(await index.occurrences(query({ filters: { topics: ['metaal'] } }))).toEqual([]);
    });

    it('goes on answering while it is rebuilt, and keeps what changes meanwhile', async () => {
      async function* slow(): AsyncIterable<SearchDocument[]> {
        const [figma, react] = documents();
        yield [figma!];
        expect(await found({ text: 'lassen' })).toEqual([ids.weld]);
        await index.upsert([{ ...react!, title: 'Svelte', readAt: new Date(react!.readAt.getTime() + 1) }]);
        yield [react!];
      }
      await index.rebuild(slow());
      expect(await found({ text: 'svelte' })).toEqual([ids.react]);
      expect(await found({ text: 'lassen' })).toEqual([]);
      expect(await found()).toHaveLength(2);
    });

    it('comes through a rebuild that broke off', async () => {
      async function* broken(): AsyncIterable<SearchDocument[]> {
        yield documents().slice(0, 1);
        throw new Error('cut off');
      }
      await expect(index.rebuild(broken())).rejects.toThrow('cut off');
      expect(await found()).toHaveLength(6);
      await index.rebuild(batches(documents()));
      expect(await found()).toHaveLength(6);
    });

    it('is empty without documents', async () => {
      expect(await index.isEmpty()).toBe(false);
      await index.rebuild(batches([]));
      expect(await index.isEmpty()).toBe(true);
      expect(await found({ text: 'figma' })).toEqual([]);
    });
  });
