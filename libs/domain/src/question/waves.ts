import type { PostScope } from '../post/index.js';
import { workingDaysLater } from '../time/index.js';
import { QUESTION_ZONE } from './question.js';

/** Who hears of a question, step by step: two times some experts, then all colleagues, then everybody. */
export const WAVES = ['EXPERTS', 'MORE_EXPERTS', 'ORGANISATION', 'PUBLIC'] as const;
export type Wave = (typeof WAVES)[number];

/** Of the waves, those in which people are asked by name. */
export const ASKING_WAVES: readonly Wave[] = ['EXPERTS', 'MORE_EXPERTS', 'PUBLIC'];

export const WAVE_WORKING_DAYS = 1;
export const UNANSWERED_WORKING_DAYS = 3;

export interface Reach {
  readonly scope: PostScope;
  /** Where it was asked; null outside any organisation. */
  readonly organisationId: string | null;
  /** The asker allows it to become public when nobody at work answers. */
  readonly mayWiden: boolean;
}

/** The waves that a question goes through while nobody answers. Never public without the asker's permission. */
export const wavesOf = ({ scope, organisationId, mayWiden }: Reach): Wave[] =>
  WAVES.filter((wave) => {
    if (wave === 'ORGANISATION') return organisationId !== null;
    if (wave === 'PUBLIC') return scope === 'ORGANISATION' && mayWiden;
    return true;
  });

/** What comes after this wave; null when that was the last. @param wave null before the first */
export function waveAfter(reach: Reach, wave: Wave | null): Wave | null {
  const rank = wave === null ? -1 : WAVES.indexOf(wave);
  return wavesOf(reach).find((next) => WAVES.indexOf(next) > rank) ?? null;
}

/** When the next wave goes out, while nobody answers. */
export const nextWaveAt = (waveAt: Date): Date => workingDaysLater(waveAt, WAVE_WORKING_DAYS, QUESTION_ZONE);

/** When a question without an answer is its asker's to widen, or to take to a trainer. */
export const unansweredAt = (askedAt: Date): Date =>
  workingDaysLater(askedAt, UNANSWERED_WORKING_DAYS, QUESTION_ZONE);

/** Where there is nobody to ask by name, the colleagues need not wait. */
export const waitsAfter = (wave: Wave, asked: number): boolean =>
  asked > 0 || !ASKING_WAVES.includes(wave) || wave === 'PUBLIC';
