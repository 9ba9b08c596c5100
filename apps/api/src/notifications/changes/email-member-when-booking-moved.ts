import { Injectable } from '@nestjs/common';
import { BookingMoved } from '../../bookings/index.js';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { type MailAttachment, PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { CalendarEntries } from '../calendar-entries.js';
import { type BookingNotice, Notices } from '../notices.queries.js';
import { refundedFor } from './refunded-for.js';

@Reaction(BookingMoved)
@Injectable()
export class EmailMemberWhenBookingMoved implements Reacts<BookingMoved> {
  constructor(
    private readonly db: Db,
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly calendar: CalendarEntries,
    private readonly postMail: PostMail,
  ) {}

  async run({ fromBookingId, toBookingId }: BookingMoved): Promise<void> {
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
        differenceCents: await this.difference(toBookingId),
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

  /** Paid extra, or given back below zero. */
  private async difference(bookingId: string): Promise<number> {
    const back = await refundedFor(this.db, bookingId, 'moved');
    if (back > 0) return -back;
    const [extra] = await this.db.query<{ cents: number }>(
      `SELECT coalesce(sum(p.amount_cents), 0)::int AS cents FROM payments p
       JOIN bookings b ON b.id = p.booking_id JOIN bookings earlier ON earlier.id = b.moved_from_id
       WHERE b.id = $1 AND p.status = 'PAID' AND p.created_at >= b.created_at`,
      [bookingId],
    );
    return extra!.cents;
  }
}
