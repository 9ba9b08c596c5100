import { decidesOnIdea, type IdeaPart, type PostScope } from '@nutshell/domain';
import type { PostEntity } from '../posts/index.js';
import { isAuthor } from '../posts/index.js';
import { hasRole, type Actor } from '../platform/access/index.js';
import type { Db } from '../platform/db/index.js';

type Written = Pick<PostEntity, 'authorId' | 'scope' | 'organisationId'>;

/** How somebody stands to an idea. @param leads whether they are an admin of the idea's organisation */
export const partIn = (actor: Actor | null, idea: Pick<Written, 'authorId'>, leads: boolean): IdeaPart => ({
  isAuthor: hasRole(actor, 'member') && isAuthor(actor, idea),
  leads: hasRole(actor, 'member') && leads,
  moderates: hasRole(actor, 'moderator', 'admin'),
});

/** As `partIn`, with what the database says now. */
export async function partNow(db: Db, actor: Actor, idea: Written): Promise<IdeaPart> {
  const led = idea.organisationId ? await ledBy(db, actor.id, [idea.organisationId]) : [];
  return partIn(actor, idea, led.length > 0);
}

/** Whether this person says what happens to an idea, merging included. */
export const decides = async (db: Db, actor: Actor, idea: Written): Promise<boolean> =>
  decidesOnIdea(idea.scope as PostScope, await partNow(db, actor, idea));

/** Of these organisations, those of which this person is an admin. */
export async function ledBy(db: Db, personId: string, organisationIds: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT organisation_id AS id FROM organisation_members
     WHERE person_id = $1 AND organisation_id = ANY($2) AND role = 'ADMIN'`,
    [personId, organisationIds],
    { name: 'led-organisations' },
  );
  return rows.map(({ id }) => id);
}
