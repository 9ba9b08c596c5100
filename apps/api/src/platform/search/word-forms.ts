import type { Db } from '../db/index.js';

/** What the vocabulary knows of one typed word. */
export interface WordForms {
  word: string;
  dutch: string[];
  english: string[];
  exact: string[];
  /** A word in use begins like it or is a form of it. */
  known: boolean;
  /** In how many documents it is, in one of its forms. */
  documents: number;
  /** Words in use that begin with it, the commonest first. */
  beginning: string[];
  /** Compounds that end in it or hold it. */
  containing: string[];
  /** Words that it may be a slip of. */
  alike: { word: string; documents: number }[];
  /** In how many the commonest word is: about how many there are. */
  total: number;
}

const BEGINNING = 10;
const LOOKED_THROUGH = 3000;
const CONTAINING = 8;
const ALIKE = 400;
const SHORT = 7;
/** A word that so few use may be a slip of one that many use. */
const RARE = 2;

const TOTAL = `coalesce((SELECT max(documents) FROM search_words
  WHERE generation = (SELECT live FROM search_state)), 0) AS total`;

const startsWith = (column: string, start: string): string =>
  `${column} >= ${start} AND ${column} < ${start} || chr(65535)`;

const FORMS = `
  WITH typed AS (
    SELECT word COLLATE "C" AS word, position, (SELECT live FROM search_state) AS live,
      tsvector_to_array(to_tsvector('search_nl', word)) AS dutch,
      tsvector_to_array(to_tsvector('search_en', word)) AS english,
      tsvector_to_array(to_tsvector('search_exact', word)) AS exact
    FROM unnest($1::text[]) WITH ORDINALITY t (word, position)
  ), counted AS (
    SELECT typed.*, greatest(
        (SELECT max(documents) FROM search_words w WHERE w.generation = live AND w.word = typed.word),
        (SELECT max(documents) FROM search_words w WHERE w.generation = live AND w.dutch = ANY(typed.dutch)),
        (SELECT max(documents) FROM search_words w WHERE w.generation = live AND w.english = ANY(typed.english)),
        0) AS documents,
      CASE WHEN position = $2 OR length(word) >= 4 THEN ARRAY(
        SELECT few.word FROM (
          SELECT w.word, w.documents FROM search_words w
          WHERE w.generation = live AND ${startsWith('w.word', 'typed.word')} AND w.word <> typed.word
          LIMIT ${LOOKED_THROUGH}) few
        ORDER BY few.documents DESC, few.word LIMIT ${BEGINNING}
      ) ELSE '{}' END AS beginning
    FROM typed
  ), checked AS (
    SELECT counted.*, documents > 0 OR beginning <> '{}' AS known FROM counted
  )
  SELECT word, dutch, english, exact, known, documents, beginning, ${TOTAL},
    CASE WHEN length(word) >= 4 AND position <= $2 THEN ARRAY(
      SELECT w.word FROM search_words w
      WHERE w.generation = live AND w.word LIKE '_%' || checked.word || '%'
      ORDER BY length(w.word), w.word LIMIT ${CONTAINING}
    ) ELSE '{}' END AS containing,
    CASE WHEN documents <= ${RARE} AND position <= $2 AND length(word) BETWEEN 4 AND 60 THEN (
      SELECT coalesce(json_agg(json_build_object('word', near.word, 'documents', near.documents)), '[]') FROM (
        SELECT near.word, near.documents FROM (
          -- Short words have too few letters in a row in common with what they are a slip of.
          SELECT w.word, w.documents FROM search_words w
          WHERE length(checked.word) <= ${SHORT} AND w.generation = live AND left(w.word, 1) = left(checked.word, 1)
            AND length(w.word) BETWEEN length(checked.word) - 1 AND length(checked.word) + 2 AND length(w.word) <= 9
          UNION
          SELECT w.word, w.documents FROM search_words w WHERE w.generation = live AND w.word % checked.word
        ) near
        WHERE near.word <> checked.word
          AND least(levenshtein_less_equal(near.word, checked.word, 3),
                    levenshtein_less_equal(left(near.word, length(checked.word)), checked.word, 3)) <= 3
        ORDER BY near.documents DESC LIMIT ${ALIKE}) near
    ) ELSE '[]' END AS alike
  FROM checked ORDER BY position`;

/**
 * The forms of these words; what begins with the last one counts even when it is short.
 * @param pairs two of them written as one, for which nothing alike is sought
 */
export const wordForms = (db: Db, words: readonly string[], pairs: readonly string[]): Promise<WordForms[]> =>
  db.query<WordForms>(FORMS, [[...words, ...pairs], words.length], { name: 'search-forms' });

export interface WordInUse {
  word: string;
  documents: number;
  /** The word and its stems. */
  lexemes: string[];
  /** Says nothing in one of the languages: "de", "the". */
  stop: boolean;
  /** In how many documents the commonest word is. */
  total: number;
}

/** Which of these are words in use. */
export async function wordsInUse(db: Db, words: readonly string[]): Promise<Map<string, WordInUse>> {
  if (!words.length) return new Map();
  const rows = await db.query<WordInUse>(
    `SELECT word, documents, ARRAY(SELECT DISTINCT unnest(array_remove(ARRAY[word, dutch, english], NULL))) AS lexemes,
       dutch IS NULL OR english IS NULL AS stop, ${TOTAL}
     FROM search_words WHERE generation = (SELECT live FROM search_state) AND word = ANY($1)`,
    [words],
    { name: 'search-in-use' },
  );
  return new Map(rows.map((row) => [row.word, row]));
}
