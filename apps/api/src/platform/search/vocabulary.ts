import type { Db } from '../db/index.js';

/** A document as it was before it was written anew or removed. */
export interface Former {
  generation: number;
  /** The words that it had and has no more, as the index has them. */
  lost: string[];
}

/** A word in more documents than these is nobody's own; whether they are still there is not worth asking. */
const RARE = 20;

const ADD = `
  INSERT INTO search_words AS present (generation, word, dutch, english, documents)
  SELECT g, word, (ts_lexize('dutch_stem', word))[1], (ts_lexize('english_stem', word))[1], documents
  FROM unnest($1::int[]) g, unnest($2::text[], $3::int[]) AS w (word, documents) ORDER BY g, word
  ON CONFLICT (generation, word) DO UPDATE SET documents = present.documents + excluded.documents
  WHERE excluded.documents > 0`;

const FEWER = `
  UPDATE search_words w SET documents = greatest(w.documents - l.documents, 0)
  FROM unnest($1::int[], $2::text[], $3::int[]) AS l (generation, word, documents)
  WHERE w.generation = l.generation AND w.word = l.word`;

/** What the index still has stays, whatever was counted. */
const FORGET = `
  DELETE FROM search_words w USING unnest($1::int[], $2::text[]) AS l (generation, word)
  WHERE w.generation = l.generation AND w.word = l.word AND w.documents <= ${RARE}
    AND NOT EXISTS (SELECT FROM search_documents d
      WHERE d.generation = w.generation AND d.words @@ quote_literal(w.word)::tsquery)`;

/** Counts these words in, each with the number of documents in which it is new. */
export async function addWords(
  db: Db,
  generations: readonly number[],
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  await db.query(ADD, [generations, [...counts.keys()], [...counts.values()]]);
}

/** Lets go of the words that no document has any more: they may be all that was left of somebody. */
export async function forgetWords(db: Db, former: readonly Former[]): Promise<void> {
  const lost = new Map<string, { generation: number; word: string; documents: number }>();
  for (const { generation, lost: words } of former)
    for (const word of words) {
      const key = `${generation}/${word}`;
      const known = lost.get(key) ?? { generation, word, documents: 0 };
      lost.set(key, { ...known, documents: known.documents + 1 });
    }
  if (!lost.size) return;
  const rows = [...lost.values()].sort((a, b) => a.generation - b.generation || (a.word < b.word ? -1 : 1));
  const generations = rows.map(({ generation }) => generation);
  const words = rows.map(({ word }) => word);
  await db.query(FEWER, [generations, words, rows.map(({ documents }) => documents)]);
  await db.query(FORGET, [generations, words]);
}
