import { hasRole, type Actor } from '../platform/access/index.js';
import type { PostEntity } from './post.entity.js';

type Written = Pick<PostEntity, 'authorId' | 'state'> & Partial<Pick<PostEntity, 'closedAt' | 'kind'>>;

export const isAuthor = (actor: Actor | null, { authorId }: Pick<Written, 'authorId'>): boolean =>
  !!actor && authorId === actor.id;

/** A moderator mends titles and skills too. */
export const canEdit = (actor: Actor | null, post: Written): boolean =>
  hasRole(actor, 'member') &&
  post.state !== 'HIDDEN' &&
  post.state !== 'REMOVED' &&
  (isAuthor(actor, post) || (post.state === 'VISIBLE' && hasRole(actor, 'moderator', 'admin')));

export const viewerOfPost = (actor: Actor | null, post: Written) => {
  const mine = isAuthor(actor, post);
  const visible = post.state === 'VISIBLE';
  const member = hasRole(actor, 'member');
  const open = member && visible && !post.closedAt;
  return {
    isAuthor: mine,
    canEdit: canEdit(actor, post),
    canRemove: mine && member,
    // Who wants a training joins the request for it.
    canVote: open && !mine && post.kind !== 'REQUEST',
    canComment: open,
    canReport: member && visible && !mine,
  };
};
