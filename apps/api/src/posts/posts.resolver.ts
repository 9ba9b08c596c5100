import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import {
  Invalid,
  LinksNotAllowedYet,
  OthersReplied,
  OwnPost,
  PostClosed,
  PostingTooFast,
} from '@nutshell/domain';
import { Allow, CurrentActor, type Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { ExpectingMutation } from '../platform/graphql/index.js';
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
  RemovedPostType,
  VoteInputType,
} from './posts.graphql.js';
import { visiblePost } from './posts.queries.js';
import { RemovePost } from './remove-post.js';
import { WriteComment } from './write-comment.js';

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

  @ExpectingMutation(() => CommentType, [PostClosed, LinksNotAllowedYet, PostingTooFast, Invalid])
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
