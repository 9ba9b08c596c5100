import { Injectable } from '@nestjs/common';
import { LatePaymentRefunded } from '../bookings/index.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostMail } from '../platform/mail/index.js';
import { Addresses } from './addresses.js';
import { Notices } from './notices.queries.js';

@Reaction(LatePaymentRefunded)
@Injectable()
export class EmailMemberWhenLatePaymentRefunded implements Reacts<LatePaymentRefunded> {
  constructor(
    private readonly db: Db,
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  /** One mail for each payment that came too late. */
  async run({ bookingId, entryId }: LatePaymentRefunded): Promise<void> {
    const notice = await this.notices.ofBooking(bookingId);
    if (!notice) return;
    const { member, session } = notice;
    for (const { id, amountCents } of await this.lateRefunds(bookingId))
      await this.postMail.run({
        key: `late-payment-refunded:${id}`,
        to: member.email,
        personId: member.id,
        language: member.language,
        template: 'late-payment-refunded',
        props: {
          name: member.name,
          session: { ...session, onlineUrl: null },
          amountCents,
          gone: notice.status === 'CANCELLED' ? 'cancelled' : 'full',
          entryUrl: entryId ? this.addresses.waitlistEntry(entryId) : null,
          trainingUrl: this.addresses.training(session.slug),
        },
      });
  }

  private lateRefunds(bookingId: string): Promise<{ id: string; amountCents: number }[]> {
    return this.db.query(
      `SELECT r.id, r.amount_cents AS "amountCents" FROM refunds r JOIN payments p ON p.id = r.payment_id
       WHERE p.booking_id = $1 AND r.reason = 'late' ORDER BY r.id`,
      [bookingId],
    );
  }
}
