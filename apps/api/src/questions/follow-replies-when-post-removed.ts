import { Injectable } from '@nestjs/common';
import { Reaction } from '../platform/events/index.js';
import { PostRemoved } from '../posts/index.js';
import { FollowReplies } from './follow-replies.js';

@Reaction(PostRemoved)
@Injectable()
export class FollowRepliesWhenPostRemoved {
  constructor(private readonly following: FollowReplies) {}

  async run({ postId, kind }: PostRemoved): Promise<void> {
    if (kind === 'ANSWER' || kind === 'COMMENT') await this.following.run(postId);
  }
}
