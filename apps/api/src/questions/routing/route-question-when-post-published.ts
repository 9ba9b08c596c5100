import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { PostPublished } from '../../posts/index.js';
import { SendWave } from './send-wave.js';

@Reaction(PostPublished)
@Injectable()
export class RouteQuestionWhenPostPublished {
  constructor(private readonly waves: SendWave) {}

  async run({ postId, kind }: PostPublished): Promise<void> {
    if (kind === 'QUESTION') await this.waves.begin(postId);
  }
}
