import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { PostPublished } from '../../posts/index.js';
import { IndexQuestion } from './index-question.js';

@Reaction(PostPublished)
@Injectable()
export class IndexQuestionWhenPostPublished {
  constructor(private readonly indexing: IndexQuestion) {}

  run({ postId }: PostPublished): Promise<void> {
    return this.indexing.ofPost(postId);
  }
}
