import { Injectable } from '@nestjs/common';
import { WaitlistEntryClosed } from '../../bookings/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { EntryNotices } from './entry-notices.queries.js';

@Reaction(WaitlistEntryClosed)
@Injectable()
export class EmailMemberWhenWaitlistEntryClosed implements Reacts<WaitlistEntryClosed> {
  constructor(
    private readonly notices: EntryNotices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async run({ entryId }: WaitlistEntryClosed): Promise<void> {
    const notice = await this.notices.ofEntry(entryId);
    if (notice?.status !== 'CLOSED') return;
    const { member, session } = notice;
    await this.postMail.run({
      key: `waitlist-closed:${entryId}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template: 'waitlist-closed',
      props: {
        name: member.name,
        session,
        cancelled: session.status === 'CANCELLED',
        trainingUrl: this.addresses.training(session.slug),
      },
    });
  }
}
