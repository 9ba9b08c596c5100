import { personLoader } from '../accounts/index.js';
import type { Db } from '../platform/db/index.js';
import { known, pageOf, type GraphqlContext, type PageArgs } from '../platform/graphql/index.js';
import { viewerOfPost } from './post.policy.js';
import type { ShownRow } from './posts.queries.js';

interface More {
  post?: Record<string, unknown>;
  viewer?: Record<string, unknown>;
}

/** What is known of a post of which there is nothing to look up. */
export const nothingBelow = ({ hasPhotos, hasComments }: ShownRow): Record<string, unknown> => ({
  ...(!hasPhotos && { photos: [] }),
  ...(!hasComments && { comments: ({ first }: PageArgs) => pageOf([], first, 0, () => '') }),
});

/**
 * Posts of a page with what is known of each: nothing more is looked up for one of them. Authors are read all together.
 * @param more what else is known of a post, and of what the viewer may do with it
 */
export async function shown<Row extends ShownRow>(
  context: GraphqlContext,
  db: Db,
  rows: readonly Row[],
  more: (row: Row) => More = () => ({}),
): Promise<void> {
  const ids = rows.flatMap(({ anonymous, authorId }) => (anonymous || !authorId ? [] : [authorId]));
  const people = await personLoader(context, db).loadMany([...new Set(ids)]);
  const authors = new Map(people.flatMap((one) => (one instanceof Error ? [] : [[one.id, one] as const])));
  for (const row of rows) {
    const { post, viewer } = more(row);
    const author = !row.anonymous && row.authorId ? authors.get(row.authorId) : null;
    known(row, {
      ...(author !== undefined && { author }),
      ...nothingBelow(row),
      viewer: known({ ...viewerOfPost(context.actor, row), post: row }, { voted: row.voted, ...viewer }),
      ...post,
    });
  }
}
