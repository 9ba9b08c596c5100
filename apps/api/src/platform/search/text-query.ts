import type { Db } from '../db/index.js';
import { likeliestSplit, splits } from './compounds.js';
import { softWords } from './soft-words.js';
import { documentCount, wordForms, wordsInUse, type WordForms, type WordInUse } from './word-forms.js';
import { corrections, searchWords, slipsIn } from './words.js';

/** One word that was typed, in the forms in which it may be found. Lexemes, not yet quoted. */
export interface WordPart {
  /** The word itself and its inflections. */
  strict: string[];
  /** Longer words, compounds, synonyms, and what it may be a slip of. */
  loose: string[];
  /** Both halves of a compound, which stand for it where both are found. */
  halves: [string[], string[]] | null;
  /** How much it tells: the rarer, the more. */
  weight: number;
}

/** What was typed, as an index searches it. */
export interface TextQuery {
  parts: WordPart[];
  /** For showing what matched. */
  beginnings: string[];
  words: Set<string>;
}

const SOFT_WEIGHT = 0.1;
const SPLIT_FROM = 7;
/** Of a text that somebody is writing, so many of its words say enough. */
const TELLING = 7;

/** Null when there is nothing to search for. */
export async function textQuery(
  db: Db,
  text: string | undefined,
  mode: 'ALL' | 'ANY' = 'ALL',
  synonymsOf: (word: string) => readonly string[] = () => [],
): Promise<TextQuery | null> {
  const typed = searchWords(text ?? '', mode === 'ANY' ? 40 : 10);
  if (!typed.length) return null;
  const asked = mode === 'ANY' ? telling(typed) : typed;
  const forms = await wordForms(db, asked);
  const [total, halves] = await Promise.all([documentCount(db), wordsInUse(db, possibleHalves(forms))]);
  const words = forms.map((form) => wordOf(form, total, halves, synonymsOf(form.word)));
  const joined = joinedWords(asked, new Map(forms.map((form) => [form.word, form])));
  // "de", "the" and the like need not be found, unless there is nothing else.
  const needed = words.filter(({ common }) => !common);
  let chosen = needed.some(({ soft }) => !soft) ? needed.filter(({ soft }) => !soft) : needed;
  if (!chosen.length) chosen = words;
  if (mode === 'ANY') {
    const known = chosen.filter(({ found }) => found);
    chosen = (known.length ? known : chosen).sort((a, b) => b.part.weight - a.part.weight).slice(0, TELLING);
  }
  for (const word of chosen) word.part.loose.push(...(joined.get(word.word) ?? []));
  return {
    parts: chosen.map(({ part }) => part),
    beginnings: chosen.flatMap(({ beginnings }) => beginnings),
    words: new Set(chosen.flatMap(({ marked }) => marked)),
  };
}

const telling = (words: string[]): string[] => {
  const hard = words.filter((word) => !softWords.has(word) && word.length > 2);
  return hard.length ? hard : words;
};

const possibleHalves = (forms: readonly WordForms[]): string[] => [
  ...new Set(forms.filter(needsSplit).flatMap(({ word }) => splits(word).flat())),
];

const needsSplit = ({ word, documents, known }: WordForms): boolean =>
  word.length >= SPLIT_FROM && (!known || documents <= 2);

function wordOf(
  form: WordForms,
  total: number,
  halves: ReadonlyMap<string, WordInUse>,
  synonyms: readonly string[],
) {
  const { word, dutch, english, exact, known, documents, beginning, containing, alike } = form;
  const strict = [...new Set([...exact, ...dutch, ...english])];
  const split = needsSplit(form) ? likeliestSplit(word, halves) : null;
  const telling = split?.filter((half) => !softWords.has(half)) ?? [];
  const lexemes = telling.map((half) => halves.get(half)!.lexemes);
  const likely = known ? alike.filter((other) => other.documents >= 10 * Math.max(documents, 1)) : alike;
  const meant =
    slipsIn(word) === 0 || (known && (beginning.length || split)) || (split && !known)
      ? []
      : corrections(word, likely);
  const weight = 0.3 + Math.log(1 + total / (1 + documents)) / Math.log(2 + total);
  const others = [...containing, ...meant, ...synonyms, ...(lexemes.length === 1 ? lexemes[0]! : [])];
  return {
    word,
    /** What begins like it is marked as far as that. */
    marked: [word, ...strict, ...others, ...lexemes.flat()],
    found: known || meant.length > 0 || split !== null,
    common: !dutch.length || !english.length,
    soft: softWords.has(word),
    beginnings: beginning.length ? [word] : [],
    part: {
      strict: strict.length ? strict : [word],
      loose: [...new Set([...beginning, ...others])],
      halves: lexemes.length === 2 ? (lexemes as [string[], string[]]) : null,
      weight: softWords.has(word) ? SOFT_WEIGHT : weight,
    },
  };
}

/** Two words that are written as one somewhere: "web winkel" finds "webwinkel". */
function joinedWords(typed: readonly string[], forms: ReadonlyMap<string, WordForms>): Map<string, string[]> {
  const joined = new Map<string, string[]>();
  for (let at = 1; at < typed.length; at++) {
    const [first, second] = [typed[at - 1]!, typed[at]!];
    const whole = first + second;
    const there = forms.get(first)?.beginning.includes(whole) ?? false;
    if (!there) continue;
    joined.set(second, [...(joined.get(second) ?? []), whole]);
  }
  return joined;
}
