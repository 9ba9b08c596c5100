import { Injectable } from '@nestjs/common';
import { BookingWithdrawn } from '../../bookings/index.js';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { CalendarEntries } from '../calendar-entries.js';
import { Notices } from '../notices.queries.js';
import { refundedFor } from './refunded-for.js';

/** The acknowledgement that the law asks for, with the date and time (art. 11a of Directive 2011/83/EU). */
@Reaction(BookingWithdrawn)
@Injectable()
export class EmailMemberWhenBookingWithdrawn implements Reacts<BookingWithdrawn> {
  constructor(
    private readonly db: Db,
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly calendar: CalendarEntries,
    private readonly postMail: PostMail,
  ) {}

  async run({ bookingId }: BookingWithdrawn): Promise<void> {
    const notice = await this.notices.ofBooking(bookingId);
    if (!notice?.cancelledAt) return;
    const { member, session, cancelledAt, confirmedAt, ownSeat } = notice;
    await this.postMail.run({
      key: `booking-withdrawn:${bookingId}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template: 'booking-withdrawn',
      props: {
        name: member.name,
        session: { ...session, onlineUrl: null },
        withdrawnAt: cancelledAt,
        refundCents: await refundedFor(this.db, bookingId, 'withdrawn'),
        bookingUrl: this.addresses.booking(bookingId),
      },
      attachments: confirmedAt && ownSeat ? [this.calendar.attachment(notice, 'CANCEL')] : [],
    });
  }
}
