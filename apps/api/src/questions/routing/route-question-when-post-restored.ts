import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { PostRestored } from '../../posts/index.js';
import { SendWave } from './send-wave.js';

/** Who could be asked meanwhile is asked now. */
@Reaction(PostRestored)
@Injectable()
export class RouteQuestionWhenPostRestored {
  constructor(private readonly waves: SendWave) {}

  async run({ postId, kind }: PostRestored): Promise<void> {
    if (kind === 'QUESTION') await this.waves.begin(postId);
  }
}
