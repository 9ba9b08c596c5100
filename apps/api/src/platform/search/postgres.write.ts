import type { Db } from '../db/index.js';
import type { SearchDocument } from './search-index.js';
import { normalise, wordsOf } from './words.js';

const weigh = (column: string, weight: 'A' | 'B' | 'C' | 'D'): string =>
  ['search_exact', 'search_nl', 'search_en']
    .map((configuration) => `setweight(to_tsvector('${configuration}', d.${column}), '${weight}')`)
    .join(' || ');

const DOCUMENTS = `
  INSERT INTO search_documents AS present (generation, id, kind, title, words, head, topics, languages, format, level_from,
    level_to, duration_minutes, price_incl_cents, published_at, read_at)
  SELECT g, d.id, d.kind, d.title,
    head || ${weigh('rest', 'D')}, head,
    d.topics, d.languages, d.format, d.level_from, d.level_to, d.duration_minutes, d.price_incl_cents, d.published_at,
    d.read_at
  FROM unnest($1::int[]) g, jsonb_to_recordset($2::jsonb) AS d (id uuid, kind text, title text, title_words text,
    keywords text, summary text, rest text, topics text[], languages text[], format text, level_from int, level_to int,
    duration_minutes int, price_incl_cents int, published_at timestamptz, read_at timestamptz),
    LATERAL (SELECT ${weigh('title_words', 'A')} || ${weigh('keywords', 'B')} || ${weigh('summary', 'C')} AS head) h
  ORDER BY d.id
  ON CONFLICT (generation, id) DO UPDATE SET
    title = excluded.title, words = excluded.words, head = excluded.head, topics = excluded.topics, languages = excluded.languages,
    format = excluded.format, level_from = excluded.level_from, level_to = excluded.level_to,
    duration_minutes = excluded.duration_minutes, price_incl_cents = excluded.price_incl_cents,
    published_at = excluded.published_at, read_at = excluded.read_at
  WHERE present.read_at <= excluded.read_at
  RETURNING generation, id`;

const OCCURRENCES = `
  INSERT INTO search_occurrences (generation, document_id, session_id, starts_at, local_date, daypart, latitude,
    longitude, price_incl_cents, seats_left)
  SELECT w.generation, o.document_id, o.session_id, o.starts_at, o.local_date, o.daypart, o.latitude, o.longitude,
    o.price_incl_cents, o.seats_left
  FROM jsonb_to_recordset($1::jsonb) AS o (document_id uuid, session_id uuid, starts_at timestamptz, local_date date,
    daypart text, latitude float8, longitude float8, price_incl_cents int, seats_left int)
  JOIN jsonb_to_recordset($2::jsonb) AS w (generation int, id uuid) ON w.id = o.document_id`;

/** Writes documents to these generations of the index, where they are newer than what is there. Inside a transaction. */
export async function writeDocuments(
  db: Db,
  generations: readonly number[],
  documents: readonly SearchDocument[],
): Promise<void> {
  if (!documents.length) return;
  const rows = documents.map((document) => rowOf(document));
  const written = JSON.stringify(await db.query(DOCUMENTS, [generations, JSON.stringify(rows)]));
  await db.query(
    `DELETE FROM search_occurrences o USING jsonb_to_recordset($1::jsonb) AS w (generation int, id uuid)
     WHERE o.generation = w.generation AND o.document_id = w.id`,
    [written],
  );
  await db.query(OCCURRENCES, [JSON.stringify(documents.flatMap(occurrencesOf)), written]);
  await db.query(
    `INSERT INTO search_words (generation, word, dutch, english)
     SELECT g, word, (ts_lexize('dutch_stem', word))[1], (ts_lexize('english_stem', word))[1]
     FROM unnest($1::int[]) g, unnest($2::text[]) word ORDER BY g, word ON CONFLICT DO NOTHING`,
    [
      generations,
      [
        ...new Set(
          rows.flatMap(({ title_words, keywords, summary, rest }) =>
            wordsOf(`${title_words} ${keywords} ${summary} ${rest}`).filter(
              (word) => word.length > 2 && word.length <= 60,
            ),
          ),
        ),
      ],
    ],
  );
}

const rowOf = ({
  id,
  kind,
  title,
  keywords,
  summary,
  text,
  names,
  filters,
  publishedAt,
  readAt,
}: SearchDocument) => ({
  id,
  kind,
  title,
  title_words: normalise(title),
  keywords: normalise(keywords.join(' ')),
  summary: normalise(summary),
  rest: normalise(`${names.join(' ')} ${text}`),
  topics: filters.topics,
  languages: filters.languages,
  format: filters.format,
  level_from: filters.levelFrom,
  level_to: filters.levelTo,
  duration_minutes: filters.durationMinutes,
  price_incl_cents: filters.priceInclCents,
  published_at: publishedAt,
  read_at: readAt,
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
