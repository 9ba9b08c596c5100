import { toWallTime, type CalendarDay } from '@nutshell/domain';
import type { Clock } from '../platform/clock.js';

/** The zone in which days of registrations, years and quarters are counted. */
export const TAX_ZONE = 'Europe/Amsterdam';

export const today = (clock: Clock): CalendarDay => toWallTime(clock.now(), TAX_ZONE).slice(0, 10);
