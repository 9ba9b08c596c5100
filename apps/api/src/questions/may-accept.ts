import { canAccept } from '@nutshell/domain';
import { hasRole, type Actor } from '../platform/access/index.js';
import type { PostRow } from '../posts/index.js';
import type { QuestionRow, Standing } from './question.loaders.js';

type Post = Pick<PostRow, 'id' | 'kind' | 'state' | 'authorId' | 'publishedAt'>;

/** Whether a member has a post of this kind before them that everybody sees. */
export const opens = (
  actor: Actor | null,
  { kind, state }: Pick<Post, 'kind' | 'state'>,
  wanted: 'QUESTION' | 'ANSWER',
): actor is Actor => hasRole(actor, 'member') && kind === wanted && state === 'VISIBLE';

/** Whether the viewer may accept an answer to a question. */
export function mayAccept(
  actor: Actor | null,
  post: Post,
  question: QuestionRow,
  standing: Standing,
  now: Date,
): boolean {
  if (!opens(actor, post, 'ANSWER')) return false;
  if (question.acceptedAnswerId === post.id || question.status === 'DUPLICATE') return false;
  const { askerSeenAt, askerId } = standing;
  const answer = { isOwn: post.authorId === actor.id, publishedAt: post.publishedAt!, askerSeenAt };
  return canAccept(standing, { ...question, askerId }, answer, now);
}
