import fc from 'fast-check';
import { addDays, easterSunday, publicHolidayOn } from './index.js';

const on = (day: string) => publicHolidayOn(`${day}T09:00`);

it.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %s is on %s', (year, day) => expect(easterSunday(year)).toBe(day));

it.each([
  ['2027-01-01', 'NEW_YEAR'],
  ['2027-03-26', 'GOOD_FRIDAY'],
  ['2027-03-28', 'EASTER_SUNDAY'],
  ['2027-03-29', 'EASTER_MONDAY'],
  ['2027-04-27', 'KINGS_DAY'],
  ['2027-05-05', 'LIBERATION_DAY'],
  ['2027-05-06', 'ASCENSION_DAY'],
  ['2027-05-16', 'WHIT_SUNDAY'],
  ['2027-05-17', 'WHIT_MONDAY'],
  ['2026-12-25', 'CHRISTMAS_DAY'],
  ['2026-12-26', 'SECOND_CHRISTMAS_DAY'],
  ['2026-12-24', null],
  ['2026-12-31', null],
])('%s is %s', (day, holiday) => expect(on(day)).toBe(holiday));

it('keeps King’s Day off a Sunday', () => {
  expect([on('2031-04-26'), on('2031-04-27')]).toEqual(['KINGS_DAY', null]);
  expect([on('2030-04-26'), on('2030-04-27')]).toEqual([null, 'KINGS_DAY']);
});

it('names as many days in every year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2150 }), (year) => {
      const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01T00:00`, index));
      const named = days.filter((day) => day.startsWith(`${year}`)).map(publicHolidayOn);
      const found = named.filter((holiday) => holiday !== null);
      // Ascension Day may fall on 5 May, and Easter Monday is never King's Day.
      expect([10, 11]).toContain(new Set(found).size);
      expect(found).toHaveLength(new Set(found).size);
    }),
    { numRuns: 60 },
  );
});
