import { Injectable } from '@nestjs/common';
import { BookingMoved } from '../bookings/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostMail } from '../platform/mail/index.js';
import { Addresses } from './addresses.js';
import { CalendarEntries } from './calendar-entries.js';
import { Notices } from './notices.queries.js';
import { SeatNotices } from './seat-notices.queries.js';

/** Who booked for others chose another date: those others hear it, and their calendar entry moves along. */
@Reaction(BookingMoved)
@Injectable()
export class EmailParticipantsWhenBookingMoved implements Reacts<BookingMoved> {
  constructor(
    private readonly bookings: Notices,
    private readonly notices: SeatNotices,
    private readonly addresses: Addresses,
    private readonly calendar: CalendarEntries,
    private readonly postMail: PostMail,
  ) {}

  async run({ fromBookingId, toBookingId }: BookingMoved): Promise<void> {
    const from = (await this.bookings.ofBooking(fromBookingId))!;
    const { startsAt, endsAt } = from.session;
    for (const notice of await this.notices.ofOthers([toBookingId])) {
      const { seat, reader, booking } = notice;
      if (booking.status !== 'CONFIRMED') continue;
      await this.postMail.run({
        // The same as of an invitation: one of both is enough.
        key: `participant-invited:${seat.id}:${seat.sequence}`,
        to: reader.email,
        personId: reader.id,
        language: reader.language,
        template: 'participant-moved',
        props: {
          name: reader.name,
          session: booking.session,
          booker: booking.member.name,
          was: { startsAt, endsAt },
          movedBy: 'booker',
          seatUrl: this.addresses.seat(seat.id),
        },
        attachments: [
          this.calendar.seatAttachment(notice, 'PUBLISH'),
          ...(seat.position > 0 ? [] : [this.calendar.former({ ...notice, booking: from })]),
        ],
      });
    }
  }
}
