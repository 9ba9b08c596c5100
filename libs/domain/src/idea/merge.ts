import { Invalid } from '../errors.js';
import { PostClosed, UndoClosed, type PostScope, type PostState } from '../post/index.js';
import { after, DAY } from '../time/index.js';
import { MergedElsewhere, OtherAudience } from './errors.js';

/** So long a merge can be taken back. */
export const MERGE_UNDO_DAYS = 7;

export interface MergingIdea {
  readonly id: string;
  readonly state: PostState;
  readonly scope: PostScope;
  readonly organisationId: string | null;
  readonly mergedIntoId: string | null;
}

/**
 * Two ideas that are still on their own, for the same people. Into one that is itself merged nothing goes, so no
 * chain of merged ideas ever comes back to where it began.
 * @throws Invalid for an idea into itself, PostClosed, MergedElsewhere, OtherAudience
 */
export function refuseMerge(from: MergingIdea, into: MergingIdea): void {
  if (from.id === into.id) throw new Invalid([{ field: 'intoId', code: 'twice' }]);
  for (const { state, mergedIntoId } of [from, into]) {
    if (state !== 'VISIBLE') throw new PostClosed();
    if (mergedIntoId) throw new MergedElsewhere(mergedIntoId);
  }
  if (from.scope !== into.scope || from.organisationId !== into.organisationId) throw new OtherAudience();
}

/** Until when a merge can be taken back. */
export const undoUntil = (mergedAt: Date): Date => after(mergedAt, MERGE_UNDO_DAYS * DAY);

/** @param into where it was merged into @throws UndoClosed, MergedElsewhere when that one is merged itself */
export function refuseUndoMerge(mergedAt: Date, into: Pick<MergingIdea, 'mergedIntoId'>, now: Date): void {
  const until = undoUntil(mergedAt);
  if (now > until) throw new UndoClosed(until);
  if (into.mergedIntoId) throw new MergedElsewhere(into.mergedIntoId);
}
