import { Temporal } from 'temporal-polyfill';
import { Invalid } from '../errors.js';
import { WallTimeAmbiguous, WallTimeDoesNotExist } from './errors.js';

/** What a clock on the wall shows, to the minute and without a zone: `2026-11-26T09:00`. */
export type WallTime = string;
export type WallTimeOccurrence = 'FIRST' | 'SECOND';

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

export function parseWallTime(wall: WallTime): Temporal.PlainDateTime {
  try {
    if (SHAPE.test(wall)) return Temporal.PlainDateTime.from(wall, { overflow: 'reject' });
  } catch {
    // a date such as 30 February is refused below, like any other text
  }
  throw new Invalid([{ field: 'startsAt', code: 'wallTime' }]);
}

export function isWallTime(wall: string): boolean {
  try {
    parseWallTime(wall);
    return true;
  } catch {
    return false;
  }
}

/** True for an IANA zone name such as `Europe/Amsterdam`; a bare offset is not a zone. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

function refuseUnknownZone(zone: string): void {
  if (!isZone(zone)) throw new Invalid([{ field: 'zone', code: 'zone' }]);
}

/**
 * The instant at which a clock in `zone` shows `wall`.
 * Throws `WallTimeDoesNotExist`, `WallTimeAmbiguous` (unless `occurrence` says which), or `Invalid`.
 */
export function resolveWallTime(wall: WallTime, zone: string, occurrence?: WallTimeOccurrence | null): Date {
  refuseUnknownZone(zone);
  const asked = parseWallTime(wall);
  const earlier = asked.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = asked.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return new Date(earlier.epochMilliseconds);
  if (!earlier.toPlainDateTime().equals(asked)) throw new WallTimeDoesNotExist(wall, zone);
  if (!occurrence) throw new WallTimeAmbiguous(wall, zone);
  return new Date((occurrence === 'FIRST' ? earlier : later).epochMilliseconds);
}

export function inZone(instant: Date, zone: string): Temporal.ZonedDateTime {
  refuseUnknownZone(zone);
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}

export function toWallTime(instant: Date, zone: string): WallTime {
  return inZone(instant, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** Days later (or earlier) on the same clock: 09:00 stays 09:00 across a clock change. */
export function addDays(wall: WallTime, days: number): WallTime {
  return parseWallTime(wall).add({ days }).toString({ smallestUnit: 'minute' });
}
