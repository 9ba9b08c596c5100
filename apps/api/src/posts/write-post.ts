import { Injectable } from '@nestjs/common';
import {
  checkPost,
  firstPostState,
  isRoot,
  NotMember,
  PACE,
  PostClosed,
  refuseHaste,
  type Language,
  type PostFields,
  type PostKind,
  type PostScope,
  type RootKind,
} from '@nutshell/domain';
import { isMember } from '../organisations/index.js';
import { hasRole, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { newId } from '../platform/ids.js';
import { FollowPost } from './follow-post.js';
import { PostEntity } from './post.entity.js';
import { PostParts } from './post-parts.js';
import { PostPublished, PostQueued } from './posts.events.js';
import { visiblePost } from './posts.queries.js';

export interface RootInput extends PostFields {
  readonly kind: RootKind;
  readonly title: string;
  readonly slug: string;
  readonly scope: PostScope;
  readonly organisationId: string | null;
  readonly anonymous: boolean;
}

export interface ReplyInput extends PostFields {
  readonly kind: Extract<PostKind, 'ANSWER' | 'COMMENT'>;
  /** What is answered or commented on. */
  readonly parentId: string;
}

/** How many posts `p` below roots `r` everybody could read, by which a moderator's look is no longer waited for. */
export const PUBLIC_POSTS = `count(*) FILTER (
  WHERE r.scope = 'PUBLIC' AND p.published_at IS NOT NULL AND p.state <> 'HIDDEN')::int`;

/** Writes what somebody says, inside the transaction of the deed that it is a part of. */
@Injectable()
export class WritePost {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly parts: PostParts,
    private readonly following: FollowPost,
  ) {}

  /** A question or an idea. @throws Invalid, NotMember, LinksNotAllowedYet, PostingTooFast, OutsideTransaction */
  async root(actor: Actor, input: RootInput): Promise<PostEntity> {
    checkPost(input.kind, input);
    const organisationId = input.organisationId ?? null;
    if ((input.scope === 'ORGANISATION' || organisationId) && !(await this.works(actor, organisationId)))
      throw new NotMember();
    const id = newId();
    return this.write(actor, input, input.scope, {
      id,
      rootId: id,
      parentId: null,
      scope: input.scope,
      organisationId,
      slug: input.slug,
      title: input.title.trim(),
      anonymous: input.anonymous,
    });
  }

  /** An answer or a comment. @throws Invalid, NotFound, PostClosed, LinksNotAllowedYet, PostingTooFast, OutsideTransaction */
  async reply(actor: Actor, input: ReplyInput): Promise<PostEntity> {
    checkPost(input.kind, input);
    const seen = await visiblePost(this.db, input.parentId, actor);
    const parent = await this.db.lock(PostEntity, input.parentId);
    const root = seen.rootId === parent.id ? parent : await this.db.get(PostEntity, seen.rootId);
    if (parent.state !== 'VISIBLE' || root.state !== 'VISIBLE' || root.closedAt) throw new PostClosed();
    return this.write(actor, input, root.scope!, {
      id: newId(),
      rootId: root.id,
      parentId: parent.id,
      scope: null,
      organisationId: null,
      slug: null,
      title: null,
      // Who asked without a name stays without one below the question.
      anonymous: root.anonymous && root.authorId === actor.id,
    });
  }

  private async write(
    actor: Actor,
    input: RootInput | ReplyInput,
    scope: PostScope,
    place: Pick<
      PostEntity,
      'id' | 'rootId' | 'parentId' | 'scope' | 'organisationId' | 'slug' | 'title' | 'anonymous'
    >,
  ): Promise<PostEntity> {
    const { publicPosts } = await this.author(actor, input.kind);
    const trusted = hasRole(actor, 'moderator', 'admin');
    const state = firstPostState({ publicPosts, trusted }, scope, input);
    const now = this.clock.now();
    const post = await this.db.save(PostEntity, {
      ...place,
      kind: input.kind,
      authorId: actor.id,
      state,
      text: input.text.trim(),
      language: actor.language.toUpperCase() as Language,
      votes: 0,
      comments: 0,
      createdAt: now,
      publishedAt: state === 'VISIBLE' ? now : null,
      editedAt: null,
      closedAt: null,
    });
    await this.parts.put(actor, post.id, input);
    if (state === 'VISIBLE') await this.parts.count(post, 1);
    await this.following.run(actor.id, 'POST', post.rootId);
    const Event = state === 'VISIBLE' ? PostPublished : PostQueued;
    await this.events.publish(new Event(post.id, post.kind));
    return post;
  }

  private works(actor: Actor, organisationId: string | null): Promise<boolean> {
    return organisationId ? isMember(this.db, organisationId, actor.id) : Promise.resolve(false);
  }

  /** Locked: what somebody writes at once in two places is counted one after the other. */
  private async author(actor: Actor, kind: PostKind): Promise<{ publicPosts: number }> {
    const limit = isRoot(kind) ? PACE.ROOT : PACE.REPLY;
    const since = new Date(this.clock.now().getTime() - limit.minutes * 60_000);
    await this.db.query('SELECT FROM people WHERE id = $1 FOR NO KEY UPDATE', [actor.id]);
    const [row] = await this.db.query<{ written: number; publicPosts: number }>(
      `SELECT count(*) FILTER (WHERE p.created_at > $2 AND (p.root_id = p.id) = $3)::int AS written,
         ${PUBLIC_POSTS} AS "publicPosts"
       FROM posts p JOIN posts r ON r.id = p.root_id WHERE p.author_id = $1`,
      [actor.id, since, isRoot(kind)],
    );
    refuseHaste(limit, row!.written);
    return row!;
  }
}
