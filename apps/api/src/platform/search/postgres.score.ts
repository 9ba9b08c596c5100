import type { SearchQuery } from './search-index.js';
import type { Values } from './sql-conditions.js';
import type { TextQuery, WordPart } from './text-query.js';
import { looseIn, strictIn } from './tsquery.js';

/** Where a word counts for how much: as itself, and in another form. */
const IN_TITLE = [1, 0.8] as const;
const IN_TOPICS = [0.65, 0.4] as const;
const IN_SUMMARY = [0.45, 0.25] as const;
const ELSEWHERE = 0.12;

/** @param found whether the word is known to be somewhere in the row */
const partScore = (part: WordPart, found: boolean, values: Values): string => {
  const strict = (weight: 'A' | 'B' | 'C') => `f.head @@ ${values.of(strictIn(part, weight), 'tsquery')}`;
  const loose = (weight: 'A' | 'B' | 'C') => `f.head @@ ${values.of(looseIn(part, weight), 'tsquery')}`;
  const elsewhere = found
    ? `ELSE ${ELSEWHERE}`
    : `WHEN f.words @@ ${values.of(looseIn(part), 'tsquery')} THEN ${ELSEWHERE} ELSE 0`;
  return `${values.of(part.weight, 'float8')} * CASE
    WHEN ${strict('A')} THEN ${IN_TITLE[0]}::float8 + CASE WHEN ${strict('B')} THEN 0.1 ELSE 0 END
    WHEN ${loose('A')} THEN ${IN_TITLE[1]}::float8 + CASE WHEN ${strict('B')} THEN 0.1 ELSE 0 END
    WHEN ${strict('B')} THEN ${IN_TOPICS[0]}
    WHEN ${strict('C')} THEN ${IN_SUMMARY[0]} WHEN ${loose('B')} THEN ${IN_TOPICS[1]}
    WHEN ${loose('C')} THEN ${IN_SUMMARY[1]} ${elsewhere} END`;
};

/** See `SearchIndex` for the parameters in words. Of a row `f` of what was found. */
export function scoreOf(query: SearchQuery, words: TextQuery, allFound: boolean, values: Values): string {
  const total = words.parts.reduce((sum, { weight }) => sum + weight, 0);
  const parts = words.parts.map((part) => partScore(part, allFound, values)).join(' + ');
  const days = `extract(epoch FROM f.starts_at - ${values.of(query.now, 'timestamptz')}) / 86400`;
  const near = query.filters?.near;
  const factors = [
    // Of two titles that have the words, the shorter one is about them more.
    `1 + 0.1 / (1 + f.title_length / 20.0::float8)`,
    `1 + CASE WHEN f.seats_left > 0 THEN 0.15::float8 ELSE 0 END + coalesce(0.1::float8 * exp(-${days}::float8 / 60), 0)`,
    `1 + 0.15::float8 * f.esteem`,
    `1 + 0.05::float8 * (${values.of(query.language ?? '', 'text')} = ANY(f.languages))::int`,
  ];
  if (near)
    factors.push(
      `1 + 0.2 * (1 - coalesce(f.km, ${values.of(near.radiusKm, 'float8')}) / ${values.of(Math.max(near.radiusKm, 0.1), 'float8')})`,
    );
  return `round((${parts}) / ${values.of(total, 'float8')} * ${factors.map((factor) => `(${factor})`).join(' * ')} * 1e6) / 1e6`;
}
