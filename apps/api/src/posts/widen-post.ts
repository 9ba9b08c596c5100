import { Injectable } from '@nestjs/common';
import { AlreadyPublic, firstPostState, OthersReplied, PostClosed } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { Slugs } from '../platform/slugs.js';
import { PostEntity } from './post.entity.js';
import { POST_PAGES } from './post-pages.js';
import { PostQueued } from './posts.events.js';
import { PUBLIC_POSTS } from './write-post.js';

/** Opens what was asked at an organisation to everybody, as its author wants it. */
@Injectable()
export class WidenPost {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly slugs: Slugs,
  ) {}

  /**
   * What colleagues wrote below it stays among them: then it cannot be. What it was before was for colleagues, and goes.
   * Of a new account it waits for a moderator.
   * @throws NotFound, AlreadyPublic, PostClosed, OthersReplied, LinksNotAllowedYet, OutsideTransaction
   */
  async run(id: string): Promise<PostEntity> {
    const post = await this.db.lock(PostEntity, id);
    if (post.scope === 'PUBLIC') throw new AlreadyPublic();
    if (post.state !== 'VISIBLE') throw new PostClosed();
    const others = await this.db.query(
      `SELECT FROM posts WHERE root_id = $1 AND author_id IS DISTINCT FROM $2 AND state <> 'REMOVED' LIMIT 1`,
      [id, post.authorId],
    );
    if (others.length) throw new OthersReplied();
    const [author] = await this.db.query<{ publicPosts: number; trusted: boolean }>(
      `SELECT ${PUBLIC_POSTS} AS "publicPosts",
         EXISTS (SELECT FROM people WHERE id = $1 AND roles && '{moderator,admin}') AS trusted
       FROM posts p JOIN posts r ON r.id = p.root_id WHERE p.author_id = $1`,
      [post.authorId],
    );
    const state = firstPostState(author!, 'PUBLIC', post);
    const slug = await this.forgetBefore(post);
    const widened = await this.db.save(PostEntity, { ...post, slug, scope: 'PUBLIC', state });
    if (state === 'QUEUED') await this.events.publish(new PostQueued(id, post.kind));
    return widened;
  }

  /** @returns its address: another one where the first tells of a title that it has no more */
  private async forgetBefore({ id, title, slug }: PostEntity): Promise<string | null> {
    const before = await this.db.query<{ title: string | null }>(
      'DELETE FROM post_revisions WHERE post_id = $1 RETURNING title',
      [id],
    );
    return before.some((revision) => revision.title !== title) ? this.slugs.fresh(POST_PAGES, title!) : slug;
  }
}
