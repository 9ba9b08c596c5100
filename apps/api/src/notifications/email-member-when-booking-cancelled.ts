import { Injectable } from '@nestjs/common';
import type { CancelReason } from '@nutshell/domain';
import { BookingCancelled } from '../bookings/index.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostMail } from '../platform/mail/index.js';
import { Addresses } from './addresses.js';
import { CalendarEntries } from './calendar-entries.js';
import { Notices } from './notices.queries.js';

/** Who hears that the session does not run, of the other date, or of the withdrawal has heard this too. */
const HEARD_AS_SUCH: readonly CancelReason[] = ['TOO_FEW', 'TRAINER', 'MOVED', 'WITHDRAWN'];

/** Only about a seat that was confirmed: who leaves a checkout has just done so, and has nothing in a calendar. */
@Reaction(BookingCancelled)
@Injectable()
export class EmailMemberWhenBookingCancelled implements Reacts<BookingCancelled> {
  constructor(
    private readonly db: Db,
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly calendar: CalendarEntries,
    private readonly postMail: PostMail,
  ) {}

  async run({ bookingId }: BookingCancelled): Promise<void> {
    const notice = await this.notices.ofBooking(bookingId);
    if (notice?.status !== 'CANCELLED' || !notice.confirmedAt) return;
    if (notice.cancelReason && HEARD_AS_SUCH.includes(notice.cancelReason)) return;
    const { member, session } = notice;
    await this.postMail.run({
      key: `booking-cancelled:${bookingId}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template: 'booking-cancelled',
      props: {
        name: member.name,
        session: { ...session, onlineUrl: null },
        cancelledBy: session.status === 'CANCELLED' ? 'trainer' : 'participant',
        ...(await this.amounts(bookingId)),
        trainingUrl: this.addresses.training(session.slug),
      },
      attachments: [this.calendar.attachment(notice, 'CANCEL')],
    });
  }

  /** What was paid for the seats, and what of it goes back; a payment that came twice is no part of either. */
  private async amounts(bookingId: string): Promise<{ paidCents: number; refundCents: number }> {
    const [amounts] = await this.db.query<{ paidCents: number; refundCents: number }>(
      `SELECT coalesce(sum(p.amount_cents - p.refunded_cents + r.cents), 0)::int AS "paidCents",
         coalesce(sum(r.cents), 0)::int AS "refundCents"
       FROM payments p, LATERAL (SELECT coalesce(sum(amount_cents), 0) AS cents FROM refunds
                                 WHERE payment_id = p.id AND reason IN ('cancelled', 'move-declined')) r
       WHERE p.booking_id = $1 AND p.status = 'PAID'`,
      [bookingId],
    );
    return amounts!;
  }
}
