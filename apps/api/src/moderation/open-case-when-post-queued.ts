import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostEntity, PostQueued } from '../posts/index.js';
import { OpenCase } from './open-case.js';

@Injectable()
@Reaction(PostQueued)
export class OpenCaseWhenPostQueued implements Reacts<PostQueued> {
  constructor(
    private readonly db: Db,
    private readonly opening: OpenCase,
  ) {}

  async run({ postId }: PostQueued): Promise<void> {
    const post = await this.db.find(PostEntity, { id: postId });
    if (post?.state === 'QUEUED')
      await this.opening.run('QUEUED', { kind: 'POST', id: postId }, post.authorId);
  }
}
