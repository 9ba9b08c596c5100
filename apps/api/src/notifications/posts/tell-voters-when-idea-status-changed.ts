import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { IdeaStatusChanged } from '../../ideas/index.js';
import { Notify } from '../inbox/index.js';

/** Whoever voted for it, and its author: once per status. */
@Reaction(IdeaStatusChanged)
@Injectable()
export class TellVotersWhenIdeaStatusChanged implements Reacts<IdeaStatusChanged> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
  ) {}

  async run({ ideaId, status, changeId, firstTime }: IdeaStatusChanged): Promise<void> {
    if (!firstTime) return;
    const [idea] = await this.db.query<{ to: string[]; setBy: string | null; by: string | null }>(
      `SELECT CASE WHEN NOT (p.anonymous AND p.author_id = c.set_by) THEN c.set_by END AS "setBy", c.set_by AS "by", array_remove(array_agg(DISTINCT who.id), NULL) AS to
       FROM idea_status_changes c JOIN posts p ON p.id = c.idea_id
       CROSS JOIN LATERAL (SELECT p.author_id AS id UNION SELECT person_id FROM post_votes WHERE post_id = p.id) who
       WHERE c.id = $1 GROUP BY c.id, p.id`,
      [changeId],
    );
    if (!idea) return;
    await this.notify.run({
      kind: 'IDEA_STATUS',
      key: `idea-status:${ideaId}:${status}`,
      to: idea.to.filter((id) => id !== idea.by),
      actorId: idea.setBy,
      postId: ideaId,
      detail: status,
    });
  }
}
