import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { TrainingSuggested } from '../../requests/index.js';
import { Notify } from '../inbox/index.js';
import { Askers } from './askers.queries.js';

@Reaction(TrainingSuggested)
@Injectable()
export class TellAuthorWhenTrainingSuggested implements Reacts<TrainingSuggested> {
  constructor(
    private readonly notify: Notify,
    private readonly askers: Askers,
  ) {}

  async run({ postId }: TrainingSuggested): Promise<void> {
    await this.notify.run({
      kind: 'TRAINING_SUGGESTED',
      key: `training-suggested:${postId}`,
      to: await this.askers.ownerOf(postId),
      postId,
    });
  }
}
