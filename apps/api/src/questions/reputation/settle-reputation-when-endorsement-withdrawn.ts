import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { EndorsementWithdrawn } from '../../skills/index.js';
import { SettleReputation } from './settle-reputation.js';

@Reaction(EndorsementWithdrawn)
@Injectable()
export class SettleReputationWhenEndorsementWithdrawn {
  constructor(private readonly settling: SettleReputation) {}

  run({ personId, skillId }: EndorsementWithdrawn): Promise<void> {
    return this.settling.claim(personId, skillId);
  }
}
