import type { RequestPart } from '@nutshell/domain';
import { hasRole, type Actor } from '../platform/access/index.js';
import { isAuthor, type PostRow } from '../posts/index.js';

type Asked = Pick<PostRow, 'authorId' | 'organisationId'>;

/** How somebody stands to a request. @param leads whether they are an admin of its organisation */
export const partIn = (actor: Actor | null, post: Asked, leads: boolean): RequestPart => ({
  isOwner: hasRole(actor, 'member') && isAuthor(actor, post),
  leads: hasRole(actor, 'member') && leads,
  moderates: hasRole(actor, 'moderator', 'admin'),
});
