import vm from 'node:vm';
import {
  BUSY_FEED_LIMITS,
  isZone,
  type BusyFeedProblem,
  type Interval,
  type ReadWindow,
} from '@nutshell/domain';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';

const WITHIN_MS = 5_000;

interface Reading {
  window: ReadWindow;
  /** Of whose calendar it is: for whole days, and for times without a zone. */
  zone: string;
  /** Entries of our own calendars, which the reader's app may give back, are no news. */
  ownHost: string;
  /** How long reading may take before the calendar counts as unreadable. */
  withinMs?: number;
}

export class CalendarUnread extends Error {
  constructor(
    readonly problem: Extract<BusyFeedProblem, 'NO_CALENDAR' | 'TOO_MANY_TIMES'>,
    override readonly cause?: unknown,
  ) {
    super(problem);
  }
}

/**
 * When a calendar (RFC 5545) says that its owner is busy: recurring events worked out, exceptions and all; without
 * what is cancelled or leaves time free. Half-open intervals, each once. Titles are not looked at.
 * @throws CalendarUnread
 */
export function busyTimesIn(text: string, reading: Reading): Interval[] {
  const found = new Map<string, Interval>();
  try {
    // A stranger's rule of recurrence may have no end: the machine ends it.
    vm.runInNewContext(
      'read()',
      { read: () => collect(text, reading, found) },
      { timeout: reading.withinMs ?? WITHIN_MS },
    );
  } catch (error) {
    throw error instanceof CalendarUnread ? error : new CalendarUnread('NO_CALENDAR', error);
  }
  return [...found.values()].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

function collect(text: string, { window, zone, ownHost }: Reading, found: Map<string, Interval>): void {
  const instants = new Instants(zone);
  const own = new RegExp(`^[0-9a-f-]{36}@${ownHost.replaceAll('.', '\\.')}$`);
  const add = (start: number, end: number) => {
    if (end <= start || end <= window.from.getTime() || start >= window.to.getTime()) return;
    found.set(`${start}/${end}`, { startsAt: new Date(start), endsAt: new Date(end) });
    if (found.size > BUSY_FEED_LIMITS.times) throw new CalendarUnread('TOO_MANY_TIMES');
  };
  for (const calendar of calendarsIn(text)) {
    for (const event of eventsIn(calendar))
      if (!own.test(event.uid ?? '')) addEvent(event, window, instants, add);
    for (const list of calendar.getAllSubcomponents('vfreebusy'))
      for (const property of list.getAllProperties('freebusy'))
        if (property.getFirstParameter('fbtype')?.toUpperCase() !== 'FREE')
          for (const period of property.getValues() as ICAL.Period[])
            add(instants.of(period.start), instants.of(period.getEnd()));
  }
}

function calendarsIn(text: string): ICAL.Component[] {
  const parsed = ICAL.parse(text) as unknown[];
  const trees = (Array.isArray(parsed[0]) ? parsed : [parsed]) as ConstructorParameters<
    typeof ICAL.Component
  >[0][];
  const calendars = trees.map((tree) => new ICAL.Component(tree));
  if (calendars.some(({ name }) => name !== 'vcalendar')) throw new CalendarUnread('NO_CALENDAR');
  const zones = new Set(Array.from(text.matchAll(/;TZID="?([^":;]+)/g), ([, zone]) => zone!));
  for (const calendar of calendars) for (const zone of zones) addRules(calendar, zone);
  return calendars;
}

/** Some programs name a zone and leave out its rules: without them a date that was taken out is not recognised. */
function addRules(calendar: ICAL.Component, zone: string): void {
  const given = calendar
    .getAllSubcomponents('vtimezone')
    .some((rules) => rules.getFirstPropertyValue('tzid') === zone);
  const [block] = given || !isZone(zone) ? [] : [tzlib_get_ical_block(zone)].flat();
  if (!block) return;
  const rules = new ICAL.Component(ICAL.parse(block.trim()));
  rules.updatePropertyWithValue('tzid', zone);
  calendar.addSubcomponent(rules);
}

/** Each event once, with the exceptions that were made to it; an exception whose event is not there stands alone. */
function eventsIn(calendar: ICAL.Component): ICAL.Event[] {
  const all = calendar.getAllSubcomponents('vevent').filter((event) => event.hasProperty('dtstart'));
  const exceptions = new Map<string, ICAL.Component[]>();
  const uidOf = (event: ICAL.Component) => String(event.getFirstPropertyValue('uid') ?? '');
  const [changed, whole] = [
    all.filter((event) => event.hasProperty('recurrence-id')),
    all.filter((event) => !event.hasProperty('recurrence-id')),
  ];
  for (const event of changed) exceptions.set(uidOf(event), [...(exceptions.get(uidOf(event)) ?? []), event]);
  const known = new Set(whole.map(uidOf));
  return [
    ...whole.map(
      (event) =>
        new ICAL.Event(event, { exceptions: exceptions.get(uidOf(event)) ?? [], strictExceptions: true }),
    ),
    ...changed.filter((event) => !known.has(uidOf(event))).map((event) => new ICAL.Event(event)),
  ];
}

type Add = (start: number, end: number) => void;

function addEvent(event: ICAL.Event, window: ReadWindow, instants: Instants, add: Add): void {
  const addOne = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time) => {
    if (!isBusy(item.component)) return;
    const from = zoneOf(item.component, 'dtstart');
    const worksOut = event.isRecurring() && item === event;
    const to = worksOut ? from : (zoneOf(item.component, 'dtend') ?? from);
    add(instants.of(start, from), instants.of(end, to));
  };
  if (!event.isRecurring()) return addOne(event, event.startDate, event.endDate);
  const occurrences = event.iterator();
  for (let at = occurrences.next(); at; at = occurrences.next()) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(at);
    if (instants.of(at, zoneOf(event.component, 'dtstart')) >= window.to.getTime()) return;
    addOne(item, startDate, endDate);
  }
}

function isBusy(event: ICAL.Component): boolean {
  const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '').toUpperCase();
  return value('transp') !== 'TRANSPARENT' && value('status') !== 'CANCELLED';
}

const zoneOf = (event: ICAL.Component, property: 'dtstart' | 'dtend'): string | undefined =>
  event.getFirstProperty(property)?.getFirstParameter('tzid');

/** A zone that we know by its name goes by our own rules, another by those in the file. */
class Instants {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly home: string) {}

  /** In milliseconds since 1970. A time that the clock skips or shows twice is read as RFC 5545 asks. */
  of(time: ICAL.Time, tzid?: string): number {
    if (!time.isDate && time.zone === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1000;
    const named = tzid && this.isKnown(tzid) ? tzid : undefined;
    const inFile = !named && time.zone && time.zone !== ICAL.Timezone.localTimezone;
    if (!time.isDate && inFile) return time.toUnixTime() * 1000;
    const { year, month, day, hour, minute, second } = time;
    const fields = time.isDate ? { year, month, day } : { year, month, day, hour, minute, second };
    return Temporal.PlainDateTime.from(fields).toZonedDateTime(named ?? this.home).epochMilliseconds;
  }

  private isKnown(tzid: string): boolean {
    const answer = this.known.get(tzid) ?? isZone(tzid);
    this.known.set(tzid, answer);
    return answer;
  }
}
