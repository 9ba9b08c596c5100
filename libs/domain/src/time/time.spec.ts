import fc from 'fast-check';
import { Invalid } from '../errors.js';
import {
  addDays,
  dayBeforeAt,
  daypartOf,
  daysBeforeAt,
  isZone,
  MINUTE,
  resolveWallTime,
  toWallTime,
  WallTimeAmbiguous,
  WallTimeDoesNotExist,
} from './index.js';

const ZONE = 'Europe/Amsterdam';
const iso = (instant: Date) => instant.toISOString();
/** The midnights in UTC before the nights in which the clock changes. */
const CLOCK_CHANGES = ['2026-10-25', '2027-03-28', '2027-10-31'];

describe('resolveWallTime', () => {
  it('reads winter and summer time', () => {
    expect(iso(resolveWallTime('2026-11-26T09:00', ZONE))).toBe('2026-11-26T08:00:00.000Z');
    expect(iso(resolveWallTime('2026-07-01T09:00', ZONE))).toBe('2026-07-01T07:00:00.000Z');
  });

  it('refuses a time that the clock skips, whatever occurrence is given', () => {
    const refused = expect.objectContaining({ code: 'WallTimeDoesNotExist', startsAt: '2027-03-28T02:30' });
    expect(() => resolveWallTime('2027-03-28T02:30', ZONE)).toThrow(refused);
    expect(() => resolveWallTime('2027-03-28T02:30', ZONE, 'SECOND')).toThrow(WallTimeDoesNotExist);
    expect(iso(resolveWallTime('2027-03-28T03:00', ZONE))).toBe('2027-03-28T01:00:00.000Z');
    expect(iso(resolveWallTime('2027-03-28T01:59', ZONE))).toBe('2027-03-28T00:59:00.000Z');
  });

  it.each(['2026-10-25', '2027-10-31'])('asks which 02:30 is meant on %s', (day) => {
    expect(() => resolveWallTime(`${day}T02:30`, ZONE)).toThrow(WallTimeAmbiguous);
    expect(() => resolveWallTime(`${day}T02:30`, ZONE, null)).toThrow(WallTimeAmbiguous);
    expect(iso(resolveWallTime(`${day}T02:30`, ZONE, 'FIRST'))).toBe(`${day}T00:30:00.000Z`);
    expect(iso(resolveWallTime(`${day}T02:30`, ZONE, 'SECOND'))).toBe(`${day}T01:30:00.000Z`);
    expect(iso(resolveWallTime(`${day}T03:00`, ZONE))).toBe(`${day}T02:00:00.000Z`);
  });

  it.each([
    '',
    '2026-11-26',
    '2026-11-26 09:00',
    '2026-02-30T09:00',
    '2026-11-26T24:00',
    '2026-11-26T09:00Z',
  ])('refuses %p as a wall time', (wall) => expect(() => resolveWallTime(wall, ZONE)).toThrow(Invalid));

  it('refuses an unknown zone and a bare offset', () => {
    expect(() => resolveWallTime('2026-11-26T09:00', 'Europe/Utrecht')).toThrow(Invalid);
    expect(() => toWallTime(new Date(0), 'Mars')).toThrow(Invalid);
    expect(['Europe/Amsterdam', 'UTC', '+01:00', ''].map(isZone)).toEqual([true, true, false, false]);
  });

  it('comes back to the same instant from every minute of a clock-change weekend', () => {
    const minute = fc.record({
      day: fc.constantFrom(...CLOCK_CHANGES),
      minutes: fc.integer({ min: -36 * 60, max: 48 * 60 }),
    });
    fc.assert(
      fc.property(minute, ({ day, minutes }) => {
        const instant = new Date(Date.parse(`${day}T00:00Z`) + minutes * MINUTE);
        const wall = toWallTime(instant, ZONE);
        const found = (['FIRST', 'SECOND'] as const).map((which) => iso(resolveWallTime(wall, ZONE, which)));
        expect(found).toContain(iso(instant));
      }),
      { numRuns: 1000 },
    );
  });

  it('comes back to the same wall time, or says why not, from every minute on the wall', () => {
    const wallTime = fc
      .tuple(
        fc.constantFrom(...CLOCK_CHANGES),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
      )
      .map(
        ([day, hour, minute]) => `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
      );
    fc.assert(
      fc.property(wallTime, (wall) => {
        const skipped = /^2027-03-28T02/.test(wall);
        const twice = /^2026-10-25T02|^2027-10-31T02/.test(wall);
        if (skipped) expect(() => resolveWallTime(wall, ZONE)).toThrow(WallTimeDoesNotExist);
        else if (twice) expect(() => resolveWallTime(wall, ZONE)).toThrow(WallTimeAmbiguous);
        else expect(toWallTime(resolveWallTime(wall, ZONE), ZONE)).toBe(wall);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('days on the clock', () => {
  it('goes back and forth in days, and never in hours', () => {
    expect(addDays('2026-10-19T09:00', 7)).toBe('2026-10-26T09:00');
    expect(addDays('2026-03-01T00:30', -1)).toBe('2026-02-28T00:30');
  });

  it('puts the day before at 09:00 local, in both directions of the clock', () => {
    const monday = resolveWallTime('2026-10-26T20:00', ZONE);
    expect(iso(dayBeforeAt(monday, ZONE, '09:00'))).toBe('2026-10-25T08:00:00.000Z');
    const sunday = resolveWallTime('2026-10-25T20:00', ZONE);
    expect(iso(dayBeforeAt(sunday, ZONE, '09:00'))).toBe('2026-10-24T07:00:00.000Z');
    const late = resolveWallTime('2027-03-29T00:15', ZONE);
    expect(iso(dayBeforeAt(late, ZONE, '09:00'))).toBe('2027-03-28T07:00:00.000Z');
  });

  it('counts days in the zone of the session, not in UTC', () => {
    const start = resolveWallTime('2026-12-01T00:30', ZONE);
    expect(iso(start)).toBe('2026-11-30T23:30:00.000Z');
    expect(toWallTime(dayBeforeAt(start, ZONE, '09:00'), ZONE)).toBe('2026-11-30T09:00');
    expect(toWallTime(daysBeforeAt(start, 7, ZONE), ZONE)).toBe('2026-11-24T00:30');
  });

  it('moves a skipped time to the same moment by the new clock', () => {
    const start = resolveWallTime('2027-03-29T02:30', ZONE);
    expect(toWallTime(daysBeforeAt(start, 1, ZONE), ZONE)).toBe('2027-03-28T03:30');
  });
});

describe('daypartOf', () => {
  it.each([
    ['2026-11-26T00:00', 'MORNING'],
    ['2026-11-26T11:59', 'MORNING'],
    ['2026-11-26T12:00', 'AFTERNOON'],
    ['2026-11-26T16:59', 'AFTERNOON'],
    ['2026-11-26T17:00', 'EVENING'],
  ])('%s is %s', (wall, daypart) => expect(daypartOf(wall)).toBe(daypart));

  it('looks at the clock of the place', () => {
    const instant = new Date('2026-07-01T10:30:00Z');
    expect(daypartOf(instant, ZONE)).toBe('AFTERNOON');
    expect(daypartOf(instant, 'UTC')).toBe('MORNING');
  });
});
