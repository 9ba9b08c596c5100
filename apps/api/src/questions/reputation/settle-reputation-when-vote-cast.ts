import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { VoteCast } from '../../posts/index.js';
import { SettleReputation } from './settle-reputation.js';

@Reaction(VoteCast)
@Injectable()
export class SettleReputationWhenVoteCast {
  constructor(private readonly settling: SettleReputation) {}

  run({ postId }: VoteCast): Promise<void> {
    return this.settling.answer(postId);
  }
}
