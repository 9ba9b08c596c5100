import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostPublished } from '../../posts/index.js';
import { InviteBehind } from './invite-behind.js';

/** Before, nobody but its author could see the request. */
@Reaction(PostPublished)
@Injectable()
export class InviteBehindWhenPostPublished implements Reacts<PostPublished> {
  constructor(private readonly inviting: InviteBehind) {}

  async run({ postId, kind }: PostPublished): Promise<void> {
    if (kind === 'REQUEST') await this.inviting.run(postId);
  }
}
