import fc from 'fast-check';
import { isWorkingDay, toWallTime, weekOf } from '../time/index.js';
import {
  choosable,
  DEFAULT_PREFERENCES,
  DIGEST_ZONE,
  MAIL_PACES,
  nextDigestAt,
  NOTICE_TOPICS,
} from './index.js';

const at = (wall: string) => new Date(`${wall}+01:00`);
const wall = (instant: Date) => toWallTime(instant, DIGEST_ZONE);

it.each([
  ['DAILY', '2026-11-23T07:59', '2026-11-23T08:00'],
  ['DAILY', '2026-11-23T08:00', '2026-11-24T08:00'],
  ['DAILY', '2026-11-27T12:00', '2026-11-30T08:00'], // over the weekend
  ['DAILY', '2026-12-24T12:00', '2026-12-28T08:00'], // over Christmas
  ['WEEKLY', '2026-11-23T08:00', '2026-11-30T08:00'],
  ['WEEKLY', '2026-11-29T23:00', '2026-11-30T08:00'],
  ['WEEKLY', '2027-03-26T12:00', '2027-03-30T08:00'], // Easter Monday is none
] as const)('the %s digest after %s goes out at %s', (pace, now, due) =>
  expect(wall(nextDigestAt(pace, at(now)))).toBe(due),
);

it('goes out on working days at eight, later than now, and the same for all of the time before it', () => {
  const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, fc.constantFrom('DAILY' as const, 'WEEKLY' as const), (now, pace) => {
      const due = nextDigestAt(pace, now);
      expect(due > now).toBe(true);
      expect(wall(due).slice(11)).toBe('08:00');
      expect(isWorkingDay(wall(due).slice(0, 10))).toBe(true);
      const between = new Date((now.getTime() + due.getTime()) / 2);
      expect(nextDigestAt(pace, between)).toEqual(due);
      if (pace === 'WEEKLY')
        expect(weekOf(nextDigestAt(pace, due), DIGEST_ZONE) > weekOf(due, DIGEST_ZONE)).toBe(true);
    }),
  );
});

it('never lets a reason for hiding be switched off, nor news come one by one', () => {
  for (const topic of NOTICE_TOPICS) expect(choosable(topic, DEFAULT_PREFERENCES[topic])).toBe(true);
  expect(MAIL_PACES.filter((mail) => choosable('MODERATION', { inApp: true, mail }))).toEqual(['AT_ONCE']);
  expect(choosable('NEWS', { inApp: true, mail: 'AT_ONCE' })).toBe(false);
});
