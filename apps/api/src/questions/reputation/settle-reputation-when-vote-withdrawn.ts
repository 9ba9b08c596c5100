import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { VoteWithdrawn } from '../../posts/index.js';
import { SettleReputation } from './settle-reputation.js';

@Reaction(VoteWithdrawn)
@Injectable()
export class SettleReputationWhenVoteWithdrawn {
  constructor(private readonly settling: SettleReputation) {}

  run({ postId }: VoteWithdrawn): Promise<void> {
    return this.settling.answer(postId);
  }
}
