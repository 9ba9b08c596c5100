import { Injectable } from '@nestjs/common';
import { Reaction } from '../platform/events/index.js';
import { PostHidden } from '../posts/index.js';
import { FollowReplies } from './follow-replies.js';

@Reaction(PostHidden)
@Injectable()
export class FollowRepliesWhenPostHidden {
  constructor(private readonly following: FollowReplies) {}

  async run({ postId, kind }: PostHidden): Promise<void> {
    if (kind === 'ANSWER' || kind === 'COMMENT') await this.following.run(postId);
  }
}
