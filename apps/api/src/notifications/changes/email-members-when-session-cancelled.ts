import { Injectable } from '@nestjs/common';
import { SessionCancelled } from '../../bookings/index.js';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { CalendarEntries } from '../calendar-entries.js';
import { Notices } from '../notices.queries.js';

interface Outcome {
  /** What comes back, or would: everything that was paid. */
  refundCents: number;
  byInvoice: boolean;
  choiceUntil: Date | null;
}

/** One mail to each who booked: what they may choose, or that everything comes back. */
@Reaction(SessionCancelled)
@Injectable()
export class EmailMembersWhenSessionCancelled implements Reacts<SessionCancelled> {
  constructor(
    private readonly db: Db,
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly calendar: CalendarEntries,
    private readonly postMail: PostMail,
  ) {}

  async run({ sessionId, message }: SessionCancelled): Promise<void> {
    const notices = await this.notices.lostWith(sessionId);
    const outcomes = await this.outcomes(notices.map(({ id }) => id));
    for (const notice of notices) {
      const { id, member, session, confirmedAt, ownSeat } = notice;
      await this.postMail.run({
        key: `session-cancelled:${id}`,
        to: member.email,
        personId: member.id,
        language: member.language,
        template: 'session-cancelled',
        props: {
          name: member.name,
          session: { ...session, onlineUrl: null },
          ...outcomes.get(id)!,
          message,
          bookingUrl: this.addresses.booking(id),
          trainingUrl: this.addresses.training(session.slug),
        },
        attachments: confirmedAt && ownSeat ? [this.calendar.attachment(notice, 'CANCEL')] : [],
      });
    }
  }

  private async outcomes(bookingIds: readonly string[]): Promise<Map<string, Outcome>> {
    const rows = await this.db.query<Outcome & { id: string }>(
      `SELECT b.id, b.payment_mode = 'INVOICE' AS "byInvoice",
         CASE WHEN choice.answer IS NULL THEN choice.until END AS "choiceUntil",
         coalesce((SELECT sum(p.amount_cents - p.refunded_cents - p.charged_back_cents
             + (SELECT coalesce(sum(r.amount_cents), 0) FROM refunds r
                WHERE r.payment_id = p.id AND r.reason = 'session-cancelled'))
           FROM payments p WHERE p.booking_id = b.id AND p.status = 'PAID'), 0)::int AS "refundCents"
       FROM bookings b LEFT JOIN booking_choices choice ON choice.booking_id = b.id AND choice.kind = 'CANCELLED'
       WHERE b.id = ANY($1)`,
      [bookingIds],
    );
    return new Map(rows.map(({ id, ...outcome }) => [id, outcome]));
  }
}
