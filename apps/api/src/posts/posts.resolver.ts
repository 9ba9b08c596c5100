import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Invalid,
  LinksNotAllowedYet,
  NotFound,
  OthersReplied,
  OwnPost,
  PostClosed,
  PostingTooFast,
} from '@nutshell/domain';
import { Allow, CurrentActor, Public, WritesAtMost, type Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { ExpectingMutation } from '../platform/graphql/index.js';
import { markdownToHtml } from '../platform/markdown.js';
import { CastVote } from './cast-vote.js';
import { EditPost } from './edit-post.js';
import { FollowPost } from './follow-post.js';
import {
  CastVoteType,
  CommentInputType,
  CommentType,
  EditedPostType,
  EditPostInputType,
  FollowingType,
  FollowInputType,
  PostType,
  RemovedPostType,
  VoteInputType,
} from './posts.graphql.js';
import { visiblePost } from './posts.queries.js';
import { RemovePost } from './remove-post.js';
import { WriteComment } from './write-comment.js';

const LONGEST_TEXT = 10_000;

@Resolver()
export class PostsResolver {
  constructor(
    private readonly db: Db,
    private readonly commenting: WriteComment,
    private readonly editing: EditPost,
    private readonly removing: RemovePost,
    private readonly voting: CastVote,
    private readonly following: FollowPost,
  ) {}

  @Public()
  @Query(() => PostType, { nullable: true, description: 'Null where it is not there for who asks' })
  post(@CurrentActor() actor: Actor | null, @Args('id', { type: () => ID }) id: string) {
    return visiblePost(this.db, id, actor).catch((error: unknown) => {
      if (error instanceof NotFound) return null;
      throw error;
    });
  }

  @Allow('member')
  @Query(() => String, { description: 'What Markdown will look like, as HTML that is safe to show' })
  postPreview(@Args('text') text: string): string {
    return markdownToHtml(text.slice(0, LONGEST_TEXT));
  }

  @ExpectingMutation(() => CommentType, [PostClosed, LinksNotAllowedYet, PostingTooFast, Invalid])
  @WritesAtMost({ max: 120, windowSeconds: 3_600 })
  @Allow('member')
  async comment(@CurrentActor() actor: Actor, @Args('input') input: CommentInputType) {
    return visiblePost(this.db, await this.commenting.run(actor, input), actor);
  }

  @ExpectingMutation(() => EditedPostType, [PostClosed, LinksNotAllowedYet, Invalid])
  @Allow('member')
  async editPost(@CurrentActor() actor: Actor, @Args('input') { postId, ...fields }: EditPostInputType) {
    await this.editing.run(actor, postId, fields);
    return { post: await visiblePost(this.db, postId, actor) };
  }

  @ExpectingMutation(() => CastVoteType, [OwnPost, PostClosed])
  @Allow('member')
  async vote(@CurrentActor() actor: Actor, @Args('input') { postId, up }: VoteInputType) {
    await this.voting.run(actor, postId, up);
    return { post: await visiblePost(this.db, postId, actor) };
  }

  @ExpectingMutation(() => RemovedPostType, [OthersReplied])
  @Allow('member')
  async removePost(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    await this.removing.run(actor, id);
    return { id };
  }

  @Allow('member')
  @Mutation(() => FollowingType, { description: 'A question, an idea, a skill or a person; twice is once' })
  async follow(@CurrentActor() actor: Actor, @Args('input') { kind, id, following }: FollowInputType) {
    await this.following.ask(actor, kind, id, following);
    return { kind, id, following };
  }
}
