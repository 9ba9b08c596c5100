import type { Db } from '../platform/db/index.js';
import type { PostRevisionType } from './posts.graphql.js';

const MOST = 100;

/** What a post has been, from the first. @param anonymous whether no names are shown */
export const revisionsOf = (db: Db, postId: string, anonymous: boolean): Promise<PostRevisionType[]> =>
  db.query<PostRevisionType>(
    `SELECT number, title, text, edited_at AS "editedAt", editor_id AS "editorId", $2::boolean AS anonymous
     FROM post_revisions WHERE post_id = $1 ORDER BY number LIMIT ${MOST}`,
    [postId, anonymous],
    { name: 'post-revisions' },
  );
