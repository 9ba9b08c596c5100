import { Injectable } from '@nestjs/common';
import { Reaction } from '../platform/events/index.js';
import { PostRestored } from '../posts/index.js';
import { FollowReplies } from './follow-replies.js';

@Reaction(PostRestored)
@Injectable()
export class FollowRepliesWhenPostRestored {
  constructor(private readonly following: FollowReplies) {}

  async run({ postId, kind }: PostRestored): Promise<void> {
    if (kind === 'ANSWER' || kind === 'COMMENT') await this.following.run(postId);
  }
}
