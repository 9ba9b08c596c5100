import { Injectable } from '@nestjs/common';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { Notices } from '../notices.queries.js';

/** Tells somebody that seats which were kept for them are kept no longer. */
@Injectable()
export class TellOfLapse {
  constructor(
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  /** @param unpaid they said yes, and did not pay in time */
  async ofOffer(bookingId: string, unpaid: boolean): Promise<void> {
    const notice = await this.notices.ofBooking(bookingId);
    if (notice?.status !== 'EXPIRED' || !notice.heldUntil) return;
    const { member, session, heldUntil } = notice;
    await this.postMail.run({
      key: `seat-offer-lapsed:${bookingId}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template: 'seat-offer-lapsed',
      props: {
        name: member.name,
        session: { ...session, onlineUrl: null },
        until: heldUntil,
        unpaid,
        trainingUrl: this.addresses.training(session.slug),
      },
    });
  }

  async ofPayLink(bookingId: string): Promise<void> {
    const notice = await this.notices.ofBooking(bookingId);
    if (notice?.status !== 'EXPIRED') return;
    const { member, session } = notice;
    await this.postMail.run({
      key: `payment-lapsed:${bookingId}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template: 'payment-lapsed',
      props: {
        name: member.name,
        session: { ...session, onlineUrl: null },
        trainingUrl: this.addresses.training(session.slug),
      },
    });
  }
}
