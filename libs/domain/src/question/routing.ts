import type { Level } from '../training/index.js';

/** So many people are asked by name at a time. */
export const MOST_ASKED = 3;
/** Below this level nobody is asked by name. */
export const ASKED_FROM_LEVEL = 2;
/** How often in a week somebody may be asked who never said so. */
export const DEFAULT_WEEKLY_CAP = 3;
export const MOST_A_WEEK = 20;

export const ROUTE_STATES = ['ASKED', 'ANSWERED', 'HANDED_OVER', 'LAPSED'] as const;
/** LAPSED: no answer is needed any more. */
export type RouteState = (typeof ROUTE_STATES)[number];

export interface Candidate {
  readonly personId: string;
  /** The highest that they claim in a skill of the question. */
  readonly level: Level;
  /** Evidence for that, from 0 to 100. */
  readonly strength: number;
  /** In so many of the question's skills. */
  readonly skills: number;
  /** Questions that wait for them now. */
  readonly open: number;
  /** Asked this week so far. */
  readonly askedThisWeek: number;
  readonly weeklyCap: number;
  readonly takesQuestions: boolean;
  readonly away: boolean;
}

export interface Asking {
  readonly askerId: string | null;
  /** Who was asked before, whatever became of that. */
  readonly askedBefore: ReadonlySet<string>;
  /** So many places are left. */
  readonly places: number;
}

const LEVEL_POINTS = 20;
const SKILL_POINTS = 10;
const OPEN_POINTS = 15;
const LOAD_POINTS = 30;

/** What they know, less what already lies with them: of two who know as much, the one who has it less busy. */
export function suitability(candidate: Candidate): number {
  const { level, strength, skills, open, askedThisWeek, weeklyCap } = candidate;
  const load = weeklyCap > 0 ? askedThisWeek / weeklyCap : 1;
  return (
    level * LEVEL_POINTS + strength + (skills - 1) * SKILL_POINTS - open * OPEN_POINTS - load * LOAD_POINTS
  );
}

/** Whether somebody can be asked one more question this week. */
export const hasRoom = ({
  takesQuestions,
  away,
  askedThisWeek,
  weeklyCap,
}: Pick<Candidate, 'takesQuestions' | 'away' | 'askedThisWeek' | 'weeklyCap'>): boolean =>
  takesQuestions && !away && askedThisWeek < weeklyCap;

/**
 * Who is asked: of those who may read the question, know the most about it and have room for it; never the asker, and
 * nobody twice. The order of the candidates makes no difference.
 */
export function chooseExperts(candidates: readonly Candidate[], asking: Asking): Candidate[] {
  const { askerId, askedBefore, places } = asking;
  return candidates
    .filter(
      (candidate) =>
        candidate.personId !== askerId &&
        !askedBefore.has(candidate.personId) &&
        candidate.level >= ASKED_FROM_LEVEL &&
        hasRoom(candidate),
    )
    .sort((a, b) => suitability(b) - suitability(a) || (a.personId < b.personId ? -1 : 1))
    .slice(0, Math.max(0, Math.min(places, MOST_ASKED)));
}

/** The places of a wave that nobody holds. @param taken from 1 */
export const freePlaces = (taken: readonly number[], most: number = MOST_ASKED): number[] =>
  Array.from({ length: most }, (_, index) => index + 1).filter((place) => !taken.includes(place));
