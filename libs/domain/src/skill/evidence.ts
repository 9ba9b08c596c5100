import { yearsLater } from '../time/index.js';

export const EVIDENCE_KINDS = [
  'CLAIM',
  'ENDORSEMENT',
  'TRAINING_GIVEN',
  'TRAINING_ATTENDED',
  'ANSWER_ACCEPTED',
] as const;
/** Why one may believe that somebody knows something. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const EVIDENCE_AGES_AFTER_YEARS = 3;

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly count: number;
  /** How many of those are not old. */
  readonly recent: number;
  readonly lastAt: Date;
}

/** What happened before this instant is old: still shown, labelled, and counting half. */
export function evidenceIsOldBefore(now: Date): Date {
  const [day, time] = now.toISOString().split('T') as [string, string];
  return new Date(`${yearsLater(day, -EVIDENCE_AGES_AFTER_YEARS)}T${time}`);
}

export const isOld = ({ lastAt }: Pick<Evidence, 'lastAt'>, now: Date): boolean =>
  lastAt < evidenceIsOldBefore(now);

/** What a kind can add at most, and how many it takes to add half of that. What others do weighs more than what one says. */
const WEIGHTS: Readonly<Record<EvidenceKind, { readonly most: number; readonly half: number }>> = {
  CLAIM: { most: 10, half: 0.5 },
  ENDORSEMENT: { most: 25, half: 2 },
  TRAINING_GIVEN: { most: 25, half: 2 },
  TRAINING_ATTENDED: { most: 10, half: 1 },
  ANSWER_ACCEPTED: { most: 30, half: 3 },
};

/**
 * How strong evidence is together, from 0 to 100. More never makes it weaker, getting older never stronger; the more
 * there is of one kind already, the less one more of it adds.
 */
export function strengthOf(evidence: readonly Evidence[]): number {
  const sum = evidence.reduce((total, { kind, count, recent }) => {
    const { most, half } = WEIGHTS[kind];
    const counting = recent + (count - recent) / 2;
    return total + most * (1 - 0.5 ** (counting / half));
  }, 0);
  return Math.round(sum);
}

/** Kinds in the order in which people weigh them: what others did first, what one says oneself last. */
export const byWeight = (evidence: readonly Evidence[]): Evidence[] =>
  [...evidence].sort((a, b) => WEIGHTS[b.kind].most - WEIGHTS[a.kind].most || b.count - a.count);
