import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { PostHidden } from '../../posts/index.js';
import { SettleReputation } from './settle-reputation.js';

@Reaction(PostHidden)
@Injectable()
export class SettleReputationWhenPostHidden {
  constructor(private readonly settling: SettleReputation) {}

  async run({ postId, kind }: PostHidden): Promise<void> {
    if (kind === 'ANSWER') await this.settling.answer(postId);
  }
}
