/** Letters, on average, of words that are worth searching. */
const LONGEST = 20;

const NAMED: [RegExp, string][] = [
  [/\bc\+\+/g, ' cplusplus '],
  [/\b([cf])#/g, ' $1sharp '],
  [/(^|\s)\.net\b/g, ' dotnet '],
  // RI&E, R&D
  [/(\p{L}{1,2})&(\p{L})(?!\p{L})/gu, '$1$2'],
  [/['’`]s\b/g, ''],
];

/** Letters that are no plain one with an accent; Postgres' `unaccent` has them the same. */
const LETTERS: Record<string, string> = {
  ...{ ø: 'o', ł: 'l', ı: 'i', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ŋ: 'n' },
  ...{ æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th' },
};

/** Text as the index knows it: small letters without accents, only words and spaces. */
export function normalise(text: string): string {
  let plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  plain = plain.replace(/[øłıđðħŧŋæœßþ]/g, (letter) => LETTERS[letter]!);
  for (const [pattern, replacement] of NAMED) plain = plain.replace(pattern, replacement);
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const PLAIN = /^[a-z0-9]+$/i;

/** One word without spaces as the index knows it. */
export const normaliseWord = (word: string): string =>
  PLAIN.test(word) ? word.toLowerCase() : normalise(word);

export const wordsOf = (text: string): string[] => normalise(text).split(' ').filter(Boolean);

/** What somebody typed, as at most so many different words. */
export const searchWords = (text: string, most: number): string[] =>
  [...new Set(wordsOf(text.slice(0, most * LONGEST)))].slice(0, most);

/** Letters to add, drop, change or swap with a neighbour to get from one word to the other. */
export function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** How many slips a word of this length may hold: short words mean something else at once. */
export const slipsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

const CORRECTIONS = 3;

/** The known words that somebody may have meant, the likeliest first; the beginning of one counts too. */
export function corrections(typed: string, known: readonly { word: string; documents: number }[]): string[] {
  const most = slipsIn(typed);
  return known
    .map(({ word, documents }) => {
      const whole = distance(typed, word);
      const beginning =
        word.length > typed.length ? distance(typed, word.slice(0, typed.length)) + 0.5 : Infinity;
      return { word, documents, slips: Math.min(whole, beginning) };
    })
    .filter(({ slips }) => slips <= most + 0.5)
    .sort(
      (a, b) =>
        a.slips - b.slips ||
        b.documents - a.documents ||
        a.word.length - b.word.length ||
        (a.word < b.word ? -1 : 1),
    )
    .filter(({ slips }, _, [best]) => slips < best!.slips + 1)
    .slice(0, CORRECTIONS)
    .map(({ word }) => word);
}
