import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { PostMail } from '../platform/mail/index.js';
import { Addresses } from './addresses.js';
import { CalendarEntries } from './calendar-entries.js';
import type { SeatNotice } from './seat-notices.queries.js';

/** Tells people that a seat was booked for them, once it is confirmed; each once, by a mail of their own. */
@Injectable()
export class InviteSeats {
  constructor(
    private readonly clock: Clock,
    private readonly addresses: Addresses,
    private readonly calendar: CalendarEntries,
    private readonly postMail: PostMail,
  ) {}

  async run(notices: readonly SeatNotice[]): Promise<void> {
    for (const notice of notices) {
      const { seat, reader, booking } = notice;
      const { session, member, status, before } = booking;
      if (status !== 'CONFIRMED' || session.status !== 'PUBLISHED') continue;
      if (session.startsAt <= this.clock.now()) continue;
      const seatUrl = this.addresses.seat(seat.id);
      await this.postMail.run({
        key: `participant-invited:${seat.id}:${seat.sequence}`,
        to: reader.email,
        personId: reader.id,
        language: reader.language,
        template: 'participant-invited',
        props: {
          name: reader.name,
          session,
          booker: member.name,
          before,
          seatUrl,
          calendarUrl: this.addresses.seatEntry(seat.id),
        },
        attachments: [this.calendar.seatAttachment(notice, 'PUBLISH')],
      });
    }
  }
}
