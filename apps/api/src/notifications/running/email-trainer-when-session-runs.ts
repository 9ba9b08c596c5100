import { Injectable } from '@nestjs/common';
import { SessionRuns } from '../../bookings/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { SessionNotices } from './session-notices.queries.js';

@Reaction(SessionRuns)
@Injectable()
export class EmailTrainerWhenSessionRuns implements Reacts<SessionRuns> {
  constructor(
    private readonly notices: SessionNotices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async run({ sessionId, seats }: SessionRuns): Promise<void> {
    const notice = await this.notices.ofSession(sessionId);
    if (notice?.session.status !== 'PUBLISHED') return;
    const { trainer, session } = notice;
    await this.postMail.run({
      key: `session-runs-trainer:${sessionId}`,
      to: trainer.email,
      personId: trainer.id,
      language: trainer.language,
      template: 'session-runs-trainer',
      props: {
        name: trainer.name,
        session,
        seats,
        sessionUrl: this.addresses.sessionInStudio(sessionId),
      },
    });
  }
}
