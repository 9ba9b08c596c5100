import { Injectable } from '@nestjs/common';
import { BookingConfirmed } from '../bookings/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostMail } from '../platform/mail/index.js';
import { Addresses } from './addresses.js';
import { CalendarEntries } from './calendar-entries.js';
import { type BookingNotice, Notices } from './notices.queries.js';

@Reaction(BookingConfirmed)
@Injectable()
export class EmailConfirmationWhenBookingConfirmed implements Reacts<BookingConfirmed> {
  constructor(
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly calendar: CalendarEntries,
    private readonly postMail: PostMail,
  ) {}

  /** Who moved their seats hears that, with all of this. */
  async run({ bookingId, moved }: BookingConfirmed): Promise<void> {
    if (moved) return;
    const notice = await this.notices.ofBooking(bookingId);
    if (notice?.status !== 'CONFIRMED') return;
    const { member, session, seats, totalCents, vatCents, before, ownSeat } = notice;
    await this.postMail.run({
      key: `booking-confirmed:${bookingId}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template: 'booking-confirmed',
      props: {
        name: member.name,
        session,
        seats,
        totalCents,
        vatCents,
        before,
        byInvoice: notice.paymentMode === 'INVOICE',
        runs: runsOf(notice),
        bookingUrl: this.addresses.booking(bookingId),
        calendarUrl: ownSeat ? this.addresses.calendarEntry(bookingId) : null,
      },
      // Who only booked for others has nothing to put in their calendar.
      attachments: ownSeat ? [this.calendar.attachment(notice, 'PUBLISH')] : [],
    });
  }
}

/** What is certain of a session that has a minimum. */
function runsOf({ session: { minSeats, decisionAt, runsAt } }: BookingNotice) {
  if (minSeats <= 1) return null;
  return { minSeats, decidedBy: runsAt ? null : decisionAt };
}
