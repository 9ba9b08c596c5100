import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { AnswerAccepted } from '../question.events.js';
import { SettleReputation } from './settle-reputation.js';

@Reaction(AnswerAccepted)
@Injectable()
export class SettleReputationWhenAnswerAccepted {
  constructor(private readonly settling: SettleReputation) {}

  run({ answerId }: AnswerAccepted): Promise<void> {
    return this.settling.answer(answerId);
  }
}
