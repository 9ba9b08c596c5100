import { Injectable } from '@nestjs/common';
import { SeatOffered } from '../../bookings/index.js';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { Notices } from '../notices.queries.js';

/** Whoever asked for the training goes first. It is about a seat that is kept for them, so it always comes. */
@Reaction(SeatOffered)
@Injectable()
export class EmailAskerWhenSeatOffered implements Reacts<SeatOffered> {
  constructor(
    private readonly db: Db,
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async run({ entryId, bookingId }: SeatOffered): Promise<void> {
    const [asked] = await this.db.query<{ title: string; slug: string }>(
      `SELECT p.title, p.slug FROM waitlist_entries e JOIN posts p ON p.id = e.request_id WHERE e.id = $1`,
      [entryId],
    );
    if (!asked) return;
    const notice = await this.notices.ofBooking(bookingId);
    if (notice?.status !== 'OFFERED' || !notice.heldUntil) return;
    const { member, session, totalCents, heldUntil, paymentMode } = notice;
    await this.postMail.run({
      key: `seat-offered:${bookingId}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template: 'first-right',
      props: {
        name: member.name,
        session: { ...session, onlineUrl: null },
        request: asked.title,
        totalCents,
        until: heldUntil,
        minSeats: session.minSeats,
        pays: paymentMode,
        yesUrl: this.addresses.waitlistEntry(entryId, 'ja'),
        noUrl: this.addresses.waitlistEntry(entryId, 'nee'),
      },
    });
  }
}
