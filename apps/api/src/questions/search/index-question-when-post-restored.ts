import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { PostRestored } from '../../posts/index.js';
import { IndexQuestion } from './index-question.js';

@Reaction(PostRestored)
@Injectable()
export class IndexQuestionWhenPostRestored {
  constructor(private readonly indexing: IndexQuestion) {}

  run({ postId }: PostRestored): Promise<void> {
    return this.indexing.ofPost(postId);
  }
}
