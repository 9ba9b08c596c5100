import { Module } from '@nestjs/common';
import { ImagesModule } from '../platform/files/index.js';
import { CastVote } from './cast-vote.js';
import { CommentQueries } from './comments.queries.js';
import { EditPost } from './edit-post.js';
import { ForgetAuthorWhenAccountDeleted } from './forget-author-when-account-deleted.js';
import { FollowPost } from './follow-post.js';
import { PostFieldsResolver, PostRevisionResolver, PostViewerResolver } from './post-fields.resolver.js';
import { PostParts } from './post-parts.js';
import { PostsResolver } from './posts.resolver.js';
import { RemovePost } from './remove-post.js';
import { WidenPost } from './widen-post.js';
import { WriteComment } from './write-comment.js';
import { WritePost } from './write-post.js';

@Module({
  imports: [ImagesModule],
  providers: [
    CastVote,
    CommentQueries,
    EditPost,
    FollowPost,
    ForgetAuthorWhenAccountDeleted,
    PostFieldsResolver,
    PostParts,
    PostRevisionResolver,
    PostsResolver,
    PostViewerResolver,
    RemovePost,
    WidenPost,
    WriteComment,
    WritePost,
  ],
  exports: [CastVote, EditPost, FollowPost, PostParts, WidenPost, WritePost],
})
export class PostsModule {}
