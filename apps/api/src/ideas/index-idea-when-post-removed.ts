import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostRemoved } from '../posts/index.js';
import { IndexIdea } from './index-idea.js';

@Reaction(PostRemoved)
@Injectable()
export class IndexIdeaWhenPostRemoved implements Reacts<PostRemoved> {
  constructor(private readonly indexing: IndexIdea) {}

  run({ postId }: PostRemoved): Promise<void> {
    return this.indexing.run(postId);
  }
}
