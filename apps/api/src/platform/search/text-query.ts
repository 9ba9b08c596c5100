import type { Db } from '../db/index.js';
import { likeliestSplit, splits } from './compounds.js';
import { softWords } from './soft-words.js';
import { wordForms, wordsInUse, type WordForms, type WordInUse } from './word-forms.js';
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

const TYPED = 10;
const WRITTEN = 40;
/** Of a text that somebody is writing, so many of its words say enough. */
const TELLING = 6;
const SPLIT_FROM = 7;

/** What somebody typed to find it; null when there is nothing to search for. */
export async function textQuery(db: Db, text: string | undefined): Promise<TextQuery | null> {
  const typed = searchWords(text ?? '', TYPED);
  if (!typed.length) return null;
  const pairs = typed.slice(1).map((word, at) => `${typed[at]}${word}`);
  const found = await wordForms(db, typed, pairs);
  const [forms, joined] = [found.slice(0, typed.length), found.slice(typed.length)];
  const halves = await wordsInUse(db, possibleHalves(forms));
  const words = forms.map((form) => wordOf(form, halves));
  joinWords(words, joined);
  // "de", "the" and the like need not be found, unless there is nothing else.
  const needed = words.filter(({ common }) => !common);
  const hard = needed.filter(({ soft }) => !soft);
  const chosen = [hard, needed, words].find(({ length }) => length > 0)!;
  return {
    parts: chosen.map(({ part }) => part),
    beginnings: chosen.flatMap(({ beginnings }) => beginnings),
    words: new Set(chosen.flatMap(({ marked }) => marked)),
  };
}

/** What tells most in a text that somebody is writing; null when nothing of it is in use. */
export async function tellingWords(db: Db, text: string | undefined): Promise<TextQuery | null> {
  const written = searchWords(text ?? '', WRITTEN).filter((word) => word.length > 2 && !softWords.has(word));
  const inUse = await wordsInUse(db, written);
  const known = [...inUse.values()].filter(({ stop }) => !stop);
  if (!known.length) return null;
  const parts = known
    .map(({ lexemes, documents, total }) => ({
      strict: lexemes,
      loose: [],
      halves: null,
      weight: weightOf(documents, total),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TELLING);
  return { parts, beginnings: [], words: new Set(parts.flatMap(({ strict }) => strict)) };
}

const weightOf = (documents: number, total: number): number =>
  0.3 + Math.log(1 + total / (1 + documents)) / Math.log(2 + total);

const needsSplit = ({ word, documents, known }: WordForms): boolean =>
  word.length >= SPLIT_FROM && (!known || documents <= 2);

const possibleHalves = (forms: readonly WordForms[]): string[] => [
  ...new Set(forms.filter(needsSplit).flatMap(({ word }) => splits(word).flat())),
];

function wordOf(form: WordForms, halves: ReadonlyMap<string, WordInUse>) {
  const { word, dutch, english, exact, documents, beginning, containing, total } = form;
  const strict = [...new Set([...exact, ...dutch, ...english])];
  const split = needsSplit(form) ? likeliestSplit(word, halves) : null;
  const lexemes = (split ?? [])
    .filter((half) => !softWords.has(half))
    .map((half) => halves.get(half)!.lexemes);
  const others = [
    ...containing,
    ...meant(form, split !== null),
    ...(lexemes.length === 1 ? lexemes[0]! : []),
  ];
  const part: WordPart = {
    strict: strict.length ? strict : [word],
    loose: [...new Set([...beginning, ...others])],
    halves: lexemes.length === 2 ? (lexemes as [string[], string[]]) : null,
    weight: weightOf(documents, total),
  };
  return {
    word,
    part,
    common: !dutch.length || !english.length,
    soft: softWords.has(word),
    beginning,
    beginnings: beginning.length ? [word] : [],
    /** What begins like it is marked as far as that. */
    marked: [word, ...strict, ...others, ...lexemes.flat()],
  };
}

/** What it may be a slip of; nothing where it is a word itself, unless many use what it looks like. */
function meant({ word, known, documents, beginning, alike }: WordForms, explained: boolean): string[] {
  if (slipsIn(word) === 0 || explained || (known && beginning.length)) return [];
  return corrections(
    word,
    known ? alike.filter((other) => other.documents >= 10 * Math.max(documents, 1)) : alike,
  );
}

/** Two words that are written as one somewhere: "web winkel" finds "webwinkel". */
function joinWords(words: readonly ReturnType<typeof wordOf>[], joined: readonly WordForms[]): void {
  for (const [at, { word, known, documents, exact, dutch, english, beginning }] of joined.entries()) {
    if (!known) continue;
    const whole = [...beginning, ...(documents ? [...exact, ...dutch, ...english] : [])];
    for (const half of [words[at]!, words[at + 1]!]) {
      half.part.loose.push(...whole);
      half.marked.push(word, ...whole);
    }
  }
}
