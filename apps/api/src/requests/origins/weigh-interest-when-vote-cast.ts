import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { VoteCast } from '../../posts/index.js';
import { WeighInterest } from './weigh-interest.js';

@Reaction(VoteCast)
@Injectable()
export class WeighInterestWhenVoteCast implements Reacts<VoteCast> {
  constructor(private readonly weighing: WeighInterest) {}

  run({ postId }: VoteCast): Promise<void> {
    return this.weighing.run(postId);
  }
}
