import { Injectable } from '@nestjs/common';
import { PersonSuspended } from '../../moderation/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { WithdrawProposalsOf } from './withdraw-proposals-of.js';

@Reaction(PersonSuspended)
@Injectable()
export class WithdrawProposalsWhenPersonSuspended implements Reacts<PersonSuspended> {
  constructor(private readonly withdrawing: WithdrawProposalsOf) {}

  run({ personId }: PersonSuspended): Promise<void> {
    return this.withdrawing.trainer(personId);
  }
}
