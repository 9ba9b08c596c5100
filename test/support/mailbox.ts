import ICAL from 'ical.js';
import PostalMime, { type Email } from 'postal-mime';
import { OutboxFolderMailer } from '../../apps/api/src/platform/mail/outbox-folder.mailer.js';
import type { World } from './world.js';

export interface ReceivedMail extends Email {
  subject: string;
  text: string;
  html: string;
}

/** What arrived at an address, first mail first, as a mail program reads it. */
export async function mailbox(world: World, address: string): Promise<ReceivedMail[]> {
  const kept = await world.app.get(OutboxFolderMailer).list(1_000);
  const mails = await Promise.all(
    kept.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ raw }) => PostalMime.parse(raw)),
  );
  return mails.filter(({ to }) => to?.some((one) => one.address === address)) as ReceivedMail[];
}

export interface ReadEntry {
  uid: string;
  sequence: number;
  status: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  /** As it stands in the file: 20261222T090000 in a zone. */
  wall: string;
  zone: string;
  location: string;
  description: string;
  attendees: number;
}

export interface ReadCalendar {
  method: string | null;
  zones: string[];
  entries: ReadEntry[];
}

/** A calendar file, read by a library that does not know how it was written. */
export function readCalendar(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    method: calendar.getFirstPropertyValue('method') as string | null,
    zones: calendar
      .getAllSubcomponents('vtimezone')
      .map((zone) => String(zone.getFirstPropertyValue('tzid'))),
    entries: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      const start = component.getFirstProperty('dtstart')!;
      return {
        uid: event.uid,
        sequence: event.sequence,
        status: String(component.getFirstPropertyValue('status')),
        title: event.summary,
        startsAt: event.startDate.toJSDate(),
        endsAt: event.endDate.toJSDate(),
        wall: event.startDate.toString(),
        zone: String(start.getFirstParameter('tzid')),
        location: event.location,
        description: event.description,
        attendees: event.attendees.length,
      };
    }),
  };
}

/** The calendar file in a mail; its method must be the one in the mail's own header too. */
export function attachedCalendar(mail: ReceivedMail): ReadCalendar {
  const [calendar, ...others] = attachedCalendars(mail);
  if (!calendar || others.length) throw new Error(`${mail.attachments.length} attachments`);
  return calendar;
}

/** All of them, in their order. */
export const attachedCalendars = (mail: ReceivedMail): ReadCalendar[] =>
  mail.attachments.map(({ content, mimeType, method }) => {
    const calendar = readCalendar(typeof content === 'string' ? content : new TextDecoder().decode(content));
    if (mimeType !== 'text/calendar' || method !== calendar.method)
      throw new Error(`${mimeType}; method=${method} with METHOD:${calendar.method}`);
    return calendar;
  });
