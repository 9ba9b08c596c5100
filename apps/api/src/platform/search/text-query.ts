import type { Db } from '../db/index.js';
import { corrections, searchWords, slipsIn } from './words.js';

/** What was typed, as Postgres searches it. Each part is the text of a tsquery. */
export interface TextQuery {
  /** Every word, in one of its forms. */
  all: string;
  /** Any of the words, in one of its forms. */
  any: string;
  /** The words themselves and their inflections, for the rank. */
  strict: string;
  /** Every word, in the title. */
  title: string;
  /** For showing what matched. */
  beginnings: string[];
  words: Set<string>;
}

interface Forms {
  word: string;
  dutch: string[];
  english: string[];
  exact: string[];
  known: boolean;
  containing: string[];
  alike: string[];
}

const CONTAINING = 12;
const ALIKE = 400;

const startsWith = (column: string, start: string): string =>
  `${column} >= ${start} AND ${column} < ${start} || chr(65535)`;

/** Per word: its stems, whether a word in use begins like it or is a form of it, compounds with it, and words like it. */
const FORMS = `
  WITH typed AS (
    SELECT word COLLATE "C" AS word, position, (SELECT live FROM search_state) AS live,
      tsvector_to_array(to_tsvector('search_nl', word)) AS dutch,
      tsvector_to_array(to_tsvector('search_en', word)) AS english,
      tsvector_to_array(to_tsvector('search_exact', word)) AS exact
    FROM unnest($1::text[]) WITH ORDINALITY t (word, position)
  ), checked AS (
    SELECT typed.*, EXISTS (SELECT FROM search_words w WHERE w.generation = live AND ${startsWith('w.word', 'typed.word')})
      OR EXISTS (SELECT FROM search_words w WHERE w.generation = live AND w.dutch = ANY(typed.dutch))
      OR EXISTS (SELECT FROM search_words w WHERE w.generation = live AND w.english = ANY(typed.english)) AS known
    FROM typed
  )
  SELECT word, dutch, english, exact, known,
    CASE WHEN length(word) >= 4 THEN ARRAY(
      SELECT w.word FROM search_words w
      WHERE w.generation = live AND w.word LIKE '_%' || checked.word || '%'
      ORDER BY length(w.word), w.word LIMIT ${CONTAINING}
    ) ELSE '{}' END AS containing,
    CASE WHEN NOT known AND length(word) BETWEEN 4 AND 60 THEN ARRAY(
      SELECT near.word FROM (
        SELECT w.word FROM search_words w
        WHERE w.generation = live AND ${startsWith('w.word', 'left(checked.word, 1)')}
          AND length(w.word) BETWEEN length(checked.word) - 2 AND 60
        UNION
        SELECT w.word FROM search_words w WHERE w.generation = live AND w.word % checked.word
      ) near
      WHERE least(levenshtein_less_equal(near.word, checked.word, 3),
                  levenshtein_less_equal(left(near.word, length(checked.word)), checked.word, 3)) <= 3
      LIMIT ${ALIKE}
    ) ELSE '{}' END AS alike
  FROM checked ORDER BY position`;

/** Null when there is nothing to search for. */
export async function textQuery(db: Db, text: string | undefined): Promise<TextQuery | null> {
  const typed = searchWords(text ?? '');
  if (!typed.length) return null;
  const forms = await db.query<Forms>(FORMS, [typed], { name: 'search-forms' });
  const last = typed.at(-1);
  const parts = forms.map((form) => partOf(form, form.word === last));
  // "de", "the" and the like need not be found, unless there is nothing else.
  const telling = parts.filter(({ common }) => !common);
  const needed = telling.length ? telling : parts;
  const any = needed.map(({ loose }) => loose).join(' | ');
  return {
    all: needed.map(({ loose }) => `(${loose})`).join(' & '),
    any,
    strict: needed.map(({ strict }) => strict).join(' | '),
    title: needed.map(({ title }) => `(${title})`).join(' & '),
    beginnings: needed.flatMap(({ beginnings }) => beginnings),
    words: new Set(needed.flatMap(({ words }) => words)),
  };
}

const quoted = (lexeme: string): string => `'${lexeme.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;

function partOf({ word, dutch, english, exact, known, containing, alike }: Forms, last: boolean) {
  const own = [...new Set([...exact, ...dutch, ...english])];
  const meant = known || slipsIn(word) === 0 ? [] : corrections(word, alike);
  const others = [...containing, ...meant];
  const beginning = last || word.length >= 4 ? exact : [];
  const strict = (own.length ? own : [word]).map(quoted);
  const loose = [...strict, ...beginning.map((lexeme) => `${quoted(lexeme)}:*`), ...others.map(quoted)];
  return {
    common: !dutch.length || !english.length,
    strict: strict.join(' | '),
    loose: loose.join(' | '),
    title: loose.map((lexeme) => (lexeme.endsWith(':*') ? `${lexeme}A` : `${lexeme}:A`)).join(' | '),
    beginnings: beginning.length ? [word] : [],
    words: [...own, word, ...others],
  };
}
