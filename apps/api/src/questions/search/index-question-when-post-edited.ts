import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { PostEdited } from '../../posts/index.js';
import { IndexQuestion } from './index-question.js';

@Reaction(PostEdited)
@Injectable()
export class IndexQuestionWhenPostEdited {
  constructor(private readonly indexing: IndexQuestion) {}

  run({ postId }: PostEdited): Promise<void> {
    return this.indexing.ofPost(postId);
  }
}
