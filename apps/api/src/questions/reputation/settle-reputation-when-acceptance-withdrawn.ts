import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { AcceptanceWithdrawn } from '../question.events.js';
import { SettleReputation } from './settle-reputation.js';

@Reaction(AcceptanceWithdrawn)
@Injectable()
export class SettleReputationWhenAcceptanceWithdrawn {
  constructor(private readonly settling: SettleReputation) {}

  run({ answerId }: AcceptanceWithdrawn): Promise<void> {
    return this.settling.answer(answerId);
  }
}
