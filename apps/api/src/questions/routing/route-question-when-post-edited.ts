import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { PostEdited } from '../../posts/index.js';
import { SendWave } from './send-wave.js';

/** A skill that was added later leads to people too. */
@Reaction(PostEdited)
@Injectable()
export class RouteQuestionWhenPostEdited {
  constructor(private readonly waves: SendWave) {}

  async run({ postId, kind }: PostEdited): Promise<void> {
    if (kind === 'QUESTION') await this.waves.begin(postId);
  }
}
