import { Injectable } from '@nestjs/common';
import { ANYWHERE, DAYPARTS, DEMAND_PRICES, PROVINCES, type Daypart, type Province } from '@nutshell/domain';
import { Db } from '../../platform/db/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { below, skillLoader, type SkillType } from '../../skills/index.js';
import type { DemandFilterType, DemandType } from './demand.graphql.js';

const MOST_SKILLS = 100;
const MOST_CELLS = 300;

interface FigureRow {
  part: 'whole' | 'skill' | 'place' | 'daypart' | 'cell';
  skillId: string | null;
  place: string | null;
  daypart: Daypart | null;
  people: number;
  byPrice: number[];
}

/** Figures of one of the shapes that are asked. */
const part = (name: FigureRow['part'], where: readonly string[], limit = 20): string =>
  `(SELECT '${name}' AS part, f.skill_id AS "skillId", f.place, f.daypart, f.people, f.by_price AS "byPrice"
    FROM demand_figures f WHERE ${where.join(' AND ')}
    ORDER BY f.people DESC, f.skill_id, f.place, f.daypart LIMIT ${limit})`;

/** The statement for what is asked, and its values: a condition that is not asked is not in it, so that each finds its index. */
function figures(skillId: string | null, place: string | null, daypart: Daypart | null) {
  const values: unknown[] = [];
  const of = (value: unknown, type: string): string => `$${values.push(value)}::${type}`;
  const id = skillId && of(skillId, 'uuid');
  const skill = id ? `f.skill_id = ${id}` : 'f.skill_id IS NULL';
  const under = id
    ? `f.skill_id = ANY (ARRAY(WITH RECURSIVE below (root, id) AS (${below(`SELECT ${id}`)}) SELECT b.id FROM below b))`
    : 'f.skill_id IS NOT NULL';
  const [inPlace, somewhere] = place
    ? [`f.place = ${of(place, 'text')}`, `f.place = $${values.length}::text`]
    : ['f.place IS NULL', 'f.place IS NOT NULL'];
  const [atDaypart, sometime] = daypart
    ? [`f.daypart = ${of(daypart, 'text')}`, `f.daypart = $${values.length}::text`]
    : ['f.daypart IS NULL', 'f.daypart IS NOT NULL'];
  const parts = [
    part('whole', [skill, inPlace, atDaypart]),
    part('skill', [under, ...(id ? [`f.skill_id <> ${id}`] : []), inPlace, atDaypart], MOST_SKILLS),
    part('place', [skill, 'f.place IS NOT NULL', atDaypart]),
    part('daypart', [skill, inPlace, 'f.daypart IS NOT NULL']),
    part('cell', [under, somewhere, sometime], MOST_CELLS),
  ];
  return { sql: parts.join(' UNION ALL '), values };
}

/** What may be told of demand; as it was counted last, whoever asks. */
@Injectable()
export class DemandQueries {
  constructor(private readonly db: Db) {}

  async read(context: GraphqlContext, filter: DemandFilterType): Promise<DemandType> {
    const [counted] = await this.db.query<{ asOf: Date }>('SELECT as_of AS "asOf" FROM demand_snapshots');
    const asOf = counted?.asOf ?? null;
    const skillId = filter.skill ? await this.skillId(filter.skill) : null;
    const known = (!filter.skill || skillId) && (!filter.province || filter.province in PROVINCES);
    const { sql, values } = figures(skillId, filter.province || null, filter.daypart ?? null);
    const rows = known ? await this.db.query<FigureRow>(sql, values) : [];
    const of = (name: FigureRow['part']) => rows.filter((row) => row.part === name);
    const skills = await this.skills(context, rows);
    const withSkill = (name: 'skill' | 'cell') =>
      of(name).flatMap((row) => {
        const skill = skills.get(row.skillId!);
        return skill ? [{ ...row, ...placeOf(row), skill }] : [];
      });
    const [whole] = of('whole');
    return {
      asOf,
      people: whole?.people ?? null,
      cells: withSkill('cell').map((row) => ({ ...row, daypart: row.daypart! })),
      bySkill: withSkill('skill'),
      byProvince: of('place').map((row) => ({ ...placeOf(row), people: row.people })),
      byDaypart: of('daypart')
        .map(({ daypart, people }) => ({ daypart: daypart!, people }))
        .toSorted((a, b) => DAYPARTS.indexOf(a.daypart) - DAYPARTS.indexOf(b.daypart)),
      byPrice: (whole?.byPrice ?? []).flatMap((people, at) =>
        people ? [{ priceExVatCents: DEMAND_PRICES[at]!, people }] : [],
      ),
    };
  }

  /** Of a skill that everybody may know of. */
  private async skillId(slug: string): Promise<string | null> {
    const [skill] = await this.db.query<{ id: string }>(
      'SELECT coalesce(merged_into_id, id) AS id FROM skills WHERE slug = $1 AND organisation_id IS NULL',
      [slug],
      { name: 'demand-skill' },
    );
    return skill?.id ?? null;
  }

  private async skills(context: GraphqlContext, rows: readonly FigureRow[]): Promise<Map<string, SkillType>> {
    const ids = [
      ...new Set(
        rows.flatMap(({ part: name, skillId }) => (['skill', 'cell'].includes(name) ? skillId! : [])),
      ),
    ];
    const found = await skillLoader(context, this.db).loadMany(ids);
    return new Map(
      found.flatMap((skill, at) => (skill && !(skill instanceof Error) ? [[ids[at]!, skill] as const] : [])),
    );
  }
}

const placeOf = ({ place }: FigureRow) => ({
  province: place === ANYWHERE ? null : place,
  latitude: PROVINCES[place as Province]?.latitude ?? null,
  longitude: PROVINCES[place as Province]?.longitude ?? null,
});
