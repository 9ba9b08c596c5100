import { newId } from '../../apps/api/src/platform/ids.js';
import type { Caller, World } from './world.js';

/** An organisation with these people in it, the first as its admin. */
export async function organisationOf(world: World, ...members: Caller[]): Promise<string> {
  const id = newId();
  await world.db.query(
    `INSERT INTO organisations (id, slug, name, invite_code, created_at) VALUES ($1::uuid, $1::text, 'Jansen Metaal', $1::text, $2)`,
    [id, world.clock.now()],
  );
  await world.db.query(
    `INSERT INTO organisation_members (organisation_id, person_id, role, joined_at)
     SELECT $1, id, CASE position WHEN 1 THEN 'ADMIN' ELSE 'MEMBER' END, $3 FROM unnest($2::uuid[]) WITH ORDINALITY m (id, position)`,
    [id, members.map((member) => member.id), world.clock.now()],
  );
  return id;
}

/** From now on nothing that they write waits for a moderator: as if others could read two posts of theirs before. */
export async function trust(world: World, ...people: Caller[]): Promise<void> {
  for (const { id } of people)
    await world.db.query(
      `WITH earlier AS (
         INSERT INTO posts (id, kind, root_id, author_id, scope, state, slug, title, text, language, created_at, published_at)
         SELECT one.id, 'IDEA', one.id, $1, 'PUBLIC', 'VISIBLE', one.id::text, 'Iets van eerder', 'Al gelezen door iedereen', 'NL', $2, $2
         FROM (SELECT uuidv7() AS id FROM generate_series(1, 2)) one RETURNING id)
       INSERT INTO ideas (id) SELECT id FROM earlier`,
      [id, new Date('2026-01-05T09:00:00Z')],
    );
}

/** A question as its row alone, for what is said below it. */
export async function questionRow(
  world: World,
  author: Caller,
  more: { organisationId?: string; anonymous?: boolean; title?: string } = {},
): Promise<string> {
  const id = newId();
  await world.db.query(
    `INSERT INTO posts (id, kind, root_id, author_id, scope, organisation_id, anonymous, state, slug, title, text, language, created_at,
       published_at)
     VALUES ($1::uuid, 'QUESTION', $1::uuid, $2, $3, $4, $5, 'VISIBLE', $1::text, $6, 'De vraag zelf', 'NL', $7, $7)`,
    [
      id,
      author.id,
      more.organisationId ? 'ORGANISATION' : 'PUBLIC',
      more.organisationId ?? null,
      more.anonymous ?? false,
      more.title ?? 'Welke stroom bij 3 mm rvs?',
      world.clock.now(),
    ],
  );
  await world.db.query('INSERT INTO questions (id, active_at) VALUES ($1, $2)', [id, world.clock.now()]);
  return id;
}
