import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { PostRemoved } from '../../posts/index.js';
import { IndexQuestion } from './index-question.js';

@Reaction(PostRemoved)
@Injectable()
export class IndexQuestionWhenPostRemoved {
  constructor(private readonly indexing: IndexQuestion) {}

  run({ postId }: PostRemoved): Promise<void> {
    return this.indexing.ofPost(postId);
  }
}
