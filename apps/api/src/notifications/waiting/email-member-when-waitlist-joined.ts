import { Injectable } from '@nestjs/common';
import { WaitlistJoined } from '../../bookings/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { EntryNotices } from './entry-notices.queries.js';

@Reaction(WaitlistJoined)
@Injectable()
export class EmailMemberWhenWaitlistJoined implements Reacts<WaitlistJoined> {
  constructor(
    private readonly notices: EntryNotices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  /** Whoever is offered a seat or has left before this ran hears of that alone. */
  async run({ entryId }: WaitlistJoined): Promise<void> {
    const notice = await this.notices.ofEntry(entryId);
    if (notice?.status !== 'WAITING') return;
    const { member, session, position, seats, minSeats } = notice;
    await this.postMail.run({
      key: `waitlist-joined:${entryId}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template: 'waitlist-joined',
      props: {
        name: member.name,
        session,
        position,
        seats,
        minSeats,
        entryUrl: this.addresses.waitlistEntry(entryId),
      },
    });
  }
}
