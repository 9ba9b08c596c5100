import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { QuestionMarkedDuplicate } from '../../questions/index.js';
import { WeighInterest } from './weigh-interest.js';

@Reaction(QuestionMarkedDuplicate)
@Injectable()
export class WeighInterestWhenMarkedDuplicate implements Reacts<QuestionMarkedDuplicate> {
  constructor(private readonly weighing: WeighInterest) {}

  run({ ofId }: QuestionMarkedDuplicate): Promise<void> {
    return this.weighing.run(ofId);
  }
}
