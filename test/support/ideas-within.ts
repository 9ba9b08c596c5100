import { newId } from '../../apps/api/src/platform/ids.js';
import type { Caller, World } from './world.js';

export interface IdeasWithin {
  slug: string;
  ideaId: string;
  otherId: string;
  /** Lives on in `ideaId`. */
  mergedId: string;
}

/** Three ideas for who works there, of one author: two on their own, and one that was merged into the first. */
export async function ideasWithin(
  world: World,
  author: Caller,
  organisationId: string,
): Promise<IdeasWithin> {
  const [ideaId, otherId, mergedId] = [newId(), newId(), newId()];
  await world.db.query(
    `WITH written AS (
       INSERT INTO posts (id, kind, root_id, author_id, scope, organisation_id, state, slug, title, text, language, created_at,
         published_at, closed_at)
       SELECT id, 'IDEA', id, $2, 'ORGANISATION', $3, 'VISIBLE', id::text, 'Een geheime zaal', 'Plan dat onder ons blijft', 'NL', $4, $4,
         CASE WHEN position = 3 THEN $4::timestamptz END
       FROM unnest($1::uuid[]) WITH ORDINALITY one (id, position) RETURNING id)
     INSERT INTO ideas (id, merged_into_id, merged_at)
     SELECT id, CASE id WHEN $6 THEN $5::uuid END, CASE id WHEN $6 THEN $4::timestamptz END FROM written ORDER BY id`,
    [[ideaId, otherId, mergedId], author.id, organisationId, world.clock.now(), ideaId, mergedId],
  );
  return { slug: ideaId, ideaId, otherId, mergedId };
}
