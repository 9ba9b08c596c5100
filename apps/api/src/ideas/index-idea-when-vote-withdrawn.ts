import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { VoteWithdrawn } from '../posts/index.js';
import { IndexIdea } from './index-idea.js';

@Reaction(VoteWithdrawn)
@Injectable()
export class IndexIdeaWhenVoteWithdrawn implements Reacts<VoteWithdrawn> {
  constructor(private readonly indexing: IndexIdea) {}

  run({ postId }: VoteWithdrawn): Promise<void> {
    return this.indexing.run(postId);
  }
}
