import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { type Language, translate } from '../platform/i18n.js';
import type { MailAttachment } from '../platform/mail/index.js';
import { Addresses } from './addresses.js';
import { type CalendarEntry, calendarFile } from './calendar-file.js';
import type { BookingNotice, NoticeSeat, NoticeSession } from './notices.queries.js';
import type { SeatNotice } from './seat-notices.queries.js';

const FEED_TTL_SECONDS = 60 * 60;

/** Bookings and given sessions as calendar entries: one UID each, whatever happens to them. */
@Injectable()
export class CalendarEntries {
  constructor(
    private readonly addresses: Addresses,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** The entry of a booking to go with a mail: to add it or change it, or to take it out. */
  attachment(notice: BookingNotice, method: 'PUBLISH' | 'CANCEL'): MailAttachment {
    return this.attached(this.booked(notice), method);
  }

  /** The entry of a seat that somebody else booked, likewise. */
  seatAttachment(notice: SeatNotice, method: 'PUBLISH' | 'CANCEL'): MailAttachment {
    return this.attached(this.seat(notice, method === 'CANCEL'), method);
  }

  /** Takes out the entry of a first seat that went to another booking: that booking has an entry of its own. */
  former(notice: BookingNotice | SeatNotice): MailAttachment {
    const entry =
      'seat' in notice ? this.seatAttachment(notice, 'CANCEL') : this.attachment(notice, 'CANCEL');
    return { ...entry, filename: 'nutshell-was.ics' };
  }

  private attached(made: CalendarEntry, method: 'PUBLISH' | 'CANCEL'): MailAttachment {
    const entry = { ...made, stamp: this.clock.now() };
    return {
      filename: 'nutshell.ics',
      contentType: `text/calendar; charset=utf-8; method=${method}`,
      content: calendarFile({ entries: [entry], organizer: this.organizer, method }),
    };
  }

  file(notice: BookingNotice): string {
    const method = notice.status === 'CANCELLED' ? 'CANCEL' : 'PUBLISH';
    return calendarFile({ entries: [this.booked(notice)], organizer: this.organizer, method });
  }

  seatFile(notice: SeatNotice): string {
    const cancelled = notice.booking.status === 'CANCELLED';
    return calendarFile({
      entries: [this.seat(notice, cancelled)],
      organizer: this.organizer,
      method: cancelled ? 'CANCEL' : 'PUBLISH',
    });
  }

  feed(
    booked: readonly BookingNotice[],
    seats: readonly SeatNotice[],
    given: readonly NoticeSession[],
    language: Language,
  ): string {
    return calendarFile({
      entries: [
        ...booked.map((notice) => this.booked(notice)),
        ...seats.map((notice) => this.seat(notice, false)),
        ...given.map((session) => this.given(session, language)),
      ],
      organizer: this.organizer,
      feed: { name: translate(language, 'notifications:calendar.name'), ttl: FEED_TTL_SECONDS },
    });
  }

  private booked(notice: BookingNotice): CalendarEntry {
    const { id, session, member, before } = notice;
    const t = texts(member.language);
    const cancelled = notice.status === 'CANCELLED';
    const changes = [session.updatedAt, notice.confirmedAt, notice.cancelledAt];
    return {
      ...whereAndWhen(session),
      uid: this.uid(notice.id, notice.ownSeat),
      sequence: session.sequence + (notice.ownSeat?.sequence ?? 0) + (cancelled ? 1 : 0),
      stamp: new Date(Math.max(...changes.map((date) => date?.getTime() ?? 0))),
      title: session.title,
      url: this.addresses.booking(id),
      cancelled,
      description: [
        t('calendar.trainer', { name: session.trainerName }),
        ...(notice.seats > 1 ? [t('calendar.seats', { count: notice.seats })] : []),
        ...(session.onlineUrl ? [t('calendar.online', { url: session.onlineUrl })] : []),
        ...(before.length ? ['', t('calendar.before'), ...before.map((item) => `- ${item}`)] : []),
        '',
        t('calendar.booking', { url: this.addresses.booking(id) }),
      ].join('\n'),
    };
  }

  private seat({ booking, seat, reader }: SeatNotice, cancelled: boolean): CalendarEntry {
    const { session, member, before } = booking;
    const t = texts(reader.language);
    const url = this.addresses.seat(seat.id);
    const changes = [session.updatedAt, booking.confirmedAt, booking.cancelledAt, seat.namedAt];
    return {
      ...whereAndWhen(session),
      uid: this.uid(booking.id, seat),
      sequence: session.sequence + seat.sequence + (cancelled ? 1 : 0),
      stamp: new Date(Math.max(...changes.map((date) => date?.getTime() ?? 0))),
      title: session.title,
      url,
      cancelled,
      description: [
        t('calendar.trainer', { name: session.trainerName }),
        t('calendar.bookedBy', { name: member.name }),
        ...(session.onlineUrl ? [t('calendar.online', { url: session.onlineUrl })] : []),
        ...(before.length ? ['', t('calendar.before'), ...before.map((item) => `- ${item}`)] : []),
        '',
        t('calendar.seat', { url }),
      ].join('\n'),
    };
  }

  /** The first seat of a booking has the booking's own UID, the others one of their own; whoever sits there. */
  private uid(bookingId: string, seat: NoticeSeat | null): string {
    return `${seat && seat.position > 0 ? seat.id : bookingId}@${this.addresses.host}`;
  }

  private given(session: NoticeSession, language: Language): CalendarEntry {
    const t = texts(language);
    const url = this.addresses.sessionInStudio(session.id);
    return {
      ...whereAndWhen(session),
      uid: `${session.id}@${this.addresses.host}`,
      sequence: session.sequence,
      stamp: session.updatedAt,
      title: t('calendar.giving', { title: session.title }),
      url,
      description: [
        t('calendar.taken', { taken: session.seatsTaken, capacity: session.capacity }),
        ...(session.onlineUrl ? [t('calendar.online', { url: session.onlineUrl })] : []),
        t('calendar.participants', { url }),
      ].join('\n'),
    };
  }

  private get organizer(): { name: string; email: string } {
    const [, name = 'Nutshell', email = this.config.mailFrom] =
      /^(.*?)\s*<([^>]+)>$/.exec(this.config.mailFrom) ?? [];
    return { name, email };
  }
}

const texts =
  (language: Language) =>
  (key: string, values?: Record<string, unknown>): string =>
    translate(language, `notifications:${key}`, values);

function whereAndWhen({ startsAt, endsAt, zone, place, onlineUrl }: NoticeSession) {
  const town = place && [place.postcode, place.town].filter(Boolean).join(' ');
  return {
    startsAt,
    endsAt,
    zone,
    location: place ? [place.name, place.street, town].filter(Boolean).join(', ') : onlineUrl,
    coordinates: place,
  };
}
