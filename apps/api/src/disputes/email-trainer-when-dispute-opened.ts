import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostMail } from '../platform/mail/index.js';
import { DisputeOpened } from './dispute.events.js';
import { noticeOfDispute } from './dispute-readers.js';

@Reaction(DisputeOpened)
@Injectable()
export class EmailTrainerWhenDisputeOpened implements Reacts<DisputeOpened> {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly postMail: PostMail,
  ) {}

  async run({ disputeId }: DisputeOpened): Promise<void> {
    const notice = await noticeOfDispute(this.db, disputeId);
    if (!notice) return;
    const { trainer, title, reason, sessionId } = notice;
    await this.postMail.run({
      key: `dispute-opened:${disputeId}`,
      to: trainer.email,
      personId: trainer.id,
      language: trainer.language,
      template: 'dispute-opened',
      props: {
        name: trainer.name,
        title,
        reason,
        url: `${this.config.publicUrl}/studio/sessies/${sessionId}`,
      },
    });
  }
}
