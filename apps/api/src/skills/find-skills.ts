import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize, type Page } from '../platform/graphql/index.js';
import type { Language } from '../platform/i18n.js';
import { normalise, slipsIn } from '../platform/search/index.js';
import type { SkillType } from './skills.graphql.js';
import { below, SKILL_COLUMNS, visibleSkill } from './skills.rows.js';

const MOST = 500;

/** Of what somebody typed, `$1` as the names are kept, `$2` without spaces, `$3` its words, `$4` how many slips it may hold. */
const HITS = `
  SELECT skill_id, CASE WHEN joined = $2 THEN 0 WHEN joined LIKE $2 || '%' THEN 1
      WHEN ' ' || key LIKE '% ' || $1 || '%' THEN 2 ELSE 3 END + CASE WHEN own THEN 0 ELSE 0.5 END AS rank
  FROM skill_names WHERE joined LIKE $2 || '%' OR (length($1) > 2 AND key LIKE '%' || $1 || '%')
  UNION ALL
  SELECT n.skill_id, 4 FROM unnest($3::text[]) w (word) JOIN skill_names n ON n.key LIKE '%' || w.word || '%'
  WHERE cardinality($3) > 1 AND ' ' || n.key LIKE '% ' || w.word || '%'
  GROUP BY n.skill_id HAVING count(DISTINCT w.word) = cardinality($3)
  UNION ALL
  SELECT skill_id, 5 + least(levenshtein_less_equal(joined, $2, $4), 0.5 + levenshtein_less_equal(left(joined, length($2)), $2, $4))
  FROM skill_names
  WHERE $4 > 0 AND joined >= left($2, 1) AND joined < left($2, 1) || chr(65535) AND length(joined) BETWEEN length($2) - 2 AND 80
    AND least(levenshtein_less_equal(joined, $2, $4), levenshtein_less_equal(left(joined, length($2)), $2, $4)) <= $4`;

interface Asked {
  text?: string | null;
  /** Slug: without a text what hangs right below it, with one anywhere below it. */
  parent?: string | null;
  first?: number | null;
  after?: string | null;
  viewer: string | null;
  language: Language;
}

/** Skills as somebody types, in either language, by any of their names, with a slip or two. */
@Injectable()
export class FindSkills {
  constructor(private readonly db: Db) {}

  async page({ text, parent, first, after, viewer, language }: Asked): Promise<Page<SkillType>> {
    const from = Math.min(MOST, Math.max(0, Math.floor(Number(decodeCursor(after, ['number'])?.[0] ?? 0))));
    const typed = normalise((text ?? '').slice(0, 60));
    const name = language === 'nl' ? 's.name_nl' : 's.name_en';
    const page = `LIMIT ${pageSize(first) + 1} OFFSET ${from}`;
    const rows = await (typed
      ? this.typed(typed, parent, viewer, name, page)
      : this.all(parent, viewer, name, page));
    return pageOf(rows, first, rows[0]?.total ?? 0, (_row, index) =>
      encodeCursor([String(from + index + 1)]),
    );
  }

  private typed(
    typed: string,
    parent: string | null | undefined,
    viewer: string | null,
    name: string,
    page: string,
  ) {
    const joined = typed.replaceAll(' ', '');
    return this.db.query<SkillType & { total: number }>(
      `WITH RECURSIVE below (root, id) AS (${below('SELECT id FROM skills WHERE slug = $6')}),
       best AS (SELECT skill_id, min(rank) AS rank FROM (${HITS}) hits GROUP BY skill_id),
       fit AS (SELECT * FROM best WHERE rank < 4 OR NOT EXISTS (SELECT FROM best WHERE rank < 2))
       SELECT ${SKILL_COLUMNS}, count(*) OVER ()::int AS total FROM fit JOIN skills s ON s.id = fit.skill_id
       WHERE ${visibleSkill('$5::uuid')} AND ($6::text IS NULL OR s.id IN (SELECT id FROM below))
       ORDER BY floor(fit.rank), s.source = 'ESCO', fit.rank, length(${name}), ${name}, s.id ${page}`,
      [typed, joined, typed.split(' '), slipsIn(joined), viewer, parent ?? null],
    );
  }

  private all(parent: string | null | undefined, viewer: string | null, name: string, page: string) {
    return this.db.query<SkillType & { total: number }>(
      `SELECT ${SKILL_COLUMNS}, count(*) OVER ()::int AS total FROM skills s
       WHERE s.merged_into_id IS NULL AND ${visibleSkill('$1::uuid')}
         AND ($2::text IS NULL OR s.parent_id = (SELECT id FROM skills WHERE slug = $2))
       ORDER BY ${name}, s.id ${page}`,
      [viewer, parent ?? null],
    );
  }
}
