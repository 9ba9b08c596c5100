import { text, whole } from '../check.js';
import { refuseProblems } from '../errors.js';
import { after, DAY, daysBeforeAt } from '../time/index.js';
import { AlreadyReviewed, NotAttended, ReviewClosed } from './errors.js';

export const REVIEW_DAYS = 30;
export const REVIEW_SCORE = { min: 1, max: 5 } as const;
export const REVIEW_TEXT = { min: 20, max: 2_000 } as const;
export const REPLY_TEXT = { min: 5, max: 2_000 } as const;
/** From so many reviews on a score is shown: fewer say more about one person than about a training. */
export const SCORE_SHOWN_FROM = 3;
const ASKED_AT = '09:00';

export interface Attendee {
  readonly attended: boolean;
  readonly isTrainer: boolean;
  readonly reviewId: string | null;
}

const inTime = (session: { readonly endsAt: Date }, now: Date): boolean =>
  now >= session.endsAt && now <= after(session.endsAt, REVIEW_DAYS * DAY);

export const canReview = (
  { attended, isTrainer, reviewId }: Attendee,
  session: { readonly endsAt: Date },
  now: Date,
): boolean => attended && !isTrainer && reviewId === null && inTime(session, now);

/** Throws `NotAttended`, `AlreadyReviewed`, `ReviewClosed`, `Invalid` (score, text). */
export function refuseReview(
  { attended, isTrainer, reviewId }: Attendee,
  session: { readonly endsAt: Date },
  review: { readonly score: number; readonly text: string },
  now: Date,
): void {
  if (!attended || isTrainer) throw new NotAttended();
  if (reviewId) throw new AlreadyReviewed(reviewId);
  if (!inTime(session, now)) throw new ReviewClosed();
  refuseProblems([
    ...whole('score', review.score, REVIEW_SCORE),
    ...text('text', review.text, { ...REVIEW_TEXT, required: true }),
  ]);
}

/** What a trainer answers. Throws `Invalid` (text). */
export const refuseReply = (reply: string): void =>
  refuseProblems(text('text', reply, { ...REPLY_TEXT, required: true }));

/** The day after the session, at 09:00 on its clock. */
export const reviewAskedAt = ({ endsAt, zone }: { readonly endsAt: Date; readonly zone: string }): Date =>
  daysBeforeAt(endsAt, -1, zone, ASKED_AT);

export interface Rating {
  /** One decimal. */
  readonly average: number;
  readonly count: number;
}

/** The score of reviews together; null while there are fewer than three. */
export function ratingOf({ sum, count }: { readonly sum: number; readonly count: number }): Rating | null {
  return count < SCORE_SHOWN_FROM ? null : { average: Math.round((sum / count) * 10) / 10, count };
}

/** As others see who wrote it: the first name alone. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? '';
