import { atMost, whole } from '../check.js';
import { refuseProblems, type FieldProblem } from '../errors.js';
import { isDay, type CalendarDay } from '../time/days.js';

/** For what colleagues may come to somebody. */
export const OPEN_FOR = ['QUESTION', 'CALL', 'LOOK_ALONG', 'TRAINING'] as const;
export type OpenFor = (typeof OPEN_FOR)[number];

export const WEEKLY_CAP = { min: 0, max: 20, usual: 3 } as const;

export interface Availability {
  readonly openFor: readonly OpenFor[];
  /** Questions that may be brought to somebody in a week. */
  readonly weeklyCap: number;
  /** First day away; null while there. */
  readonly awayFrom: CalendarDay | null;
  /** Last day away; null until they say otherwise. */
  readonly awayUntil: CalendarDay | null;
}

const day = (field: string, value: CalendarDay | null): FieldProblem[] =>
  value === null || isDay(value) ? [] : [{ field, code: 'notAllowed' }];

/** @throws Invalid (openFor, weeklyCap, awayFrom, awayUntil) */
export function checkAvailability({ openFor, weeklyCap, awayFrom, awayUntil }: Availability): void {
  const backwards = awayUntil !== null && (awayFrom === null || awayUntil < awayFrom);
  refuseProblems([
    ...atMost('openFor', openFor, OPEN_FOR.length),
    ...whole('weeklyCap', weeklyCap, WEEKLY_CAP),
    ...day('awayFrom', awayFrom),
    ...day('awayUntil', awayUntil),
    ...(backwards ? [{ field: 'awayUntil', code: 'notAllowed' } as const] : []),
  ]);
}

/** Both days included. */
export const isAway = (
  { awayFrom, awayUntil }: Pick<Availability, 'awayFrom' | 'awayUntil'>,
  today: CalendarDay,
): boolean => awayFrom !== null && awayFrom <= today && (awayUntil === null || awayUntil >= today);
