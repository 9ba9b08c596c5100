import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostRemoved } from '../posts/index.js';
import { EndRequest } from './end-request.js';
import { ReleaseRequests } from './release-requests.js';
import { RequestEntity } from './request.entity.js';

/** What its owner took away, as far as nobody else joined it, is asked for no more. */
@Reaction(PostRemoved)
@Injectable()
export class WithdrawRequestWhenPostRemoved implements Reacts<PostRemoved> {
  constructor(
    private readonly db: Db,
    private readonly ending: EndRequest,
    private readonly releasing: ReleaseRequests,
  ) {}

  async run({ postId, kind }: PostRemoved): Promise<void> {
    if (kind !== 'REQUEST') return;
    const found = await this.db.find(RequestEntity, { id: postId });
    if (found?.status === 'MERGED') return this.releasing.of(postId);
    const { status } = await this.db.lock(RequestEntity, postId);
    if (status === 'OPEN') await this.ending.run(postId, 'WITHDRAWN');
  }
}
