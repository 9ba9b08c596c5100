import { Injectable } from '@nestjs/common';
import { SeatsReserved } from '../../bookings/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { Notices } from '../notices.queries.js';

@Reaction(SeatsReserved)
@Injectable()
export class EmailMemberWhenSeatsReserved implements Reacts<SeatsReserved> {
  constructor(
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  /** Asked to pay before this ran, they hear of that alone. */
  async run({ bookingId }: SeatsReserved): Promise<void> {
    const notice = await this.notices.ofBooking(bookingId);
    if (notice?.status !== 'RESERVED' || notice.session.runsAt) return;
    const { member, session, seats, totalCents } = notice;
    await this.postMail.run({
      key: `seats-reserved:${bookingId}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template: 'seats-reserved',
      props: {
        name: member.name,
        session: { ...session, onlineUrl: null },
        seats,
        minSeats: session.minSeats,
        totalCents,
        bookingUrl: this.addresses.booking(bookingId),
      },
    });
  }
}
