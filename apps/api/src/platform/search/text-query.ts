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

/** Per word: its stems, whether any document has it (or a longer word), compounds with it, and words like it. */
const FORMS = `
  WITH typed AS (
    SELECT word, position,
      tsvector_to_array(to_tsvector('search_nl', word)) AS dutch,
      tsvector_to_array(to_tsvector('search_en', word)) AS english,
      tsvector_to_array(to_tsvector('search_exact', word)) AS exact
    FROM unnest($1::text[]) WITH ORDINALITY t (word, position)
  ), found AS (
    SELECT typed.*, (SELECT live FROM search_state) AS live,
      EXISTS (SELECT FROM search_documents d
              WHERE d.words @@ (quote_literal(word) || ':*')::tsquery AND d.generation = (SELECT live FROM search_state))
        OR EXISTS (SELECT FROM search_documents d WHERE d.generation = (SELECT live FROM search_state)
                   AND (d.words @@ plainto_tsquery('search_nl', word) OR d.words @@ plainto_tsquery('search_en', word)))
        AS known
    FROM typed
  )
  SELECT word, dutch, english, exact, known,
    CASE WHEN length(word) >= 4 THEN ARRAY(
      SELECT w.word FROM search_words w
      WHERE w.generation = live AND w.word LIKE '_%' || found.word || '%' ORDER BY length(w.word), w.word LIMIT ${CONTAINING}
    ) ELSE '{}' END AS containing,
    CASE WHEN NOT known AND length(word) BETWEEN 4 AND 60 THEN ARRAY(
      SELECT w.word FROM search_words w
      WHERE w.generation = live AND (w.word LIKE left(found.word, 1) || '%' OR w.word % found.word)
        AND length(w.word) BETWEEN length(found.word) - 2 AND 60
        AND least(levenshtein_less_equal(w.word, found.word, 3),
                  levenshtein_less_equal(left(w.word, length(found.word)), found.word, 3)) <= 3
      LIMIT ${ALIKE}
    ) ELSE '{}' END AS alike
  FROM found ORDER BY position`;

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
