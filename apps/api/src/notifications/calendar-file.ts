import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';

export interface CalendarEntry {
  /** The same for the whole life of a booking. */
  uid: string;
  /** Higher after each move; a calendar takes the highest. */
  sequence: number;
  /** When this version of the entry was made. */
  stamp: Date;
  title: string;
  description: string;
  url: string;
  startsAt: Date;
  endsAt: Date;
  /** IANA zone in which the session is held. */
  zone: string;
  /** An address on one line, or the link of an online room. */
  location: string | null;
  coordinates?: { latitude: number; longitude: number } | null;
  cancelled?: boolean;
}

interface CalendarFile {
  entries: readonly CalendarEntry[];
  /** Address that the entries come from. */
  organizer: { name: string; email: string };
  /** For a mail: whether the entry is to be added (or changed), or taken out. */
  method?: 'PUBLISH' | 'CANCEL';
  /** For a feed: what it is called, and how often (seconds) to read it again. */
  feed?: { name: string; ttl: number };
}

/** An iCalendar file (RFC 5545) with the rules of each zone in it. Nobody is listed as an attendee. */
export function calendarFile({ entries, organizer, method, feed }: CalendarFile): string {
  const calendar = ical({
    prodId: { company: 'Nutshell', product: 'Nutshell', language: 'NL' },
    scale: 'GREGORIAN',
    method: method ? ICalCalendarMethod[method] : null,
    // Without a name: with one, DTSTAMP would be written in that zone instead of in UTC.
    timezone: { name: null, generator: zoneRules },
    ...(feed && { name: feed.name, ttl: feed.ttl }),
  });
  for (const entry of entries) {
    const { location, coordinates } = entry;
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: entry.stamp,
      start: Temporal.Instant.fromEpochMilliseconds(entry.startsAt.getTime()),
      end: Temporal.Instant.fromEpochMilliseconds(entry.endsAt.getTime()),
      timezone: zoneRules(entry.zone) ? entry.zone : null,
      summary: entry.title,
      description: entry.description,
      url: entry.url,
      organizer,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      location: location
        ? {
            title: location,
            ...(coordinates && { geo: { lat: coordinates.latitude, lon: coordinates.longitude } }),
          }
        : null,
    });
  }
  return `${calendar.toString()}\r\n`;
}

const known = new Map<string, string | null>();

/** The VTIMEZONE of a zone under the name that was asked for: for Europe/Amsterdam the library answers with Brussels. */
function zoneRules(zone: string): string | null {
  let rules = known.get(zone);
  if (rules === undefined) {
    const [block] = [tzlib_get_ical_block(zone)].flat();
    rules = block
      ? block.replace(/^TZID:.*$/m, `TZID:${zone}`).replace(/^X-LIC-LOCATION:.*\r?\n/m, '')
      : null;
    known.set(zone, rules);
  }
  return rules;
}
