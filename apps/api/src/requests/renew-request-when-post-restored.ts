import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostRestored } from '../posts/index.js';
import { RenewRequest } from './renew-request.js';
import { RequestEntity } from './request.entity.js';

/** What was hidden has its whole time again. */
@Reaction(PostRestored)
@Injectable()
export class RenewRequestWhenPostRestored implements Reacts<PostRestored> {
  constructor(
    private readonly db: Db,
    private readonly renewing: RenewRequest,
  ) {}

  async run({ postId, kind }: PostRestored): Promise<void> {
    if (kind !== 'REQUEST') return;
    const { status } = await this.db.lock(RequestEntity, postId);
    if (status === 'OPEN') await this.renewing.run(postId);
  }
}
