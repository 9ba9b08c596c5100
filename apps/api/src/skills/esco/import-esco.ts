import { Injectable } from '@nestjs/common';
import slugify from '@sindresorhus/slugify';
import { Db } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { readConcepts, readParents, type EscoConcept, type EscoFiles } from './read-concepts.js';

const BATCH = 500;

/** What came of it: `linked` concepts are skills that the product has already, known by more words now. */
export interface EscoImported {
  concepts: number;
  added: number;
  linked: number;
}

const CONCEPTS = `jsonb_to_recordset($1::jsonb) AS c (id uuid, uri text, slug text, nl text, en text, words_nl text[], words_en text[])`;

/** A skill of the product by the very name of a concept, in the same language, is that concept. */
const LINK = `
  WITH keys AS MATERIALIZED (
    SELECT uri, 'NL' AS language, skill_key(nl) AS key FROM ${CONCEPTS}
    UNION ALL SELECT uri, 'EN', skill_key(en) FROM ${CONCEPTS}
  ), skill_of AS (
    SELECT k.uri, min(n.skill_id::text)::uuid AS skill_id FROM keys k JOIN skill_names n USING (language, key)
    JOIN skills p ON p.id = n.skill_id AND p.source = 'PRODUCT' AND p.external_uri IS NULL AND NOT p.topic
    WHERE n.own AND NOT EXISTS (SELECT FROM skills taken WHERE taken.external_uri = k.uri) GROUP BY k.uri
  ), concept_of AS (
    SELECT skill_id, min(uri) AS uri FROM skill_of GROUP BY skill_id
  )
  UPDATE skills s SET external_uri = c.uri FROM concept_of c WHERE s.id = c.skill_id RETURNING 1`;

/** Words of the product stay; those of ESCO are as they are there now. */
const PUT = `
  INSERT INTO skills AS present (id, slug, name_nl, name_en, synonyms_nl, synonyms_en, source, external_uri)
  SELECT c.id, c.slug, c.nl, c.en, c.words_nl, c.words_en, 'ESCO', c.uri FROM ${CONCEPTS}
  ON CONFLICT (external_uri) DO UPDATE SET
    name_nl = CASE present.source WHEN 'ESCO' THEN excluded.name_nl ELSE present.name_nl END,
    name_en = CASE present.source WHEN 'ESCO' THEN excluded.name_en ELSE present.name_en END,
    synonyms_nl = present.synonyms_nl || ARRAY(SELECT unnest(excluded.synonyms_nl) EXCEPT SELECT unnest(present.synonyms_nl)),
    synonyms_en = present.synonyms_en || ARRAY(SELECT unnest(excluded.synonyms_en) EXCEPT SELECT unnest(present.synonyms_en))
  WHERE (present.source = 'ESCO' AND (present.name_nl, present.name_en) <> (excluded.name_nl, excluded.name_en))
    OR NOT present.synonyms_nl @> excluded.synonyms_nl OR NOT present.synonyms_en @> excluded.synonyms_en
  RETURNING xmax = 0 AS added`;

const PLACE = `
  UPDATE skills s SET parent_id = coalesce(above.merged_into_id, above.id)
  FROM jsonb_to_recordset($1::jsonb) AS p (uri text, parent text) JOIN skills above ON above.external_uri = p.parent
  WHERE s.external_uri = p.uri AND s.source = 'ESCO' AND s.merged_into_id IS NULL
    AND s.parent_id IS DISTINCT FROM coalesce(above.merged_into_id, above.id)`;

/** Brings in the European classification of skills, beside and below the product's own. */
@Injectable()
export class ImportEsco {
  constructor(private readonly db: Db) {}

  /**
   * Again, or with a newer version, changes what changed: nothing that somebody carries goes. What a moderator merged
   * stays merged.
   * @throws Error for a file that is not there or lacks a column
   */
  async run(files: EscoFiles): Promise<EscoImported> {
    const concepts = await readConcepts(files);
    const parents = await readParents(files.broader, new Set(concepts.map(({ uri }) => uri)));
    const done: EscoImported = { concepts: concepts.length, added: 0, linked: 0 };
    for (const batch of batches(concepts)) {
      const { added, linked } = await this.put(batch);
      done.added += added;
      done.linked += linked;
    }
    for (const batch of batches([...parents].map(([uri, parent]) => ({ uri, parent }))))
      await this.db.query(PLACE, [JSON.stringify(batch)]);
    return done;
  }

  private put(concepts: readonly EscoConcept[]): Promise<{ added: number; linked: number }> {
    const rows = JSON.stringify(
      concepts.map(({ uri, nl, en, wordsNl, wordsEn }) => ({
        id: newId(),
        uri,
        slug: slugOf(uri, nl),
        nl,
        en,
        words_nl: wordsNl,
        words_en: wordsEn,
      })),
    );
    return this.db.tx(async () => {
      const linked = await this.db.query(LINK, [rows]);
      const put = await this.db.query<{ added: boolean }>(PUT, [rows]);
      return { linked: linked.length, added: put.filter(({ added }) => added).length };
    });
  }
}

/** The same each time: concepts of one name differ in the end of their address. */
const slugOf = (uri: string, name: string): string =>
  `${slugify(name).slice(0, 70)}-${uri.split('/').at(-1)!.replaceAll('-', '').slice(0, 8)}`;

function* batches<T>(all: readonly T[]): Iterable<T[]> {
  for (let from = 0; from < all.length; from += BATCH) yield all.slice(from, from + BATCH);
}
