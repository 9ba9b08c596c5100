import { NotFound, type PostKind, type PostScope, type PostState } from '@nutshell/domain';
import DataLoader from 'dataloader';
import type { Actor } from '../platform/access/index.js';
import type { Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import { isId } from '../platform/ids.js';
import { POSTS, viewerId, visiblePosts } from './visibility.js';

/** A post `p` below its root `r`, as everything that shows posts reads it. */
export interface PostRow {
  id: string;
  kind: PostKind;
  rootId: string;
  /** Of the root. */
  rootKind: PostKind;
  parentId: string | null;
  authorId: string | null;
  anonymous: boolean;
  /** Of its root. */
  scope: PostScope;
  organisationId: string | null;
  state: PostState;
  slug: string | null;
  title: string | null;
  text: string;
  language: string;
  votes: number;
  commentCount: number;
  createdAt: Date;
  publishedAt: Date | null;
  editedAt: Date | null;
  /** Since when it, or the question or idea above it, lives on in another. */
  closedAt: Date | null;
  /** Who wrote the question or idea that it belongs to. */
  rootAuthorId: string | null;
}

export const POST_COLUMNS = `p.id, p.kind, p.root_id AS "rootId", r.kind AS "rootKind", p.parent_id AS "parentId", p.author_id AS "authorId",
  p.anonymous, r.scope, r.organisation_id AS "organisationId", p.state, p.slug, p.title, p.text, p.language, p.votes,
  p.comments AS "commentCount", p.created_at AS "createdAt", p.published_at AS "publishedAt", p.edited_at AS "editedAt",
  r.closed_at AS "closedAt", r.author_id AS "rootAuthorId"`;

/** A post with what pages show of each. */
export interface ShownRow extends PostRow {
  voted: boolean;
  hasPhotos: boolean;
  /** Whether anything was ever said right below it, seen or not. */
  hasComments: boolean;
}

/** The columns of a `ShownRow` beyond those of a post. @param viewer a parameter, as `$1::uuid` */
export const alsoShown = (viewer: string, post = 'p'): string =>
  `EXISTS (SELECT FROM post_votes v WHERE v.person_id = ${viewer} AND v.post_id = ${post}.id) AS voted,
   EXISTS (SELECT FROM post_photos ph WHERE ph.post_id = ${post}.id) AS "hasPhotos",
   EXISTS (SELECT FROM posts c WHERE c.parent_id = ${post}.id AND c.kind = 'COMMENT') AS "hasComments"`;

/** @throws NotFound for what is not there for this person */
export async function visiblePost(db: Db, id: string, actor: Actor | null): Promise<PostRow> {
  const [row] = isId(id)
    ? await db.query<PostRow>(
        `SELECT ${POST_COLUMNS} FROM ${POSTS} WHERE p.id = $1 AND ${visiblePosts('$2::uuid')}`,
        [id, viewerId(actor)],
        { name: 'visible-post' },
      )
    : [];
  if (!row) throw new NotFound();
  return row;
}

/** Posts that the viewer may see, by id; null for the others. */
export const postLoader = (context: GraphqlContext, db: Db): DataLoader<string, PostRow | null> =>
  loader(
    context,
    'post',
    () =>
      new DataLoader<string, PostRow | null>(async (ids) => {
        const rows = await db.query<PostRow>(
          `SELECT ${POST_COLUMNS} FROM ${POSTS} WHERE p.id = ANY($1) AND ${visiblePosts('$2::uuid')}`,
          [ids, viewerId(context.actor)],
          { name: 'posts' },
        );
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );

/** Whether the viewer voted for posts, by id. */
export const votedLoader = (context: GraphqlContext, db: Db): DataLoader<string, boolean> =>
  memberLoader(context, 'post.voted', (ids, viewer) =>
    db.query<{ id: string }>(
      'SELECT post_id AS id FROM post_votes WHERE person_id = $1 AND post_id = ANY($2)',
      [viewer, ids],
      { name: 'posts-voted' },
    ),
  );

/** Whether the viewer follows posts, skills or people, by id. */
export const followsLoader = (
  context: GraphqlContext,
  db: Db,
  kind: 'POST' | 'SKILL' | 'PERSON',
): DataLoader<string, boolean> =>
  memberLoader(context, `follows.${kind}`, (ids, viewer) =>
    db.query<{ id: string }>(
      'SELECT subject_id AS id FROM follows WHERE person_id = $1 AND kind = $3 AND subject_id = ANY($2)',
      [viewer, ids, kind],
      { name: 'follows-of' },
    ),
  );

const memberLoader = (
  context: GraphqlContext,
  name: string,
  read: (ids: readonly string[], viewer: string) => Promise<{ id: string }[]>,
): DataLoader<string, boolean> =>
  loader(
    context,
    name,
    () =>
      new DataLoader<string, boolean>(async (ids) => {
        const viewer = viewerId(context.actor);
        const found = new Set(viewer ? (await read(ids, viewer)).map(({ id }) => id) : []);
        return ids.map((id) => found.has(id));
      }),
  );

/** Skills of posts, in the order in which they were chosen; of a reply, none. */
export const postSkillIds = (context: GraphqlContext, db: Db): DataLoader<string, string[]> =>
  listLoader(context, 'post.skills', (ids) =>
    db.query<{ id: string; of: string }>(
      'SELECT skill_id AS id, post_id AS of FROM post_skills WHERE post_id = ANY($1) ORDER BY post_id, position',
      [ids],
      { name: 'post-skills' },
    ),
  );

export const postPhotoIds = (context: GraphqlContext, db: Db): DataLoader<string, string[]> =>
  listLoader(context, 'post.photos', (ids) =>
    db.query<{ id: string; of: string }>(
      'SELECT file_id AS id, post_id AS of FROM post_photos WHERE post_id = ANY($1) ORDER BY post_id, position',
      [ids],
      { name: 'post-photos' },
    ),
  );

const listLoader = (
  context: GraphqlContext,
  name: string,
  read: (ids: readonly string[]) => Promise<{ id: string; of: string }[]>,
): DataLoader<string, string[]> =>
  loader(
    context,
    name,
    () =>
      new DataLoader<string, string[]>(async (ids) => {
        const found = new Map<string, string[]>(ids.map((id) => [id, []]));
        for (const { id, of } of await read(ids)) found.get(of)!.push(id);
        return ids.map((id) => found.get(id)!);
      }),
  );
