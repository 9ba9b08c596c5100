import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostWanted } from '../requests.events.js';
import { WeighInterest } from './weigh-interest.js';

@Reaction(PostWanted)
@Injectable()
export class WeighInterestWhenPostWanted implements Reacts<PostWanted> {
  constructor(private readonly weighing: WeighInterest) {}

  async run({ postId, wanted }: PostWanted): Promise<void> {
    if (wanted) await this.weighing.run(postId);
  }
}
