import type { Db } from '../db/index.js';
import type { SearchDocument } from './search-index.js';
import { storedAudience } from './sql-conditions.js';
import { addWords, forgetWords, type Former } from './vocabulary.js';
import { normalise, wordsOf } from './words.js';

const weigh = (column: string, weight: 'A' | 'B' | 'C' | 'D'): string =>
  ['search_exact', 'search_nl', 'search_en']
    .map((configuration) => `setweight(to_tsvector('${configuration}', d.${column}), '${weight}')`)
    .join(' || ');

const DOCUMENTS = `
  INSERT INTO search_documents AS present (key, generation, id, kind, audience, title, body, words, head, title_words, topics,
    languages, format, level_from, level_to, duration_minutes, price_incl_cents, organisation, status, esteem,
    published_at, read_at)
  SELECT concat_ws('/', g, d.id, d.audience), g, d.id, d.kind, d.audience, d.title, d.body, head || ${weigh('rest', 'D')}, head, title_vector,
    d.topics, d.languages, d.format, d.level_from, d.level_to, d.duration_minutes, d.price_incl_cents, d.organisation,
    d.status, d.esteem, d.published_at, d.read_at
  FROM unnest($1::int[]) g, jsonb_to_recordset($2::jsonb) AS d (id uuid, kind text, audience uuid, title text, body text,
    title_words text, keywords text, summary text, rest text, topics text[], languages text[], format text,
    level_from int, level_to int, duration_minutes int, price_incl_cents int, organisation uuid, status text,
    esteem real, published_at timestamptz, read_at timestamptz),
    LATERAL (SELECT ${weigh('title_words', 'A')} AS title_vector) t,
    LATERAL (SELECT title_vector || ${weigh('keywords', 'B')} || ${weigh('summary', 'C')} AS head) h
  ORDER BY d.id, d.audience
  ON CONFLICT (key, kind) DO UPDATE SET
    title = excluded.title, body = excluded.body, words = excluded.words, head = excluded.head,
    title_words = excluded.title_words, topics = excluded.topics, languages = excluded.languages,
    format = excluded.format, level_from = excluded.level_from, level_to = excluded.level_to,
    duration_minutes = excluded.duration_minutes, price_incl_cents = excluded.price_incl_cents,
    organisation = excluded.organisation, status = excluded.status, esteem = excluded.esteem,
    published_at = excluded.published_at, read_at = excluded.read_at
  WHERE present.read_at <= excluded.read_at
  RETURNING new.generation, new.id, new.audience,
    CASE WHEN old.words IS DISTINCT FROM new.words THEN coalesce(tsvector_to_array(old.words), '{}') END AS had,
    CASE WHEN old.words <> new.words THEN ARRAY(
      SELECT unnest(tsvector_to_array(old.words)) EXCEPT SELECT unnest(tsvector_to_array(new.words))) ELSE '{}' END AS lost`;

/** Those that were not written for want of an audience by now. */
const FORGET_AUDIENCES = `
  DELETE FROM search_documents d
  USING jsonb_to_recordset($1::jsonb) AS w (generation int, id uuid)
  WHERE d.id = w.id AND d.generation = w.generation
    AND NOT EXISTS (SELECT FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, audience uuid)
                    WHERE r.id = d.id AND r.audience = d.audience)
  RETURNING d.generation, tsvector_to_array(d.words) AS lost`;

const OCCURRENCES = `
  INSERT INTO search_occurrences (generation, document_id, session_id, starts_at, local_date, daypart, latitude,
    longitude, price_incl_cents, seats_left)
  SELECT w.generation, o.document_id, o.session_id, o.starts_at, o.local_date, o.daypart, o.latitude, o.longitude,
    o.price_incl_cents, o.seats_left
  FROM jsonb_to_recordset($1::jsonb) AS o (document_id uuid, session_id uuid, starts_at timestamptz, local_date date,
    daypart text, latitude float8, longitude float8, price_incl_cents int, seats_left int)
  JOIN (SELECT DISTINCT generation, id FROM jsonb_to_recordset($2::jsonb) AS w (generation int, id uuid)) w
    ON w.id = o.document_id`;

