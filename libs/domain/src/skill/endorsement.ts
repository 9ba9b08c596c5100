import { text } from '../check.js';
import { refuseProblems } from '../errors.js';
import { NotAcquainted, OwnClaim } from './errors.js';

export const ENDORSEMENT_SENTENCE = { min: 15, max: 300 } as const;

/** How the one who endorses knows the other. */
export interface Acquaintance {
  readonly isOneself: boolean;
  /** Both belong to one organisation now. */
  readonly colleagues: boolean;
  /** Attended a session that the other gave. */
  readonly attended: boolean;
  /** The other answered a question of theirs. */
  readonly answered: boolean;
}

export const canEndorse = ({ isOneself, colleagues, attended, answered }: Acquaintance): boolean =>
  !isOneself && (colleagues || attended || answered);

/** @throws OwnClaim, NotAcquainted, Invalid (sentence) */
export function refuseEndorsement(acquaintance: Acquaintance, sentence: string): void {
  if (acquaintance.isOneself) throw new OwnClaim();
  if (!canEndorse(acquaintance)) throw new NotAcquainted();
  refuseProblems(text('sentence', sentence, { ...ENDORSEMENT_SENTENCE, required: true }));
}
