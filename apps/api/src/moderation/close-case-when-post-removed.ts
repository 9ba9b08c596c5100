import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostRemoved } from '../posts/index.js';

/** What its author took away needs no judgement; its reports go with it. */
@Injectable()
@Reaction(PostRemoved)
export class CloseCaseWhenPostRemoved implements Reacts<PostRemoved> {
  constructor(private readonly db: Db) {}

  async run({ postId }: PostRemoved): Promise<void> {
    await this.db.query(
      `DELETE FROM moderation_cases WHERE subject_kind = 'POST' AND subject_id = $1 AND decided_at IS NULL`,
      [postId],
    );
  }
}
