import type { TextQuery, WordPart } from './text-query.js';

type Weight = '' | 'A' | 'B' | 'C' | 'AB' | 'ABC';

const quoted = (lexeme: string, weight: Weight): string =>
  `'${lexeme.replaceAll("'", "''").replaceAll('\\', '\\\\')}'${weight && `:${weight}`}`;

const any = (lexemes: readonly string[], weight: Weight): string =>
  lexemes.map((lexeme) => quoted(lexeme, weight)).join(' | ');

export const strictIn = ({ strict }: WordPart, weight: Weight = ''): string => any(strict, weight);

/** The word in whatever form. */
export function looseIn({ strict, loose, halves }: WordPart, weight: Weight = ''): string {
  const one = any([...strict, ...loose], weight);
  return halves ? `${one} | (${halves.map((half) => `(${any(half, weight)})`).join(' & ')})` : one;
}

const joined = (parts: readonly WordPart[], by: '&' | '|', weight: Weight = ''): string =>
  parts.map((part) => `(${looseIn(part, weight)})`).join(` ${by} `);

/** As the text of a tsquery: every word in whatever form. */
export const allWords = ({ parts }: TextQuery): string => joined(parts, '&');

/** Of so many words, the pairs are looked at. */
const PAIRED = 5;

/** Two of the words that tell most; null where there are no more than two. */
export function twoWords({ parts }: TextQuery): string | null {
  if (parts.length < 3) return null;
  const telling = [...parts].sort((a, b) => b.weight - a.weight).slice(0, PAIRED);
  const pairs = telling.flatMap((one, at) => telling.slice(at + 1).map((other) => joined([one, other], '&')));
  return pairs.map((pair) => `(${pair})`).join(' | ');
}

/** One of the words is enough. */
export const anyWord = ({ parts }: TextQuery): string => joined(parts, '|');