interface Written extends Former {
  id: string;
  audience: string;
  /** Its words in the index before; null where they are the same now. */
  had: string[] | null;
}

/** Writes documents to these generations of the index, where they are newer than what is there. Inside a transaction. */
export async function writeDocuments(
  db: Db,
  generations: readonly number[],
  documents: readonly SearchDocument[],
): Promise<void> {
  if (!documents.length) return;
  const rows = documents.map((document) => rowOf(document));
  const written = await db.query<Written>(DOCUMENTS, [generations, JSON.stringify(rows)]);
  const subjects = JSON.stringify(written);
  const goneElsewhere = await db.query<Former>(FORGET_AUDIENCES, [
    subjects,
    JSON.stringify(rows.map(({ id, audience }) => ({ id, audience }))),
  ]);
  await db.query(
    `DELETE FROM search_occurrences o USING jsonb_to_recordset($1::jsonb) AS w (generation int, id uuid)
     WHERE o.generation = w.generation AND o.document_id = w.id`,
    [subjects],
  );
  const dated = new Map(documents.map((document) => [document.id, document]));
  await db.query(OCCURRENCES, [JSON.stringify([...dated.values()].flatMap(occurrencesOf)), subjects]);
  await addWords(db, generations, countWords(rows, written));
  await forgetWords(db, [...goneElsewhere, ...written]);
}

/** In how many of these each word is new; 0 where only in those that had it. */
function countWords(
  rows: readonly ReturnType<typeof rowOf>[],
  written: readonly Written[],
): Map<string, number> {
  const before = new Map(written.map(({ id, audience, had }) => [`${id}${audience}`, had && new Set(had)]));
  const counts = new Map<string, number>();
  for (const row of rows) {
    const had = before.get(`${row.id}${row.audience}`);
    const words = wordsOf(`${row.title_words} ${row.keywords} ${row.summary} ${row.rest}`);
    for (const word of new Set(words))
      if (word.length > 1 && word.length <= 60)
        counts.set(word, (counts.get(word) ?? 0) + (had && !had.has(word) ? 1 : 0));
  }
  return counts;
}

/** Of the text, for a line to show around what was found. */
const SHOWN = 2500;

const rowOf = (document: SearchDocument) => ({
  id: document.id,
  kind: document.kind,
  audience: storedAudience(document.audience),
  title: document.title,
  body: `${document.summary} ${document.text}`.slice(0, SHOWN),
  title_words: normalise(document.title),
  keywords: normalise(document.keywords.join(' ')),
  summary: normalise(`${document.summary} ${(document.synonyms ?? []).join(' ')}`),
  rest: normalise(`${document.names.join(' ')} ${document.text}`),
  topics: document.filters.topics,
  languages: document.filters.languages,
  format: document.filters.format,
  level_from: document.filters.levelFrom,
  level_to: document.filters.levelTo,
  duration_minutes: document.filters.durationMinutes,
  price_incl_cents: document.filters.priceInclCents,
  organisation: document.filters.organisation ?? null,
  status: document.filters.status ?? null,
  esteem: document.esteem ?? 0,
  published_at: document.publishedAt,
  read_at: document.readAt,
});

const occurrencesOf = ({ id, occurrences }: SearchDocument) =>
  occurrences.map(
    ({ sessionId, startsAt, localDate, daypart, latitude, longitude, priceInclCents, seatsLeft }) => ({
      document_id: id,
      session_id: sessionId,
      starts_at: startsAt,
      local_date: localDate,
      daypart,
      latitude,
      longitude,
      price_incl_cents: priceInclCents,
      seats_left: seatsLeft,
    }),
  );
