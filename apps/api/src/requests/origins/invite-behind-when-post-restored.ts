import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostRestored } from '../../posts/index.js';
import { InviteBehind } from './invite-behind.js';

/** Before, nobody but its author could see the request. */
@Reaction(PostRestored)
@Injectable()
export class InviteBehindWhenPostRestored implements Reacts<PostRestored> {
  constructor(private readonly inviting: InviteBehind) {}

  async run({ postId, kind }: PostRestored): Promise<void> {
    if (kind === 'REQUEST') await this.inviting.run(postId);
  }
}
