import { Injectable } from '@nestjs/common';
import { SeatOffered } from '../../bookings/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { Notices } from '../notices.queries.js';

@Reaction(SeatOffered)
@Injectable()
export class EmailMemberWhenSeatOffered implements Reacts<SeatOffered> {
  constructor(
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  /** Whoever is offered a seat because they asked for the training hears that in words of its own. */
  async run({ entryId, bookingId, requestId }: SeatOffered): Promise<void> {
    if (requestId) return;
    const notice = await this.notices.ofBooking(bookingId);
    if (notice?.status !== 'OFFERED' || !notice.heldUntil) return;
    const { member, session, seats, totalCents, heldUntil, paymentMode } = notice;
    await this.postMail.run({
      key: `seat-offered:${bookingId}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template: 'seat-offered',
      props: {
        name: member.name,
        session: { ...session, onlineUrl: null },
        seats,
        totalCents,
        until: heldUntil,
        pays: paymentMode,
        yesUrl: this.addresses.waitlistEntry(entryId, 'ja'),
        noUrl: this.addresses.waitlistEntry(entryId, 'nee'),
      },
    });
  }
}
