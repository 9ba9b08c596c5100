import fc from 'fast-check';
import { addDays, DAY, HOUR, resolveWallTime, toWallTime } from '../time/index.js';
import { planSession } from './session.js';
import { weeklySeries } from './weekly-series.js';

const ZONE = 'Europe/Amsterdam';
const CHANGES = ['2026-10-25', '2027-03-28', '2027-10-31'] as const;

describe('a weekly series', () => {
  it.each([
    ['2026-10-19T09:00', 7 * DAY + HOUR],
    ['2027-03-22T09:00', 7 * DAY - HOUR],
    ['2027-10-25T09:00', 7 * DAY + HOUR],
  ])('from %s stays at 09:00 on the clock', (first, across) => {
    const series = weeklySeries(first, 3, 1, ZONE);
    expect(series.map(({ startsAt }) => startsAt)).toEqual([first, addDays(first, 7), addDays(first, 14)]);
    const [before, after, last] = series.map(({ startsAt }) => resolveWallTime(startsAt, ZONE).getTime());
    expect([after! - before!, last! - after!]).toEqual([across, 7 * DAY]);
  });

  it('tells which date the clock skips, and which it shows twice', () => {
    const spring = weeklySeries('2027-03-21T02:30', 3, 1, ZONE);
    expect(spring.map(({ onTheClock }) => onTheClock)).toEqual(['ONCE', 'SKIPPED', 'ONCE']);
    const autumn = weeklySeries('2026-10-18T02:30', 3, 1, ZONE);
    expect(autumn.map(({ onTheClock }) => onTheClock)).toEqual(['ONCE', 'TWICE', 'ONCE']);
    expect(weeklySeries('2027-10-31T02:30', 1, 1, ZONE)[0]?.onTheClock).toBe('TWICE');
  });

  it('hints at public holidays', () => {
    const mondays = weeklySeries('2027-03-15T09:00', 4, 2, ZONE);
    expect(mondays.map(({ startsAt, holiday }) => [startsAt.slice(0, 10), holiday])).toEqual([
      ['2027-03-15', null],
      ['2027-03-29', 'EASTER_MONDAY'],
      ['2027-04-12', null],
      ['2027-04-26', null],
    ]);
  });

  it('keeps day of the week and time, whatever the clock does', () => {
    const start = fc.record({
      change: fc.constantFrom(...CHANGES),
      daysBefore: fc.integer({ min: 0, max: 60 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.constantFrom(0, 15, 30, 45),
      everyWeeks: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(start, ({ change, daysBefore, hour, minute, everyWeeks }) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const first = addDays(`${change}T${time}`, -daysBefore);
        const series = weeklySeries(first, 12, everyWeeks, ZONE);
        series.forEach(({ startsAt, onTheClock }, index) => {
          expect(startsAt).toBe(addDays(first, 7 * everyWeeks * index));
          expect(startsAt.slice(11)).toBe(time);
          if (onTheClock === 'SKIPPED') return;
          const { startsAt: start } = planSession({
            startsAt,
            zone: ZONE,
            occurrence: 'FIRST',
            durationMinutes: 60,
            now: new Date(0),
          });
          expect(toWallTime(start, ZONE)).toBe(startsAt);
        });
        const odd = series.filter(({ onTheClock }) => onTheClock !== 'ONCE');
        expect(odd.every(({ startsAt }) => /T02/.test(startsAt))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
