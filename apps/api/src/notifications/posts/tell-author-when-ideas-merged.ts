import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { IdeasMerged } from '../../ideas/index.js';
import { PostEntity } from '../../posts/index.js';
import { Notify } from '../inbox/index.js';

@Reaction(IdeasMerged)
@Injectable()
export class TellAuthorWhenIdeasMerged implements Reacts<IdeasMerged> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
  ) {}

  async run({ fromId, intoId }: IdeasMerged): Promise<void> {
    const idea = await this.db.find(PostEntity, { id: fromId });
    if (!idea?.authorId) return;
    await this.notify.run({
      kind: 'IDEA_MERGED',
      key: `idea-merged:${fromId}:${intoId}`,
      to: [idea.authorId],
      postId: intoId,
    });
  }
}
