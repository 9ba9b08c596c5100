import { measurePage } from '../lib/page.mjs';

const ANSWERS = 50;

/** A question with 50 answers and what was said below them, for a member. */
export default function questionPage(bench) {
  return measurePage(bench, {
    figure: 'question page, 50 answers',
    name: 'Question',
    floor: new URL('../floors/question-page.mjs', import.meta.url).href,
    what: 'node:http and two prepared statements',
    seconds: 2,
    prepare: async (client) => ({ slug: await muchAnswered(client), first: ANSWERS, after: null }),
  });
}

/** A question that trainings teach, given as many answers as it lacks, by different people; two comments below every third. */
async function muchAnswered(client) {
  const { rows } = await client.query(
    `SELECT p.id, p.slug, p.author_id AS "askerId", (SELECT count(*)::int FROM posts a WHERE a.parent_id = p.id AND a.kind = 'ANSWER') AS answers
     FROM posts p JOIN questions q ON q.id = p.id AND q.status = 'OPEN'
     WHERE p.kind = 'QUESTION' AND p.state = 'VISIBLE' AND p.scope = 'PUBLIC' AND NOT p.anonymous AND EXISTS (
       SELECT FROM post_skills s JOIN training_skills t ON t.skill_id = s.skill_id WHERE s.post_id = p.id)
     ORDER BY p.id LIMIT 1`,
  );
  const { id, slug, askerId, answers } = rows[0];
  await client.query(
    `INSERT INTO posts (id, kind, root_id, parent_id, author_id, state, text, language, created_at, published_at)
     SELECT uuidv7(), 'ANSWER', $1, $1, who.id, 'VISIBLE', said.text, 'NL', now(), now()
     FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM people WHERE deleted_at IS NULL AND id <> $2 LIMIT $3) who
     JOIN (SELECT text, row_number() OVER (ORDER BY id) AS n FROM posts WHERE kind = 'ANSWER' AND state = 'VISIBLE' LIMIT $3) said
       ON said.n = who.n`,
    [id, askerId, ANSWERS - answers],
  );
  await client.query(
    `INSERT INTO posts (id, kind, root_id, parent_id, author_id, state, text, language, created_at, published_at)
     SELECT uuidv7(), 'COMMENT', $1, a.id, who.id, 'VISIBLE', 'Zo doen wij het ook; wat bij ons nog scheelt is **goed licht**.', 'NL', now(), now()
     FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM posts WHERE parent_id = $1 AND kind = 'ANSWER') a
     JOIN (SELECT id, row_number() OVER (ORDER BY id DESC) AS n FROM people WHERE deleted_at IS NULL LIMIT $2) who
       ON a.n % 3 = 0 AND who.n IN (a.n, a.n + 1)
     WHERE NOT EXISTS (SELECT FROM posts c WHERE c.parent_id = a.id)`,
    [id, ANSWERS + 1],
  );
  await client.query(
    `UPDATE posts SET comments = (SELECT count(*) FROM posts c WHERE c.parent_id = posts.id AND c.kind = 'COMMENT')
     WHERE parent_id = $1`,
    [id],
  );
  await client.query('UPDATE questions SET answers = $2 WHERE id = $1', [id, ANSWERS]);
  await client.query('ANALYZE posts, questions');
  return slug;
}
