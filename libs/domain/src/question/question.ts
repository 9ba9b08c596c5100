import { text } from '../check.js';
import { refuseProblems } from '../errors.js';

/** Where people and their working days are. */
export const QUESTION_ZONE = 'Europe/Amsterdam';

export const QUESTION_STATUSES = ['OPEN', 'ANSWERED', 'DUPLICATE', 'OBSOLETE'] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

export interface QuestionFacts {
  readonly acceptedAnswerId: string | null;
  readonly duplicateOfId: string | null;
  readonly obsoleteAt: Date | null;
}

/** The same order as the column that the database computes: where to look instead tells most. */
export function questionStatus({
  acceptedAnswerId,
  duplicateOfId,
  obsoleteAt,
}: QuestionFacts): QuestionStatus {
  if (duplicateOfId) return 'DUPLICATE';
  if (obsoleteAt) return 'OBSOLETE';
  return acceptedAnswerId ? 'ANSWERED' : 'OPEN';
}

/** Who claims this level or more in a skill of a question helps to keep it in order. */
export const EXPERT_LEVEL = 3;

export const isExpert = (level: number | null): boolean => level !== null && level >= EXPERT_LEVEL;

/** Who acts on a question. */
export interface Acting {
  readonly isAsker: boolean;
  readonly isExpert: boolean;
  readonly isModerator: boolean;
}

/** Whether somebody may say that it was asked before, or that its answer no longer holds. */
export const keepsInOrder = ({ isAsker, isExpert: expert, isModerator }: Acting): boolean =>
  isAsker || expert || isModerator;

export const NOTE = { max: 300 } as const;

/** What somebody says with what they do to a question. @throws Invalid (reason) */
export const checkNote = (reason: string | null | undefined): void =>
  refuseProblems(text('reason', reason, NOTE));
