import { atMost, text } from '../check.js';
import { refuseProblems, type FieldProblem } from '../errors.js';
import { LinksNotAllowedYet, OwnPost, PostClosed, PostingTooFast } from './errors.js';

export const POST_KINDS = ['QUESTION', 'IDEA', 'REQUEST', 'ANSWER', 'COMMENT'] as const;
export type PostKind = (typeof POST_KINDS)[number];
/** What others are written under: it carries the title, the scope and the skills of all below it. */
export type RootKind = Extract<PostKind, 'QUESTION' | 'IDEA' | 'REQUEST'>;

export const POST_SCOPES = ['ORGANISATION', 'PUBLIC'] as const;
export type PostScope = (typeof POST_SCOPES)[number];

/** QUEUED waits for a moderator; HIDDEN was taken away by one; REMOVED by its author. */
export const POST_STATES = ['QUEUED', 'VISIBLE', 'HIDDEN', 'REMOVED'] as const;
export type PostState = (typeof POST_STATES)[number];

export const FOLLOW_KINDS = ['POST', 'SKILL', 'PERSON'] as const;
export type FollowKind = (typeof FOLLOW_KINDS)[number];

export const POST_TITLE = { min: 10, max: 160 } as const;
export const POST_TEXT: Readonly<Record<PostKind, { min?: number; max: number; required: boolean }>> = {
  QUESTION: { max: 10_000, required: false },
  IDEA: { min: 10, max: 10_000, required: true },
  REQUEST: { max: 10_000, required: false },
  ANSWER: { min: 10, max: 10_000, required: true },
  COMMENT: { min: 2, max: 1_000, required: true },
};
export const MOST_PHOTOS = 4;
export const MOST_SKILLS = 5;

/** So many public posts of a new account wait for a moderator and carry no links. */
export const POSTS_THAT_WAIT = 2;

export interface PostFields {
  readonly title?: string | null;
  readonly text: string;
  readonly skillIds?: readonly string[] | null;
  readonly photoIds?: readonly string[] | null;
}

export const isRoot = (kind: PostKind): kind is RootKind =>
  kind === 'QUESTION' || kind === 'IDEA' || kind === 'REQUEST';

export function postProblems(kind: PostKind, fields: PostFields): FieldProblem[] {
  return [
    ...(isRoot(kind) ? text('title', fields.title, { ...POST_TITLE, required: true }) : []),
    ...text('text', fields.text, POST_TEXT[kind]),
    ...atMost('skillIds', fields.skillIds, MOST_SKILLS),
    ...atMost('photoIds', fields.photoIds, MOST_PHOTOS),
  ];
}

/** @throws Invalid (title, text, skillIds, photoIds) */
export const checkPost = (kind: PostKind, fields: PostFields): void =>
  refuseProblems(postProblems(kind, fields));

const LINK =
  /\b(?:https?:\/\/|www\.)\S|\]\([^)]*\S[^)]*\)|\b[\w-]+(?:\.[\w-]+)*\.(?:nl|com|net|org|eu|io|be|de|info|shop|online|xyz|ru)\b/i;

/** Whether there is an address of the web in it, written as a link or as plain text. */
export const hasLink = (...texts: readonly (string | null | undefined)[]): boolean =>
  texts.some((one) => !!one && LINK.test(one));

export interface Author {
  /** Public posts that have been visible. */
  readonly publicPosts: number;
  /** Of who runs the platform, nothing waits. */
  readonly trusted: boolean;
}

/** Whether what somebody writes for everybody waits for a moderator first. What colleagues write to each other never does. */
export const waitsForModerator = ({ publicPosts, trusted }: Author, scope: PostScope): boolean =>
  scope === 'PUBLIC' && !trusted && publicPosts < POSTS_THAT_WAIT;

/** The state in which a post begins. Throws `LinksNotAllowedYet`. */
export function firstPostState(author: Author, scope: PostScope, fields: PostFields): PostState {
  if (!waitsForModerator(author, scope)) return 'VISIBLE';
  if (hasLink(fields.title, fields.text)) throw new LinksNotAllowedYet();
  return 'QUEUED';
}

export interface PaceLimit {
  readonly posts: number;
  readonly minutes: number;
}
/** How much one account may write: a person who is busy stays far below it. */
export const PACE: Readonly<Record<'ROOT' | 'REPLY', PaceLimit>> = {
  ROOT: { posts: 10, minutes: 24 * 60 },
  REPLY: { posts: 40, minutes: 60 },
};

/** @param written how much was written within the limit's time @throws PostingTooFast */
export function refuseHaste(limit: PaceLimit, written: number): void {
  if (written >= limit.posts) throw new PostingTooFast(limit.posts, limit.minutes);
}

export interface VotedPost {
  readonly kind: PostKind;
  readonly authorId: string | null;
  readonly state: PostState;
  /** Since when it lives on in another. */
  readonly closedAt?: Date | null;
}

/** Who wants a training joins the request for it: that is no vote. @throws OwnPost, PostClosed */
export function refuseVote(personId: string, post: VotedPost): void {
  if (post.authorId === personId) throw new OwnPost();
  if (post.kind === 'REQUEST') throw new PostClosed();
  if (post.state !== 'VISIBLE' || post.closedAt) throw new PostClosed();
}
