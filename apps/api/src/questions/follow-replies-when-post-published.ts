import { Injectable } from '@nestjs/common';
import { Reaction } from '../platform/events/index.js';
import { PostPublished } from '../posts/index.js';
import { FollowReplies } from './follow-replies.js';

@Reaction(PostPublished)
@Injectable()
export class FollowRepliesWhenPostPublished {
  constructor(private readonly following: FollowReplies) {}

  async run({ postId, kind }: PostPublished): Promise<void> {
    if (kind === 'ANSWER' || kind === 'COMMENT') await this.following.run(postId);
  }
}
