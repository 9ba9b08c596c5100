import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { VoteCast } from '../posts/index.js';
import { IndexIdea } from './index-idea.js';

@Reaction(VoteCast)
@Injectable()
export class IndexIdeaWhenVoteCast implements Reacts<VoteCast> {
  constructor(private readonly indexing: IndexIdea) {}

  run({ postId }: VoteCast): Promise<void> {
    return this.indexing.run(postId);
  }
}
