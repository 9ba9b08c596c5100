export const ACTS = ['VOTE', 'ACCEPTED', 'ENDORSED'] as const;
/** What others do that tells of somebody's worth: a vote on an answer, its acceptance, a skill that is confirmed. */
export type Act = (typeof ACTS)[number];

export const POINTS: Readonly<Record<Act, number>> = { VOTE: 2, ACCEPTED: 10, ENDORSED: 5 };

/** One act, given or taken back. Of one act the last entry counts. */
export interface ReputationEntry {
  readonly personId: string;
  readonly act: Act;
  /** The answer, or the endorsement. */
  readonly subjectId: string;
  /** Who did it. */
  readonly byId: string;
  readonly given: boolean;
}

export interface Reputation {
  readonly points: number;
  readonly votes: number;
  readonly accepted: number;
  readonly endorsed: number;
}

export const NO_REPUTATION: Reputation = { points: 0, votes: 0, accepted: 0, endorsed: 0 };

const FIELD = { VOTE: 'votes', ACCEPTED: 'accepted', ENDORSED: 'endorsed' } as const;

const keyOf = ({ personId, act, subjectId, byId }: ReputationEntry): string =>
  `${personId}:${act}:${subjectId}:${byId}`;

export const addAct = (reputation: Reputation, act: Act, times: 1 | -1): Reputation => ({
  ...reputation,
  points: reputation.points + times * POINTS[act],
  [FIELD[act]]: reputation[FIELD[act]] + times,
});

/**
 * What everybody has by all that happened, in the order in which it did. One's own acts count for nothing; twice the
 * same is once; what was never given cannot be taken.
 */
export function foldReputation(entries: Iterable<ReputationEntry>): Map<string, Reputation> {
  const standing = new Set<string>();
  const totals = new Map<string, Reputation>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (entry.personId === entry.byId || standing.has(key) === entry.given) continue;
    if (entry.given) standing.add(key);
    else standing.delete(key);
    const before = totals.get(entry.personId) ?? NO_REPUTATION;
    totals.set(entry.personId, addAct(before, entry.act, entry.given ? 1 : -1));
  }
  return totals;
}
