import fc from 'fast-check';
import { resolveWallTime } from '../time/index.js';
import { remindersFor, reminderWorthSending, wordsOfReminder } from './index.js';

const zone = 'Europe/Amsterdam';
const startsAt = resolveWallTime('2026-10-27T14:00', zone);
const due = (now: string) =>
  remindersFor({ startsAt, zone, now: new Date(now) }).map(
    ({ kind, dueAt }) => `${kind} ${dueAt.toISOString()}`,
  );

describe('reminders', () => {
  it('come a week before, the day before at 09:00 local and an hour before', () => {
    expect(due('2026-10-01T00:00Z')).toEqual([
      'week-before 2026-10-20T12:00:00.000Z', // still summer time: 14:00 on the clock
      'day-before 2026-10-26T08:00:00.000Z',
      'hour-before 2026-10-27T12:00:00.000Z',
    ]);
  });

  it('that are past are skipped for who books late', () => {
    expect(due('2026-10-22T00:00Z').map((reminder) => reminder.split(' ')[0])).toEqual([
      'day-before',
      'hour-before',
    ]);
    expect(due('2026-10-26T08:00Z').map((reminder) => reminder.split(' ')[0])).toEqual(['hour-before']);
    expect(due('2026-10-27T12:00Z')).toEqual([]);
  });

  it('are always in the future, before the start and in order', () => {
    const instant = fc.date({
      min: new Date('2026-09-01'),
      max: new Date('2027-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, instant, (start, now) => {
        const dates = remindersFor({ startsAt: start, zone, now }).map((reminder) =>
          reminder.dueAt.getTime(),
        );
        expect(dates.every((date) => date > now.getTime() && date < start.getTime())).toBe(true);
        expect(dates).toEqual([...dates].sort((a, b) => a - b));
      }),
    );
  });

  it.each([
    ['2026-10-20T11:59:59Z', null],
    ['2026-10-20T12:00:00Z', 'week-before'],
    ['2026-10-26T07:59:59Z', 'week-before'],
    ['2026-10-26T08:00:00Z', 'day-before'],
    ['2026-10-27T12:00:00Z', 'hour-before'],
    ['2026-10-27T13:00:00Z', null],
  ])('at %s only %s is worth sending', (now, kind) =>
    expect(reminderWorthSending({ startsAt, zone, now: new Date(now) })).toBe(kind),
  );

  it('never say tomorrow of today', () => {
    const words = (kind: Parameters<typeof wordsOfReminder>[0], now: string) =>
      wordsOfReminder(kind, { startsAt, zone, now: new Date(now) });
    expect(words('week-before', '2026-10-20T12:00Z')).toBe('week-before');
    expect(words('week-before', '2026-10-22T12:00Z')).toBe('soon');
    expect(words('day-before', '2026-10-26T22:59Z')).toBe('day-before');
    expect(words('day-before', '2026-10-26T23:00Z')).toBe('soon'); // midnight in Amsterdam
    expect(words('hour-before', '2026-10-27T12:30Z')).toBe('hour-before');
    expect(words('hour-before', '2026-10-27T12:31Z')).toBe('soon');
  });
});
