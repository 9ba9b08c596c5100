import { Injectable } from '@nestjs/common';
import { BookingCancelled } from '../bookings/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostMail } from '../platform/mail/index.js';
import { CalendarEntries } from './calendar-entries.js';
import { SeatNotices } from './seat-notices.queries.js';

/** Those for whom somebody else booked; who booked hears of it as such. */
@Reaction(BookingCancelled)
@Injectable()
export class EmailParticipantsWhenBookingCancelled implements Reacts<BookingCancelled> {
  constructor(
    private readonly notices: SeatNotices,
    private readonly calendar: CalendarEntries,
    private readonly postMail: PostMail,
  ) {}

  async run({ bookingId }: BookingCancelled): Promise<void> {
    for (const notice of await this.notices.ofOthers([bookingId])) {
      const { seat, reader, booking } = notice;
      if (booking.status !== 'CANCELLED' || !booking.confirmedAt) continue;
      await this.postMail.run({
        key: `participant-cancelled:${seat.id}:${seat.sequence}`,
        to: reader.email,
        personId: reader.id,
        language: reader.language,
        template: 'participant-cancelled',
        props: {
          name: reader.name,
          session: { ...booking.session, onlineUrl: null },
          booker: booking.member.name,
          cancelledBy: booking.session.status === 'CANCELLED' ? 'trainer' : 'booker',
        },
        attachments: [this.calendar.seatAttachment(notice, 'CANCEL')],
      });
    }
  }
}
