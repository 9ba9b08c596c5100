import { Field, ID, InputType, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import {
  FOLLOW_KINDS,
  LinksNotAllowedYet,
  NotMember,
  OthersReplied,
  OwnPost,
  POST_SCOPES,
  POST_STATES,
  PostClosed,
  PostingTooFast,
  UndoClosed,
  type FollowKind,
  type Language,
  type PostKind,
  type PostScope,
  type PostState,
} from '@nutshell/domain';
import { connectionOf, DateTime, enumOf, LanguageEnum, userError } from '../platform/graphql/index.js';

export const PostScopeEnum = enumOf('PostScope', POST_SCOPES);
export const PostStateEnum = enumOf('PostState', POST_STATES);
export const FollowKindEnum = enumOf('FollowKind', FOLLOW_KINDS);

userError(OwnPost);
userError(PostClosed);
userError(LinksNotAllowedYet);
userError(PostingTooFast, { posts: () => Int, minutes: () => Int });
userError(OthersReplied);
userError(UndoClosed, { until: () => DateTime });
userError(NotMember);

@ObjectType('PostViewer')
export class PostViewerType {
  @Field(() => Boolean)
  isAuthor!: boolean;

  @Field(() => Boolean)
  canEdit!: boolean;

  @Field(() => Boolean)
  canRemove!: boolean;

  @Field(() => Boolean)
  canVote!: boolean;

  @Field(() => Boolean)
  canComment!: boolean;

  @Field(() => Boolean)
  canReport!: boolean;

  post!: PostType;
}

@ObjectType('PostRevision')
export class PostRevisionType {
  @Field(() => Int, { description: 'From 1, what was written at first' })
  number!: number;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { description: 'Markdown' })
  text!: string;

  @Field(() => DateTime)
  editedAt!: Date;

  editorId!: string | null;
  anonymous!: boolean;
}

const NAMES: Record<PostKind, string> = {
  QUESTION: 'Question',
  IDEA: 'Idea',
  REQUEST: 'Request',
  ANSWER: 'Answer',
  COMMENT: 'Comment',
};

@InterfaceType('Post', {
  description: 'What somebody wrote: a question, an idea, an answer or a comment',
  resolveType: ({ kind }: PostType) => NAMES[kind],
})
export abstract class PostType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Markdown' })
  text!: string;

  @Field(() => Boolean, { description: 'Its author wanted no name shown' })
  anonymous!: boolean;

  @Field(() => PostScopeEnum, { description: 'For whom it is' })
  scope!: PostScope;

  @Field(() => PostStateEnum, { description: 'Others than its author only see it while it is VISIBLE' })
  state!: PostState;

  @Field(() => LanguageEnum)
  language!: Language;

  @Field(() => Int)
  votes!: number;

  @Field(() => Int)
  commentCount!: number;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true })
  editedAt!: Date | null;

  kind!: PostKind;
  rootId!: string;
  rootKind!: PostKind;
  parentId!: string | null;
  authorId!: string | null;
  rootAuthorId!: string | null;
  organisationId!: string | null;
  slug!: string | null;
  title!: string | null;
  publishedAt!: Date | null;
  closedAt!: Date | null;
}

@ObjectType('Comment', { implements: () => PostType })
export class CommentType extends PostType {}

export const { Connection: CommentConnection } = connectionOf(() => CommentType, 'Comment');

@InputType('CommentInput')
export class CommentInputType {
  @Field(() => ID, { description: 'A question, answer or idea' })
  postId!: string;

  @Field(() => String, { description: 'Markdown' })
  text!: string;
}

@InputType('EditPostInput', { description: 'Skills and photos that are not given stay as they are' })
export class EditPostInputType {
  @Field(() => ID)
  postId!: string;

  @Field(() => String, { nullable: true, description: 'Of a question or an idea' })
  title?: string | null;

  @Field(() => String, { description: 'Markdown' })
  text!: string;

  @Field(() => [ID], { nullable: true })
  skillIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  photoIds?: string[] | null;
}

@InputType('VoteInput')
export class VoteInputType {
  @Field(() => ID)
  postId!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'False takes the vote back' })
  up: boolean = true;
}

@InputType('FollowInput')
export class FollowInputType {
  @Field(() => FollowKindEnum)
  kind!: FollowKind;

  @Field(() => ID)
  id!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'False stops following' })
  following: boolean = true;
}

@ObjectType('EditedPost')
export class EditedPostType {
  @Field(() => PostType)
  post!: PostType;
}

@ObjectType('CastVote')
export class CastVoteType {
  @Field(() => PostType)
  post!: PostType;
}

@ObjectType('RemovedPost')
export class RemovedPostType {
  @Field(() => ID)
  id!: string;
}

@ObjectType('Following')
export class FollowingType {
  @Field(() => FollowKindEnum)
  kind!: FollowKind;

  @Field(() => ID)
  id!: string;

  @Field(() => Boolean)
  following!: boolean;
}
