import fc from 'fast-check';
import { isWorkingDay, toWallTime, weekOf, workingDaysLater } from './index.js';

const ZONE = 'Europe/Amsterdam';
const later = (from: string, days: number) => toWallTime(workingDaysLater(new Date(from), days, ZONE), ZONE);

it.each([
  ['on Tuesday, the same time on Wednesday', '2026-11-24T10:15:00Z', 1, '2026-11-25T11:15'],
  ['on Friday, on Monday', '2026-11-27T14:00:00Z', 1, '2026-11-30T15:00'],
  ['in the weekend, on Tuesday at nine', '2026-11-28T14:00:00Z', 1, '2026-12-01T09:00'],
  ['at night, the morning after the next day', '2026-11-24T02:00:00Z', 1, '2026-11-25T09:00'],
  ['in the evening, as of the next morning', '2026-11-24T19:00:00Z', 1, '2026-11-26T09:00'],
  ['before Christmas, after it', '2026-12-24T10:00:00Z', 1, '2026-12-28T11:00'],
  ['before Good Friday, after Easter', '2027-03-25T10:00:00Z', 1, '2027-03-30T11:00'],
  ['three days on', '2026-11-24T10:00:00Z', 3, '2026-11-27T11:00'],
  ['no days on, in office hours at once', '2026-11-24T10:00:00Z', 0, '2026-11-24T11:00'],
  ['no days on, in the weekend on Monday', '2026-11-28T10:00:00Z', 0, '2026-11-30T09:00'],
])('asked %s', (_, from, days, expected) => expect(later(from, days)).toBe(expected));

it('falls on working days in office hours, later for later, and each day counts', () => {
  const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2032-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, instant, fc.integer({ min: 0, max: 8 }), (one, other, days) => {
      const [first, second] = one < other ? [one, other] : [other, one];
      const due = workingDaysLater(first, days, ZONE);
      const wall = toWallTime(due, ZONE);
      expect(isWorkingDay(wall.slice(0, 10))).toBe(true);
      expect(Number(wall.slice(11, 13))).toBeGreaterThanOrEqual(9);
      expect(Number(wall.slice(11, 13))).toBeLessThan(17);
      expect(due <= workingDaysLater(second, days, ZONE)).toBe(true);
      expect(due < workingDaysLater(first, days + 1, ZONE)).toBe(true);
      expect(due >= first).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('names a week by its Monday on the calendar of the place', () => {
  expect(weekOf(new Date('2026-11-29T22:59:00Z'), ZONE)).toBe('2026-11-23');
  expect(weekOf(new Date('2026-11-29T23:00:00Z'), ZONE)).toBe('2026-11-30');
});
