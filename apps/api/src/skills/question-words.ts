import { normalise } from '../platform/search/index.js';

/** As many words of a question as tell what it is about. */
const READ = 150;
const LONGEST_PHRASE = 4;
/** A compound says what it is about by how it begins or ends, if that is a word of some length: "excelbestand". */
const SHORTEST_PART = 5;
const SHORTEST_COMPOUND = 8;

/** Names that are also everyday words: they count where they are written as a name, with a capital inside a sentence. */
const EVERYDAY = new Set(
  `word go r make next nest flow exact access meta lists planner express rest sketch loop spring cursor make slack
   affinity index pages office data media web content type rust stand brand gas pers wel zet zetten gezet`.split(
    /\s+/,
  ),
);

export interface QuestionWord {
  /** As names are kept. */
  key: string;
  /** An everyday word that is not written as a name. */
  everyday: boolean;
}

/** The words of a question, as names of skills are kept, in order. */
export function wordsOfQuestion(text: string): QuestionWord[] {
  const words: QuestionWord[] = [];
  let startsSentence = true;
  for (const [raw] of text.slice(0, 4_000).matchAll(/\S+/g)) {
    const named = !startsSentence && /^\P{L}*\p{Lu}/u.test(raw);
    for (const key of normalise(raw).split(' ').filter(Boolean))
      words.push({ key, everyday: EVERYDAY.has(key) && !named });
    startsSentence = /[.!?:]["')\]]*$/.test(raw);
  }
  return words.slice(0, READ);
}

export interface Phrase {
  /** Without spaces. */
  joined: string;
  /** Of each language. */
  stem: { NL: string; EN: string };
  words: number;
}

/** Up to four words in a row, but for an everyday word by itself. */
export function phrasesOf(
  words: readonly QuestionWord[],
  stems: ReadonlyMap<string, { nl: string; en: string }>,
): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (let from = 0; from < words.length; from++)
    for (let size = 1; size <= LONGEST_PHRASE && from + size <= words.length; size++) {
      const part = words.slice(from, from + size);
      if (size === 1 && part[0]!.everyday) continue;
      const stem = (language: 'nl' | 'en') =>
        part.map(({ key }) => stems.get(key)?.[language] ?? key).join(' ');
      phrases.set(part.map(({ key }) => key).join(' '), {
        joined: part.map(({ key }) => key).join(''),
        stem: { NL: stem('nl'), EN: stem('en') },
        words: size,
      });
    }
  return [...phrases.values()];
}

/** How compounds begin and end, as far as that may be a name. */
export function partsOf(words: readonly QuestionWord[]): string[] {
  const parts = new Set<string>();
  for (const { key } of words)
    for (let size = SHORTEST_PART; key.length >= SHORTEST_COMPOUND && size <= key.length - 2; size++) {
      parts.add(key.slice(0, size));
      parts.add(key.slice(-size));
    }
  return [...parts].filter((part) => !EVERYDAY.has(part));
}
