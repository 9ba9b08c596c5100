export { CastVote } from './cast-vote.js';
export { EditPost } from './edit-post.js';
export { FollowPost } from './follow-post.js';
export { PostEntity } from './post.entity.js';
export { POST_PAGES } from './post-pages.js';
export { PostParts } from './post-parts.js';
export { canEdit, isAuthor, viewerOfPost } from './post.policy.js';
export * from './posts.events.js';
export { FollowKindEnum, PostScopeEnum, PostStateEnum, PostType, PostViewerType } from './posts.graphql.js';
export { PostsModule } from './posts.module.js';
export {
  alsoShown,
  followsLoader,
  POST_COLUMNS,
  postLoader,
  postSkillIds,
  visiblePost,
  votedLoader,
  type PostRow,
  type ShownRow,
} from './posts.queries.js';
export { nothingBelow, shown } from './shown.js';
export { askedAt, POSTS, skillsForReaders, viewerId, visiblePosts, visibleRoot } from './visibility.js';
export { WidenPost } from './widen-post.js';
export { WritePost, type ReplyInput, type RootInput } from './write-post.js';
