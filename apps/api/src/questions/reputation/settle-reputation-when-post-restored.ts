import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { PostRestored } from '../../posts/index.js';
import { SettleReputation } from './settle-reputation.js';

@Reaction(PostRestored)
@Injectable()
export class SettleReputationWhenPostRestored {
  constructor(private readonly settling: SettleReputation) {}

  async run({ postId, kind }: PostRestored): Promise<void> {
    if (kind === 'ANSWER') await this.settling.answer(postId);
  }
}
