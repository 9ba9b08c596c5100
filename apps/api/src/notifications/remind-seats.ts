import { Injectable } from '@nestjs/common';
import type { ReminderKind, ReminderWords } from '@nutshell/domain';
import type { Post } from '../platform/mail/index.js';
import { Addresses } from './addresses.js';
import { REMINDER_TIMER } from './reminders.js';
import { type SeatNotice, SeatNotices } from './seat-notices.queries.js';

/** What reminds those for whom somebody else booked, each by a mail of their own. */
@Injectable()
export class RemindSeats {
  constructor(
    private readonly notices: SeatNotices,
    private readonly addresses: Addresses,
  ) {}

  /** @param bookings their ids, each with what may truly be said of it */
  async posts(
    bookings: ReadonlyMap<string, ReminderWords>,
    kind: ReminderKind,
  ): Promise<Post<'booking-reminder'>[]> {
    if (!bookings.size) return [];
    const seats = await this.notices.ofOthers([...bookings.keys()]);
    return seats
      .filter(({ reader }) => reader.reminderEmails)
      .map((seat) => this.post(seat, kind, bookings.get(seat.booking.id)!));
  }

  private post(
    { seat, reader, booking }: SeatNotice,
    kind: ReminderKind,
    words: ReminderWords,
  ): Post<'booking-reminder'> {
    const { session, before } = booking;
    const unsubscribeUrl = reader.id
      ? this.addresses.unsubscribe(reader.id, 'reminders')
      : this.addresses.unsubscribeSeat(seat.id);
    return {
      key: `${REMINDER_TIMER[kind]}:${seat.id}:${seat.sequence}:${session.startsAt.toISOString()}`,
      to: reader.email,
      personId: reader.id,
      language: reader.language,
      template: 'booking-reminder',
      props: {
        kind: words,
        name: reader.name,
        session,
        before,
        bookingUrl: this.addresses.seat(seat.id),
        unsubscribeUrl,
      },
      headers: {
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    };
  }
}
