import { worksAt } from '../organisations/index.js';

export { viewerId } from '../platform/access/index.js';

/** A post `p` with the question or idea `r` that it belongs to. */
export const POSTS = 'posts p JOIN posts r ON r.id = p.root_id';

const shown = (post: string, viewer: string): string =>
  `(${post}.state = 'VISIBLE' OR (${post}.author_id = ${viewer} AND ${post}.state <> 'REMOVED'))`;

/** Whether a question or idea is there for the viewer. @param viewer a parameter with the viewer's id, null for a visitor */
export const visibleRoot = (root: string, viewer: string): string =>
  `(${shown(root, viewer)} AND (${root}.scope = 'PUBLIC' OR ${worksAt(`${root}.organisation_id`, viewer)}))`;

/**
 * Whether a post is there for the viewer: everything is read through this and nothing else.
 * Its author also sees it while it waits for a moderator or was hidden by one.
 * @param viewer a parameter with the viewer's id, null for a visitor, as `$1::uuid`
 */
export const visiblePosts = (viewer: string, post = 'p', root = 'r'): string =>
  `(${shown(post, viewer)} AND ${visibleRoot(root, viewer)})`;
