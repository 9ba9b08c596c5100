import { calendarFile, type CalendarEntry } from '../../apps/api/src/notifications/calendar-file.js';
import { readCalendar } from '../support/mailbox.js';

const entry: CalendarEntry = {
  uid: '1@nutshell.example',
  sequence: 0,
  stamp: new Date('2026-10-01T10:00:00Z'),
  title: 'Lassen; een "eerste" kennismaking, met Joost\nEND:VCALENDAR',
  description: `Een lange regel met é, ü en 👩‍🔧. ${'Neem je eigen werk mee, dan kijken we samen. '.repeat(8)}`,
  url: 'https://nutshell.example/boekingen/1',
  startsAt: new Date('2026-10-25T08:00:00Z'),
  endsAt: new Date('2026-10-25T11:00:00Z'),
  zone: 'Europe/Amsterdam',
  location: 'De Werkplaats, Oudegracht 1, 3511 AB Utrecht',
  coordinates: { latitude: 52.09, longitude: 5.12 },
};
const organizer = { name: 'Nutshell', email: 'hallo@nutshell.example' };
const write = (...entries: Partial<CalendarEntry>[]) =>
  calendarFile({ entries: entries.map((one) => ({ ...entry, ...one })), organizer });

describe('a calendar file', () => {
  it('keeps every sign of a text, on lines of at most 75 bytes', () => {
    const text = write({});
    expect(readCalendar(text).entries).toEqual([
      expect.objectContaining({
        title: entry.title,
        description: entry.description,
        location: entry.location,
        attendees: 0,
      }),
    ]);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  });

  it.each([
    ['Europe/Amsterdam', '2026-10-25T08:00:00Z', '2026-10-25T09:00:00'],
    ['Europe/Amsterdam', '2026-10-24T07:00:00Z', '2026-10-24T09:00:00'],
    ['Europe/Amsterdam', '2027-03-28T07:00:00Z', '2027-03-28T09:00:00'],
    ['America/New_York', '2026-10-25T08:00:00Z', '2026-10-25T04:00:00'],
    ['Asia/Calcutta', '2026-10-25T08:00:00Z', '2026-10-25T13:30:00'],
  ])('brings the rules of %s, by which %s is %s', (zone, instant, wall) => {
    const startsAt = new Date(instant);
    const endsAt = new Date(startsAt.getTime() + 3_600_000);
    const { zones, entries } = readCalendar(write({ zone, startsAt, endsAt }));
    expect(zones).toEqual([zone]);
    expect(entries).toEqual([expect.objectContaining({ zone, wall, startsAt, endsAt })]);
  });

  it('brings each zone once, and writes a zone without rules in UTC', () => {
    const { zones, entries } = readCalendar(
      write({}, { uid: '2@x', zone: 'Europe/London' }, { uid: '3@x' }, { uid: '4@x', zone: 'UTC' }),
    );
    expect(zones).toEqual(['Europe/Amsterdam', 'Europe/London']);
    expect(entries.map(({ startsAt }) => startsAt)).toEqual(Array(4).fill(entry.startsAt));
  });

  it('is stamped in UTC', () => {
    expect(write({})).toContain('DTSTAMP:20261001T100000Z');
  });
});
