import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostEntity, PostPublished } from '../../posts/index.js';
import { Notify } from '../inbox/index.js';

@Reaction(PostPublished)
@Injectable()
export class TellFollowersWhenAnswerPublished implements Reacts<PostPublished> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
  ) {}

  async run({ postId, kind }: PostPublished): Promise<void> {
    const answer = kind === 'ANSWER' ? await this.db.find(PostEntity, { id: postId }) : null;
    if (answer?.state !== 'VISIBLE') return;
    const followers = await this.db.query<{ id: string }>(
      `SELECT person_id AS id FROM follows WHERE kind = 'POST' AND subject_id = $1 AND person_id IS DISTINCT FROM $2`,
      [answer.rootId, answer.authorId],
    );
    await this.notify.run({
      kind: 'ANSWERED',
      key: `answered:${postId}`,
      to: followers.map(({ id }) => id),
      actorId: answer.anonymous ? null : answer.authorId,
      postId,
    });
  }
}
