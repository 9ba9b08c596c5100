import { measurePage } from '../lib/page.mjs';

/** A training with dates to come, and what the member who looks has there. */
export default function trainingPage(bench) {
  return measurePage(bench, {
    figure: 'training page, signed in',
    name: 'Training',
    floor: new URL('../floors/training-page.mjs', import.meta.url).href,
    what: 'node:http and two prepared statements',
    seconds: 1,
    prepare: async (client) => {
      const { rows } = await client.query(
        `SELECT t.slug FROM trainings t WHERE t.status = 'PUBLISHED' AND t.organisation_id IS NULL
         ORDER BY (SELECT count(*) FROM sessions s WHERE s.training_id = t.id AND s.status = 'PUBLISHED'
                     AND s.starts_at > now() + interval '1 day') DESC, t.id LIMIT 1`,
      );
      return { slug: rows[0].slug };
    },
  });
}
