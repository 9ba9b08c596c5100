import { Injectable } from '@nestjs/common';
import { IdeasMerged } from '../../ideas/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { WeighInterest } from './weigh-interest.js';

@Reaction(IdeasMerged)
@Injectable()
export class WeighInterestWhenIdeasMerged implements Reacts<IdeasMerged> {
  constructor(private readonly weighing: WeighInterest) {}

  run({ intoId }: IdeasMerged): Promise<void> {
    return this.weighing.run(intoId);
  }
}
