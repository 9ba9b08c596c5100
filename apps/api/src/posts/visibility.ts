import { worksAt } from '../organisations/index.js';

export { viewerId } from '../platform/access/index.js';

/** A post `p` with the question or idea `r` that it belongs to. */
export const POSTS = 'posts p JOIN posts r ON r.id = p.root_id';

/** Ids of the skills of a question or idea that all who may read it may know of: own skills of an organisation are for its members. */
export const skillsForReaders = (root: string): string =>
  `SELECT ps.skill_id FROM post_skills ps JOIN skills own ON own.id = ps.skill_id WHERE ps.post_id = ${root}.id
   AND (own.organisation_id IS NULL OR (${root}.scope = 'ORGANISATION' AND own.organisation_id = ${root}.organisation_id))`;

/**
 * Whether a question or idea was asked at an organisation, as far as the viewer may know: of what is for everybody only its
 * members learn it, and of what is without a name nobody.
 */
export const askedAt = (organisation: string, viewer: string, root = 'p'): string =>
  `(${root}.organisation_id = ${organisation} AND (${root}.scope = 'ORGANISATION'
    OR (NOT ${root}.anonymous AND ${worksAt(`${root}.organisation_id`, viewer)})))`;

const shown = (post: string, viewer: string): string =>
  `(${post}.state = 'VISIBLE' OR (${post}.author_id = ${viewer} AND ${post}.state <> 'REMOVED'))`;

/** Whether a question or idea is there for the viewer. @param viewer a parameter with the viewer's id, null for a visitor */
export const visibleRoot = (root: string, viewer: string): string =>
  `(${shown(root, viewer)} AND (${root}.scope = 'PUBLIC' OR ${worksAt(`${root}.organisation_id`, viewer)}))`;

/**
 * Whether a post is there for the viewer: everything is read through this and nothing else. What is said below something
 * is there for who sees that.
 * Its author also sees it while it waits for a moderator or was hidden by one.
 * @param viewer a parameter with the viewer's id, null for a visitor, as `$1::uuid`
 */
export const visiblePosts = (viewer: string, post = 'p', root = 'r'): string =>
  `(${shown(post, viewer)} AND ${visibleRoot(root, viewer)} AND CASE WHEN ${post}.parent_id <> ${post}.root_id
    THEN (SELECT ${shown('above', viewer)} FROM posts above WHERE above.id = ${post}.parent_id) ELSE true END)`;
