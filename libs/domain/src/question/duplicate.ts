import type { PostScope } from '../post/index.js';
import { UndoClosed } from '../post/index.js';
import { after, DAY } from '../time/index.js';
import { NotADuplicate } from './errors.js';

export const DUPLICATE_UNDO_DAYS = 7;

export interface Comparable {
  readonly id: string;
  readonly duplicateOfId: string | null;
  readonly scope: PostScope;
  readonly organisationId: string | null;
}

/** Whoever reads the one can read the other. */
const leadsSomewhere = (from: Comparable, to: Comparable): boolean =>
  to.scope === 'PUBLIC' || (from.scope === 'ORGANISATION' && from.organisationId === to.organisationId);

/**
 * A question points to one that was asked before, which everybody who reads it may read too and which itself points
 * nowhere: so no chain ever comes back to where it began.
 * @throws NotADuplicate
 */
export function refuseDuplicate(question: Comparable, of: Comparable): void {
  const possible =
    question.id !== of.id &&
    question.duplicateOfId === null &&
    of.duplicateOfId === null &&
    leadsSomewhere(question, of);
  if (!possible) throw new NotADuplicate();
}

export const duplicateUndoUntil = (markedAt: Date): Date => after(markedAt, DUPLICATE_UNDO_DAYS * DAY);

/** @throws UndoClosed */
export function refuseUndo(markedAt: Date, now: Date): void {
  const until = duplicateUndoUntil(markedAt);
  if (now > until) throw new UndoClosed(until);
}
