import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { VoteWithdrawn } from '../../posts/index.js';
import { IndexQuestion } from './index-question.js';

@Reaction(VoteWithdrawn)
@Injectable()
export class IndexQuestionWhenVoteWithdrawn {
  constructor(private readonly indexing: IndexQuestion) {}

  run({ postId }: VoteWithdrawn): Promise<void> {
    return this.indexing.ofPost(postId);
  }
}
