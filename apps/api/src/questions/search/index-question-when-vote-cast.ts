import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { VoteCast } from '../../posts/index.js';
import { IndexQuestion } from './index-question.js';

@Reaction(VoteCast)
@Injectable()
export class IndexQuestionWhenVoteCast {
  constructor(private readonly indexing: IndexQuestion) {}

  run({ postId }: VoteCast): Promise<void> {
    return this.indexing.ofPost(postId);
  }
}
