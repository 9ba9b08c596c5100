import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { PostRemoved } from '../../posts/index.js';
import { SettleReputation } from './settle-reputation.js';

@Reaction(PostRemoved)
@Injectable()
export class SettleReputationWhenPostRemoved {
  constructor(private readonly settling: SettleReputation) {}

  async run({ postId, kind }: PostRemoved): Promise<void> {
    if (kind === 'ANSWER') await this.settling.answer(postId);
  }
}
