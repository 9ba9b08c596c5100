/** The queries of the file, each with what was judged to answer it. */
export function readQueries(file) {
  return file
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [text, best = '', good = '', about = ''] = line.split('|').map((part) => part.trim());
      const titles = (part) => part.split(';').flatMap((title) => title.trim() || []);
      return { text, best: titles(best), good: titles(good), about: about.split(/\s+/).filter(Boolean) };
    });
}

/**
 * Of each query the grades by document id, 1 to 3. Somebody counts for a skill from level 3, or when they teach it.
 * @throws where a title or a skill of the file is nowhere in the demo
 */
export async function judgementsOf(queries, documents, db) {
  const people = await peopleBySkill(db);
  const bySkill = new Map();
  for (const { id, kind, filters } of documents)
    if (kind !== 'person') for (const slug of filters.topics) add(bySkill, slug, id);
  for (const { slug, id } of people) add(bySkill, slug, id);
  const missing = [];
  const judged = queries.map(({ text, best, good, about }) => {
    const grades = new Map();
    const give = (id, grade) => grades.set(id, Math.max(grade, grades.get(id) ?? 0));
    for (const slug of about) {
      if (!bySkill.has(slug)) missing.push(`${text}: skill ${slug}`);
      for (const id of bySkill.get(slug) ?? []) give(id, best.length + good.length ? 1 : 2);
    }
    for (const [titles, grade] of [
      [good, 2],
      [best, 3],
    ])
      for (const part of titles) {
        const named = documents.filter(({ title }) => title.toLowerCase().startsWith(part.toLowerCase()));
        if (!named.length) missing.push(`${text}: title ${part}`);
        for (const { id } of named) give(id, grade);
      }
    return grades;
  });
  if (missing.length) console.log(`Not in the demo:\n  ${missing.join('\n  ')}`);
  return judged;
}

/** Gain of the order given, by the best order there could be. */
export function ndcg(shown, all, depth) {
  const gain = (grades) =>
    grades.slice(0, depth).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const best = gain([...all].sort((a, b) => b - a));
  return best ? gain(shown) / best : 0;
}

function add(map, key, value) {
  if (!map.has(key)) map.set(key, new Set());
  map.get(key).add(value);
}

const peopleBySkill = (db) =>
  db.query(
    `WITH RECURSIVE has AS (
       SELECT person_id AS id, skill_id FROM skill_claims WHERE level >= 3
       UNION SELECT t.trainer_id, ts.skill_id FROM trainings t JOIN training_skills ts ON ts.training_id = t.id
     ), up AS (
       SELECT h.id, s.id AS skill_id, s.parent_id, s.slug FROM has h JOIN skills s ON s.id = h.skill_id
       UNION SELECT up.id, s.id, s.parent_id, s.slug FROM up JOIN skills s ON s.id = up.parent_id
     ) SELECT DISTINCT id, slug FROM up`,
  );
