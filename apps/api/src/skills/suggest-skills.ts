import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import type { Language } from '../platform/i18n.js';
import { distance, slipsIn } from '../platform/search/index.js';
import { partsOf, phrasesOf, wordsOfQuestion, type Phrase } from './question-words.js';
import type { SkillType } from './skills.graphql.js';
import { SKILL_COLUMNS, visibleSkill } from './skills.rows.js';

const SUGGESTED = 5;
const CANDIDATES = 15;
const LEAST = 0.5;
/** A slip in a short word makes another word, and few slip in the first two letters. */
const SHORTEST_SLIP = 6;
const SLIPS_TRIED = 15;

const STEMS = `
  SELECT word, skill_stem(word, 'dutch_stem') AS nl, skill_stem(word, 'english_stem') AS en FROM unnest($1::text[]) word`;

/** `$1` whole phrases and parts of compounds, `$2` and `$3` by their stems, `$4` words that may hold a slip, `$5` whose eyes. */
const NAMES = `
  WITH hits AS (
    SELECT skill_id, language, joined, stem, own FROM skill_names WHERE joined = ANY($1)
    UNION SELECT skill_id, language, joined, stem, own FROM skill_names WHERE language = 'NL' AND stem = ANY($2)
    UNION SELECT skill_id, language, joined, stem, own FROM skill_names WHERE language = 'EN' AND stem = ANY($3)
    UNION SELECT n.skill_id, n.language, n.joined, n.stem, n.own
    FROM unnest($4::text[]) w (word)
    JOIN skill_names n ON n.joined >= left(w.word, 2) COLLATE "C" AND n.joined < left(w.word, 2) || chr(65535) COLLATE "C"
    WHERE length(n.joined) BETWEEN length(w.word) - 2 AND length(w.word) + 2
      AND levenshtein_less_equal(n.joined, w.word, 2) <= 2
  )
  SELECT n.skill_id AS id, n.language, n.joined, n.stem, n.own, s.source = 'ESCO' AS classified
  FROM hits n JOIN skills s ON s.id = n.skill_id
  WHERE NOT (s.topic AND s.parent_id IS NULL) AND ${visibleSkill('$5::uuid')}`;

const CHOSEN = `
  WITH RECURSIVE above (of, id) AS (
    SELECT id, parent_id FROM skills WHERE id = ANY($1)
    UNION SELECT a.of, s.parent_id FROM above a JOIN skills s ON s.id = a.id WHERE s.parent_id IS NOT NULL
  )
  SELECT ${SKILL_COLUMNS}, ARRAY(SELECT a.id FROM above a WHERE a.of = s.id AND a.id IS NOT NULL) AS above
  FROM skills s WHERE s.id = ANY($1)`;

interface Name {
  id: string;
  language: 'NL' | 'EN';
  joined: string;
  stem: string;
  own: boolean;
  classified: boolean;
}

/** What a question may be about, while it is being typed. */
@Injectable()
export class SuggestSkills {
  constructor(private readonly db: Db) {}

  /** At most five, the likeliest first. @param text of a question, its title first */
  async run(text: string, viewer: string | null, language: Language): Promise<SkillType[]> {
    const words = wordsOfQuestion(text);
    if (!words.length) return [];
    const keys = [...new Set(words.map(({ key }) => key))];
    const stems = await this.db.query<{ word: string; nl: string; en: string }>(STEMS, [keys], {
      name: 'skill-stems',
    });
    const phrases = phrasesOf(words, new Map(stems.map((row) => [row.word, row])));
    const slips = keys.filter((key) => key.length >= SHORTEST_SLIP).slice(0, SLIPS_TRIED);
    const names = await this.db.query<Name>(
      NAMES,
      [
        [...phrases.map(({ joined }) => joined), ...partsOf(words)],
        phrases.map(({ stem }) => stem.NL),
        phrases.map(({ stem }) => stem.EN),
        slips,
        viewer,
      ],
      { name: 'skill-names-in-text' },
    );
    return this.choose(scores(names, phrases, slips, language));
  }

  /** What hangs below something else that was found comes before it: it says more. */
  private async choose(scored: Map<string, number>): Promise<SkillType[]> {
    const best = [...scored].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, CANDIDATES);
    if (!best.length) return [];
    const rows = await this.db.query<SkillType & { above: string[] }>(CHOSEN, [best.map(([id]) => id)], {
      name: 'skills-in-text',
    });
    const total = ({ id, above }: { id: string; above: string[] }) =>
      scored.get(id)! + above.reduce((sum, one) => sum + 0.4 * (scored.get(one) ?? 0), 0);
    return rows
      .map((skill) => ({ skill, score: total(skill) }))
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score || (a.skill.id < b.skill.id ? -1 : 1))
      .slice(0, SUGGESTED)
      .map(({ skill }) => skill);
  }
}

/** What each skill is worth that has one of the names: more for more words, less the more skills go by the name. */
function scores(
  names: readonly Name[],
  phrases: readonly Phrase[],
  slips: readonly string[],
  language: Language,
): Map<string, number> {
  const joined = new Map(phrases.map((phrase) => [phrase.joined, phrase.words]));
  const stemmed = {
    NL: new Map(phrases.map((phrase) => [phrase.stem.NL, phrase.words])),
    EN: new Map(phrases.map((phrase) => [phrase.stem.EN, phrase.words])),
  };
  const bearers = new Map<string, Set<string>>();
  for (const { joined: name, id } of names) bearers.set(name, (bearers.get(name) ?? new Set()).add(id));
  const found = new Map<string, Map<string, number>>();
  for (const name of names) {
    const whole = joined.get(name.joined) ?? stemmed[name.language].get(name.stem);
    const slip = slips.some(
      (word) => distance(word, name.joined) <= Math.min(slipsIn(word), word.length < 9 ? 1 : 2),
    );
    const sort = whole ? 1 + 0.5 * (whole - 1) : slip ? 0.7 : joined.size && partial(name, phrases) ? 0.6 : 0;
    const value =
      (sort *
        (name.own ? 1 : 0.8) *
        (name.classified ? 0.8 : 1) *
        (name.language === language.toUpperCase() ? 1 : 0.8)) /
      Math.sqrt(bearers.get(name.joined)!.size);
    const of = found.get(name.id) ?? new Map<string, number>();
    of.set(name.stem, Math.max(value, of.get(name.stem) ?? 0));
    found.set(name.id, of);
  }
  return new Map(
    [...found].map(([id, values]) => [id, [...values.values()].reduce((sum, value) => sum + value, 0)]),
  );
}

const partial = ({ joined }: Name, phrases: readonly Phrase[]): boolean =>
  phrases.some(
    (phrase) => phrase.words === 1 && (phrase.joined.startsWith(joined) || phrase.joined.endsWith(joined)),
  );
