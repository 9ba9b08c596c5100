import { Injectable } from '@nestjs/common';
import { SessionRuns } from '../../bookings/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { Notices } from '../notices.queries.js';

@Reaction(SessionRuns)
@Injectable()
export class EmailMembersWhenSessionRuns implements Reacts<SessionRuns> {
  constructor(
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  /** Those who had a seat already: who books later reads it in the confirmation, and who reserved when asked to pay. */
  async run({ sessionId, bookingId }: SessionRuns): Promise<void> {
    for (const { id, member, session, confirmedAt } of await this.notices.ofSession(sessionId)) {
      const later = !confirmedAt || !session.runsAt || confirmedAt > session.runsAt;
      if (id === bookingId || later || session.status !== 'PUBLISHED') continue;
      await this.postMail.run({
        key: `session-runs:${id}`,
        to: member.email,
        personId: member.id,
        language: member.language,
        template: 'session-runs',
        props: { name: member.name, session, bookingUrl: this.addresses.booking(id) },
      });
    }
  }
}
