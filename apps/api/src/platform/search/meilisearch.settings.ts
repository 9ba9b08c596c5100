import type { Settings } from 'meilisearch';

/** Words that say nothing, where they are searched; in a title they may stand. */
const STOP_WORDS = `
  de het een en of van voor met in op aan bij te ten ter uit om over door naar als dan dat die dit er is zijn was wordt
  worden niet ook je jij we wij ik mijn jouw ons onze hoe wat wie waar welke
  the a an and or of for with in on at by to from as that this is are was be not also you we i my your our how what who
  where which`
  .split(/\s+/)
  .filter(Boolean);

const equality = (...attributePatterns: string[]) => ({
  attributePatterns,
  features: { facetSearch: false, filter: { equality: true, comparison: false } },
});
const comparison = (...attributePatterns: string[]) => ({
  attributePatterns,
  features: { facetSearch: false, filter: { equality: true, comparison: true } },
});

/** What is said first weighs most. */
export const SEARCHED = ['title', 'keywords', 'summary', 'synonyms', 'names', 'text', 'inside'];

/**
 * How the index searches and ranks. Whatever is changed here comes into force at the next rebuild.
 * @param synonyms groups of words of which each stands for all
 */
export const settingsOf = (synonyms: readonly (readonly string[])[]): Settings => ({
  searchableAttributes: SEARCHED,
  displayedAttributes: ['*'],
  filterableAttributes: [
    equality('key', 'subject', 'kind', 'audience', 'topics', 'languages', 'format', 'levels', 'daypart'),
    equality('organisation', 'status', 'dated'),
    comparison('durationMinutes', 'price', 'localDate', 'startsAt', 'lastAt', 'seatsLeft'),
    '_geo',
  ],
  sortableAttributes: ['free', 'startsAt', 'price', '_geo'],
  rankingRules: [
    'sort',
    'words',
    'typo',
    'proximity',
    'attribute',
    'exactness',
    'free:desc',
    'startsAt:asc',
    'esteem:desc',
    'publishedAt:desc',
  ],
  stopWords: STOP_WORDS,
  synonyms: eachForAll(synonyms),
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 8 },
    // Ends of words are words by chance: a slip in one means nothing.
    disableOnAttributes: ['inside'],
    disableOnNumbers: true,
  },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['nl', 'en'] }],
  faceting: { maxValuesPerFacet: 200 },
  pagination: { maxTotalHits: 10_000 },
  separatorTokens: [],
  proximityPrecision: 'byWord',
});

function eachForAll(groups: readonly (readonly string[])[]): Record<string, string[]> {
  const synonyms: Record<string, string[]> = {};
  for (const group of groups)
    for (const word of group)
      synonyms[word] = [...new Set([...(synonyms[word] ?? []), ...group.filter((other) => other !== word)])];
  return synonyms;
}
