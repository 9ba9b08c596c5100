import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostRemoved } from '../../posts/index.js';
import { IndexRequest } from './index-request.js';

@Reaction(PostRemoved)
@Injectable()
export class IndexRequestWhenPostRemoved implements Reacts<PostRemoved> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ postId }: PostRemoved): Promise<void> {
    return this.indexing.run(postId);
  }
}
