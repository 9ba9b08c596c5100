import { Injectable } from '@nestjs/common';
import { stillWantedAt } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostEntity, PostPublished } from '../posts/index.js';
import { RenewRequest } from './renew-request.js';
import { RequestEntity } from './request.entity.js';

/** What waited for a moderator has its whole time from when it can be read. */
@Reaction(PostPublished)
@Injectable()
export class RenewRequestWhenPostPublished implements Reacts<PostPublished> {
  constructor(
    private readonly db: Db,
    private readonly renewing: RenewRequest,
  ) {}

  async run({ postId, kind }: PostPublished): Promise<void> {
    if (kind !== 'REQUEST') return;
    const { status, expiresAt } = await this.db.lock(RequestEntity, postId);
    const { publishedAt } = await this.db.get(PostEntity, postId);
    if (status !== 'OPEN' || !publishedAt || stillWantedAt(publishedAt) <= expiresAt) return;
    await this.renewing.run(postId, publishedAt);
  }
}
