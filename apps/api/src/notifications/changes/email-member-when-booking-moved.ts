import { Injectable } from '@nestjs/common';
import { BookingMoved } from '../../bookings/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { type MailAttachment, PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { CalendarEntries } from '../calendar-entries.js';
import { type BookingNotice, Notices } from '../notices.queries.js';

@Reaction(BookingMoved)
@Injectable()
export class EmailMemberWhenBookingMoved implements Reacts<BookingMoved> {
  constructor(
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly calendar: CalendarEntries,
    private readonly postMail: PostMail,
  ) {}

  async run({ fromBookingId, toBookingId, differenceCents }: BookingMoved): Promise<void> {
    const from = await this.notices.ofBooking(fromBookingId);
    const to = await this.notices.ofBooking(toBookingId);
    if (!from || !to) return;
    const { member, session } = to;
    const { startsAt, endsAt } = from.session;
    const reserved = to.confirmedAt === null;
    await this.postMail.run({
      key: `booking-moved:${toBookingId}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template: 'booking-moved',
      props: {
        name: member.name,
        session: reserved ? { ...session, onlineUrl: null } : session,
        was: { startsAt, endsAt },
        reserved,
        differenceCents,
        bookingUrl: this.addresses.booking(toBookingId),
      },
      attachments: to.status === 'CONFIRMED' && to.ownSeat ? this.entries(from, to) : [],
    });
  }

  /** The old entry goes out and the new one comes in. */
  private entries(from: BookingNotice, to: BookingNotice): MailAttachment[] {
    const added = this.calendar.attachment(to, 'PUBLISH');
    // Of a seat that is not the first the entry stays the same one.
    if (to.ownSeat!.position > 0) return [added];
    return [added, this.calendar.former(from)];
  }
}
