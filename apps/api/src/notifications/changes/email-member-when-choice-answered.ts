import { Injectable } from '@nestjs/common';
import { ChoiceAnswered } from '../../bookings/index.js';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { Notices } from '../notices.queries.js';
import { refundedFor } from './refunded-for.js';

/** Who gets their money back for a session that was cancelled. Who refuses a new date hears that their booking ended. */
@Reaction(ChoiceAnswered)
@Injectable()
export class EmailMemberWhenChoiceAnswered implements Reacts<ChoiceAnswered> {
  constructor(
    private readonly db: Db,
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async run({ bookingId, answer, lapsed }: ChoiceAnswered): Promise<void> {
    const notice = answer === 'REFUND' ? await this.notices.ofBooking(bookingId) : null;
    if (notice?.cancelReason !== 'TRAINER') return;
    const { member, session } = notice;
    await this.postMail.run({
      key: `choice-refunded:${bookingId}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template: 'choice-refunded',
      props: {
        name: member.name,
        session: { ...session, onlineUrl: null },
        refundCents: await refundedFor(this.db, bookingId, 'session-cancelled'),
        lapsed,
        bookingUrl: this.addresses.booking(bookingId),
      },
    });
  }
}
