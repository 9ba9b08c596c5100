import { busyTimesIn } from '../../apps/api/src/calendars/busy-times.js';
import { calendarOf } from '../support/feed-server.js';

const window = { from: new Date('2026-10-01T00:00Z'), to: new Date('2027-11-05T00:00Z') };
const reading = { window, zone: 'Europe/Amsterdam', ownHost: 'nutshell.example', withinMs: 30_000 };
const read = (text: string, days = window) =>
  busyTimesIn(text, { ...reading, window: days }).map(
    ({ startsAt, endsAt }) => `${startsAt.toISOString().slice(0, 16)} ${endsAt.toISOString().slice(0, 16)}`,
  );
const days = (from: string, to: string) => ({
  from: new Date(`${from}T00:00Z`),
  to: new Date(`${to}T00:00Z`),
});
const AMSTERDAM = 'TZID=Europe/Amsterdam';

describe('busy times in a calendar', () => {
  it('are read in UTC, in a zone, and on whole days of the owner', () => {
    const text = calendarOf(
      ['DTSTART:20261201T080000Z', 'DTEND:20261201T090000Z'],
      [`DTSTART;${AMSTERDAM}:20261202T090000`, 'DURATION:PT90M'],
      ['DTSTART;TZID=America/New_York:20261203T090000', 'DTEND;TZID=Europe/Amsterdam:20261203T160000'],
      ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227'],
      ['DTSTART;VALUE=DATE:20270101'],
      ['DTSTART:20261204T090000', 'DTEND:20261204T100000'],
    );
    expect(read(text)).toEqual([
      '2026-12-01T08:00 2026-12-01T09:00',
      '2026-12-02T08:00 2026-12-02T09:30',
      '2026-12-03T14:00 2026-12-03T15:00',
      '2026-12-04T08:00 2026-12-04T09:00',
      '2026-12-23T23:00 2026-12-26T23:00',
      '2026-12-31T23:00 2027-01-01T23:00',
    ]);
  });

  it('keep a weekly 09:00 at 09:00, without what was taken out, with what was moved', () => {
    const text = calendarOf(
      [
        'UID:standup',
        `DTSTART;${AMSTERDAM}:20261012T090000`,
        `DTEND;${AMSTERDAM}:20261012T093000`,
        'RRULE:FREQ=WEEKLY;COUNT=6',
        `EXDATE;${AMSTERDAM}:20261019T090000`,
      ],
      [
        'UID:standup',
        `RECURRENCE-ID;${AMSTERDAM}:20261102T090000`,
        `DTSTART;${AMSTERDAM}:20261103T140000`,
        `DTEND;${AMSTERDAM}:20261103T150000`,
      ],
      [
        'UID:standup',
        `RECURRENCE-ID;${AMSTERDAM}:20261109T090000`,
        `DTSTART;${AMSTERDAM}:20261109T090000`,
        `DTEND;${AMSTERDAM}:20261109T093000`,
        'STATUS:CANCELLED',
      ],
    );
    expect(read(text)).toEqual([
      '2026-10-12T07:00 2026-10-12T07:30',
      '2026-10-26T08:00 2026-10-26T08:30',
      '2026-11-03T13:00 2026-11-03T14:00',
      '2026-11-16T08:00 2026-11-16T08:30',
    ]);
  });

  it('know a date that was taken out in UTC, whether the rules of its zone are in the file or not', () => {
    const text = calendarOf([
      `DTSTART;${AMSTERDAM}:20261019T090000`,
      'DURATION:PT30M',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'EXDATE:20261026T080000Z',
    ]);
    expect(read(text)).toEqual(['2026-10-19T07:00 2026-10-19T07:30', '2026-11-02T08:00 2026-11-02T08:30']);
  });

  it('go by the zone in the file where nobody else knows its name', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Bedrijfstijd',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0500',
      'TZOFFSETTO:+0500',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const text = calendarOf([
      'DTSTART;TZID=Bedrijfstijd:20261201T090000',
      'DTEND;TZID=Bedrijfstijd:20261201T100000',
    ]);
    expect(read(text.replace('BEGIN:VEVENT', [...zone, 'BEGIN:VEVENT'].join('\r\n')))).toEqual([
      '2026-12-01T04:00 2026-12-01T05:00',
    ]);
  });

  it('leave out what leaves time free, what is cancelled, what is ours, and what takes no time', () => {
    const at = ['DTSTART:20261201T080000Z', 'DTEND:20261201T090000Z'];
    const ours = 'UID:0199aaaa-0000-7000-8000-000000000001@nutshell.example';
    const text = calendarOf(
      [...at, 'TRANSP:TRANSPARENT'],
      [...at, 'STATUS:CANCELLED'],
      [...at, ours],
      ['DTSTART:20261201T080000Z'],
      ['DTSTART:20260901T080000Z', 'DTEND:20260901T090000Z'],
      ['DTSTART:20281201T080000Z', 'DTEND:20281201T090000Z'],
    );
    expect(read(text)).toEqual([]);
    expect(read(text.replace('@nutshell.example', '@other.example'))).toHaveLength(1);
  });

  it('are each told once, and may come from a list of busy periods', () => {
    const at = ['DTSTART:20261201T080000Z', 'DTEND:20261201T090000Z'];
    expect(read(calendarOf(at, at))).toEqual(['2026-12-01T08:00 2026-12-01T09:00']);
    const list = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VFREEBUSY',
      'FREEBUSY;FBTYPE=BUSY:20261201T080000Z/20261201T090000Z,20261202T080000Z/PT1H',
      'FREEBUSY;FBTYPE=FREE:20261203T080000Z/PT1H',
      'END:VFREEBUSY',
      'END:VCALENDAR',
    ];
    expect(read(list.join('\r\n'))).toEqual([
      '2026-12-01T08:00 2026-12-01T09:00',
      '2026-12-02T08:00 2026-12-02T09:00',
    ]);
  });

  it('of each night of the clock changes are right', () => {
    const nightly = calendarOf([
      `DTSTART;${AMSTERDAM}:20260901T023000`,
      `DTEND;${AMSTERDAM}:20260901T043000`,
      'RRULE:FREQ=DAILY',
    ]);
    expect(read(nightly, days('2026-10-24', '2026-10-26'))).toEqual([
      '2026-10-24T00:30 2026-10-24T02:30',
      '2026-10-25T00:30 2026-10-25T03:30',
    ]);
    // 02:30 does not exist: read as it would have been by the clock before.
    expect(read(nightly, days('2027-03-28', '2027-03-29'))).toEqual(['2027-03-28T01:30 2027-03-28T02:30']);
  });
});

describe('a calendar that nobody can read', () => {
  it.each([
    ['<!doctype html><title>Log in</title>', 'NO_CALENDAR'],
    ['', 'NO_CALENDAR'],
    ['BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Iemand\r\nEND:VCARD', 'NO_CALENDAR'],
    [calendarOf(['DTSTART:20261001T000000Z', 'DURATION:PT1M', 'RRULE:FREQ=HOURLY']), 'TOO_MANY_TIMES'],
  ])('%# says so', (text, problem) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ problem }));
  });

  it('because a rule never comes to an end is given up in time', () => {
    const never = calendarOf([
      'DTSTART:20261001T000000Z',
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    ]);
    expect(() => busyTimesIn(never, { ...reading, withinMs: 200 })).toThrow(
      expect.objectContaining({ problem: 'NO_CALENDAR' }),
    );
  });
});
