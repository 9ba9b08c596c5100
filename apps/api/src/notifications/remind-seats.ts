import { Injectable } from '@nestjs/common';
import { type ReminderKind, wordsOfReminder } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { PostMail } from '../platform/mail/index.js';
import { Addresses } from './addresses.js';
import { REMINDER_TIMER } from './reminders.js';
import { SeatNotices } from './seat-notices.queries.js';

/** Reminds those for whom somebody else booked, each by a mail of their own. */
@Injectable()
export class RemindSeats {
  constructor(
    private readonly clock: Clock,
    private readonly notices: SeatNotices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async run(bookingId: string, kind: ReminderKind): Promise<void> {
    const now = this.clock.now();
    for (const { seat, reader, booking } of await this.notices.ofOthers(bookingId)) {
      if (!reader.reminderEmails) continue;
      const { session, before } = booking;
      const unsubscribeUrl = reader.id
        ? this.addresses.unsubscribe(reader.id, 'reminders')
        : this.addresses.unsubscribeSeat(seat.id);
      await this.postMail.run({
        key: `${REMINDER_TIMER[kind]}:${seat.id}:${seat.sequence}:${session.startsAt.toISOString()}`,
        to: reader.email,
        personId: reader.id,
        language: reader.language,
        template: 'booking-reminder',
        props: {
          kind: wordsOfReminder(kind, { ...session, now }),
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
      });
    }
  }
}
