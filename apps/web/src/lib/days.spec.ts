import { addDays, addMonths, dayOf, isDay, isMonth, span, weekNumber, weekOf, weeksOf } from './days.js';

describe('days', () => {
  it('knows days and months that exist', () => {
    expect(['2026-11-26', '2026-02-29', '26-11-2026', ''].map(isDay)).toEqual([true, false, false, false]);
    expect(['2026-11', '2026-13'].map(isMonth)).toEqual([true, false]);
  });

  it('counts over the ends of months, years and clock changes', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
  });

  it('begins weeks on Monday', () => {
    expect(weekOf('2026-11-22')).toEqual(weekOf('2026-11-16'));
    expect(weekOf('2026-11-26')[0]).toBe('2026-11-23');
    expect(weekNumber('2026-11-26')).toBe(48);
    expect(weekNumber('2027-01-01')).toBe(53);
  });

  it('shows the whole weeks of a month', () => {
    expect(weeksOf('2026-11').map((week) => week[0])).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ]);
    expect(weeksOf('2027-02').length).toBe(4);
  });

  it('puts an instant on the day of its zone, within the span that is asked for', () => {
    expect(dayOf('2026-11-26T23:30:00Z')).toBe('2026-11-27');
    const { from, to } = span('2026-11-26', '2026-11-26');
    expect('2026-11-25T23:00:00.000Z' >= from && '2026-11-26T22:59:00.000Z' < to).toBe(true);
  });
});
