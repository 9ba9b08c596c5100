import { Injectable } from '@nestjs/common';
import { DecisionAsked } from '../../bookings/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { SessionNotices } from './session-notices.queries.js';

@Reaction(DecisionAsked)
@Injectable()
export class EmailTrainerWhenDecisionAsked implements Reacts<DecisionAsked> {
  constructor(
    private readonly notices: SessionNotices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  /** Moved to another date, it may be asked again; each time once. */
  async run({ sessionId }: DecisionAsked): Promise<void> {
    const notice = await this.notices.ofSession(sessionId);
    if (notice?.session.status !== 'PUBLISHED' || !notice.decideUntil) return;
    const { trainer, session, seats, decideUntil } = notice;
    await this.postMail.run({
      key: `decision-asked:${sessionId}:${decideUntil.toISOString()}`,
      to: trainer.email,
      personId: trainer.id,
      language: trainer.language,
      template: 'decision-asked',
      props: {
        name: trainer.name,
        session,
        seats,
        minSeats: session.minSeats,
        until: decideUntil,
        sessionUrl: this.addresses.sessionInStudio(sessionId),
      },
    });
  }
}
