import DataLoader from 'dataloader';
import { viewerId } from '../platform/access/index.js';
import type { Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import type { SkillType } from './skills.graphql.js';
import { below, SKILL_COLUMNS, visibleClaim, visibleSkill } from './skills.rows.js';

/** Skills that the viewer may see, by id; one that was merged is the one that it was merged into. */
export const skillLoader = (context: GraphqlContext, db: Db): DataLoader<string, SkillType | null> =>
  loader(
    context,
    'skill',
    () =>
      new DataLoader<string, SkillType | null>(async (ids) => {
        const rows = await db.query<SkillType & { asked: string }>(
          `SELECT old.id AS asked, ${SKILL_COLUMNS} FROM skills old JOIN skills s ON s.id = coalesce(old.merged_into_id, old.id)
           WHERE old.id = ANY($1) AND ${visibleSkill('$2::uuid')}`,
          [ids, viewerId(context.actor)],
          { name: 'skills' },
        );
        const found = new Map(rows.map((row) => [row.asked, row]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );

/** Skills by id in the order asked, without those that are not there for the viewer, each once. */
export async function skillsOf(
  context: GraphqlContext,
  db: Db,
  ids: readonly string[],
): Promise<SkillType[]> {
  const loaded = await Promise.all(ids.map((id) => skillLoader(context, db).load(id)));
  return [...new Map(loaded.flatMap((skill) => (skill ? [[skill.id, skill] as const] : []))).values()];
}

/** By the slug of its page; of one that was merged, the one that it was merged into. */
export async function skillBySlug(db: Db, slug: string, viewer: string | null): Promise<SkillType | null> {
  const [row] = await db.query<SkillType>(
    `SELECT ${SKILL_COLUMNS} FROM skills old JOIN skills s ON s.id = coalesce(old.merged_into_id, old.id)
     WHERE old.slug = $1 AND ${visibleSkill('$2::uuid')}`,
    [slug, viewer],
    { name: 'skill-by-slug' },
  );
  return row ?? null;
}

/** What skills hang below, from the branch down, without themselves. */
export const pathLoader = (context: GraphqlContext, db: Db): DataLoader<string, SkillType[]> =>
  groups(context, 'skill.path', (ids) =>
    db.query(
      `WITH RECURSIVE above (of, id, height) AS (
         SELECT id, parent_id, 1 FROM skills WHERE id = ANY($1)
         UNION ALL SELECT a.of, s.parent_id, a.height + 1 FROM above a JOIN skills s ON s.id = a.id
       ) SELECT a.of, ${SKILL_COLUMNS} FROM above a JOIN skills s ON s.id = a.id ORDER BY a.height DESC`,
      [ids],
      { name: 'skill-paths' },
    ),
  );

/** What hangs right below skills, by name. */
export const childrenLoader = (context: GraphqlContext, db: Db): DataLoader<string, SkillType[]> =>
  groups(context, 'skill.children', (ids) =>
    db.query(
      `SELECT s.parent_id AS of, ${SKILL_COLUMNS} FROM skills s
       WHERE s.parent_id = ANY($1) AND s.merged_into_id IS NULL AND ${visibleSkill('$2::uuid')}
       ORDER BY ${context.language === 'nl' ? 's.name_nl' : 's.name_en'}, s.id LIMIT 2000`,
      [ids, viewerId(context.actor)],
      { name: `skill-children-${context.language}` },
    ),
  );

/** How many people say that they know a skill or what hangs below it, from the first level on, as far as the viewer may see. */
export const peopleCountLoader = (context: GraphqlContext, db: Db): DataLoader<string, number> =>
  loader(
    context,
    'skill.people',
    () =>
      new DataLoader<string, number>(async (ids) => {
        const rows = await db.query<{ root: string; count: number }>(
          `WITH RECURSIVE below (root, id) AS (${below('SELECT unnest($1::uuid[])')})
           SELECT b.root, count(DISTINCT c.person_id)::int AS count FROM below b
           JOIN skill_claims c ON c.skill_id = b.id JOIN skills s ON s.id = c.skill_id
           WHERE c.level > 0 AND ${visibleClaim('$2::uuid')} GROUP BY b.root`,
          [ids, viewerId(context.actor)],
          { name: 'skill-people' },
        );
        const found = new Map(rows.map(({ root, count }) => [root, count]));
        return ids.map((id) => found.get(id) ?? 0);
      }),
  );

const groups = (
  context: GraphqlContext,
  name: string,
  read: (ids: readonly string[]) => Promise<Record<string, unknown>[]>,
): DataLoader<string, SkillType[]> =>
  loader(
    context,
    name,
    () =>
      new DataLoader<string, SkillType[]>(async (ids) => {
        const found = new Map<string, SkillType[]>(ids.map((id) => [id, []]));
        for (const row of (await read(ids)) as unknown as (SkillType & { of: string })[])
          found.get(row.of)?.push(row);
        return ids.map((id) => found.get(id)!);
      }),
  );
