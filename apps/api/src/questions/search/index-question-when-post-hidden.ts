import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { PostHidden } from '../../posts/index.js';
import { IndexQuestion } from './index-question.js';

@Reaction(PostHidden)
@Injectable()
export class IndexQuestionWhenPostHidden {
  constructor(private readonly indexing: IndexQuestion) {}

  run({ postId }: PostHidden): Promise<void> {
    return this.indexing.ofPost(postId);
  }
}
