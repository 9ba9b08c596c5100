import { Forbidden } from '../errors.js';
import { after, DAY } from '../time/index.js';
import { AcceptanceNotOpen } from './errors.js';
import type { Acting } from './question.js';

/** So long the asker must have been silent before others may accept an answer. */
export const SILENT_DAYS = 7;

export interface Acceptance {
  /** Who accepted what is accepted now; null when nothing is, or by somebody who left. */
  readonly acceptedBy: string | null;
  readonly askerId: string | null;
}

export interface AnswerFacts {
  readonly isOwn: boolean;
  readonly publishedAt: Date;
  /** When the asker last wrote below the question; null for never. */
  readonly askerSeenAt: Date | null;
}

/** From when others than the asker may accept this answer. */
export const acceptanceOpensAt = ({ publishedAt, askerSeenAt }: Omit<AnswerFacts, 'isOwn'>): Date =>
  after(askerSeenAt && askerSeenAt > publishedAt ? askerSeenAt : publishedAt, SILENT_DAYS * DAY);

const chosenByAsker = ({ acceptedBy, askerId }: Acceptance): boolean =>
  acceptedBy !== null && acceptedBy === askerId;

type Verdict = 'YES' | 'NEVER' | 'NOT_OPEN' | 'NOT_YET';

/**
 * Who may accept which answer when: the asker any, at once; an expert or moderator another's, when the asker has been
 * silent for days and has chosen none.
 */
function verdict(who: Acting, now: Acceptance, answer: AnswerFacts, at: Date): Verdict {
  if (who.isAsker) return 'YES';
  if (!who.isExpert && !who.isModerator) return 'NEVER';
  if (answer.isOwn || chosenByAsker(now)) return 'NOT_OPEN';
  return at < acceptanceOpensAt(answer) ? 'NOT_YET' : 'YES';
}

export const canAccept = (who: Acting, now: Acceptance, answer: AnswerFacts, at: Date): boolean =>
  verdict(who, now, answer, at) === 'YES';

/** @throws Forbidden, AcceptanceNotOpen */
export function refuseAcceptance(who: Acting, now: Acceptance, answer: AnswerFacts, at: Date): void {
  const found = verdict(who, now, answer, at);
  if (found === 'NEVER') throw new Forbidden();
  if (found === 'NOT_OPEN') throw new AcceptanceNotOpen(null);
  if (found === 'NOT_YET') throw new AcceptanceNotOpen(acceptanceOpensAt(answer));
}

/** An acceptance is taken back by the asker, by who gave it, or by a moderator where the asker did not give it. */
export const mayWithdrawAcceptance = (who: Acting & { readonly id: string }, now: Acceptance): boolean =>
  who.isAsker || now.acceptedBy === who.id || (who.isModerator && !chosenByAsker(now));
