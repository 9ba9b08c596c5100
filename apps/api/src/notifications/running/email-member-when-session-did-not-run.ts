import { Injectable } from '@nestjs/common';
import { BookingCancelled } from '../../bookings/index.js';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { CalendarEntries } from '../calendar-entries.js';
import { Notices } from '../notices.queries.js';

/** Too few people booked. Who only was offered a seat hears that the waitlist is closed. */
@Reaction(BookingCancelled)
@Injectable()
export class EmailMemberWhenSessionDidNotRun implements Reacts<BookingCancelled> {
  constructor(
    private readonly db: Db,
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly calendar: CalendarEntries,
    private readonly postMail: PostMail,
  ) {}

  async run({ bookingId }: BookingCancelled): Promise<void> {
    const notice = await this.notices.ofBooking(bookingId);
    if (notice?.cancelReason !== 'TOO_FEW' || (await this.wasOffered(notice.waitlistEntryId))) return;
    const { member, session, confirmedAt } = notice;
    await this.postMail.run({
      key: `session-not-running:${bookingId}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template: 'session-not-running',
      props: {
        name: member.name,
        session: { ...session, onlineUrl: null },
        refundCents: await this.refundCents(bookingId),
        trainingUrl: this.addresses.training(session.slug),
      },
      ...(confirmedAt && { attachments: [this.calendar.attachment(notice, 'CANCEL')] }),
    });
  }

  private async wasOffered(entryId: string | null): Promise<boolean> {
    if (!entryId) return false;
    const [entry] = await this.db.query<{ status: string }>(
      'SELECT status FROM waitlist_entries WHERE id = $1',
      [entryId],
    );
    return entry?.status === 'CLOSED';
  }

  private async refundCents(bookingId: string): Promise<number> {
    const [row] = await this.db.query<{ cents: number }>(
      `SELECT coalesce(sum(r.amount_cents), 0)::int AS cents FROM refunds r JOIN payments p ON p.id = r.payment_id
       WHERE p.booking_id = $1 AND r.reason = 'not-running'`,
      [bookingId],
    );
    return row!.cents;
  }
}
