import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostMail } from '../platform/mail/index.js';
import { DisputeSettled } from './dispute.events.js';
import { noticeOfDispute, type DisputeReader } from './dispute-readers.js';

@Reaction(DisputeSettled)
@Injectable()
export class EmailBothWhenDisputeSettled implements Reacts<DisputeSettled> {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly postMail: PostMail,
  ) {}

  async run({ disputeId }: DisputeSettled): Promise<void> {
    const notice = await noticeOfDispute(this.db, disputeId);
    if (!notice) return;
    const { member, trainer, title, refundCents, explanation, bookingId } = notice;
    const post = (to: DisputeReader, side: 'member' | 'trainer', path: string) =>
      this.postMail.run({
        key: `dispute-settled:${side}:${disputeId}`,
        to: to.email,
        personId: to.id,
        language: to.language,
        template: 'dispute-settled',
        props: {
          name: to.name,
          side,
          title,
          refundCents,
          explanation,
          url: `${this.config.publicUrl}${path}`,
        },
      });
    await post(member, 'member', `/boekingen/${bookingId}`);
    await post(trainer, 'trainer', '/studio/inkomsten');
  }
}
