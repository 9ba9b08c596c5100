import { Injectable } from '@nestjs/common';
import { SessionCancelled } from '../../bookings/index.js';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { SessionNotices } from './session-notices.queries.js';

@Reaction(SessionCancelled)
@Injectable()
export class EmailTrainerWhenSessionDidNotRun implements Reacts<SessionCancelled> {
  constructor(
    private readonly db: Db,
    private readonly notices: SessionNotices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async run({ sessionId }: SessionCancelled): Promise<void> {
    const [ended] = await this.db.query(`SELECT FROM sessions WHERE id = $1 AND cancel_reason = 'TOO_FEW'`, [
      sessionId,
    ]);
    const notice = ended && (await this.notices.ofSession(sessionId));
    if (!notice) return;
    const { trainer, session } = notice;
    await this.postMail.run({
      key: `session-not-running-trainer:${sessionId}`,
      to: trainer.email,
      personId: trainer.id,
      language: trainer.language,
      template: 'session-not-running-trainer',
      props: { name: trainer.name, session, sessionUrl: this.addresses.sessionInStudio(sessionId) },
    });
  }
}
