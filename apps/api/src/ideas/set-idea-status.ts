import { Injectable } from '@nestjs/common';
import { MergedElsewhere, PostClosed, setStatus, type IdeaStatus } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { newId } from '../platform/ids.js';
import { PostEntity } from '../posts/index.js';
import { visibleIdea } from './find-idea.js';
import { IdeaEntity } from './idea.entity.js';
import { partNow } from './idea.policy.js';
import { IdeaStatusChanged } from './ideas.events.js';
import { StatusChangeEntity } from './status-change.entity.js';

export interface SetIdeaStatusInput {
  readonly ideaId: string;
  readonly status: IdeaStatus;
  readonly reason?: string | null;
}

/** Says what happens to an idea. Twice is once; the same status with another reason mends the reason and tells nobody. */
@Injectable()
export class SetIdeaStatus {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** @throws NotFound, Forbidden, PostClosed, MergedElsewhere, StatusNotNext, ReasonNeeded, Invalid */
  run(actor: Actor, { ideaId, ...wanted }: SetIdeaStatusInput): Promise<void> {
    return this.db.tx(async () => {
      await visibleIdea(this.db, ideaId, actor);
      const post = await this.db.lock(PostEntity, ideaId);
      const idea = await this.db.get(IdeaEntity, ideaId);
      const part = await partNow(this.db, actor, post);
      const { status, reason } = setStatus({ status: idea.status, scope: post.scope! }, wanted, part);
      if (post.state !== 'VISIBLE') throw new PostClosed();
      if (idea.mergedIntoId) throw new MergedElsewhere(idea.mergedIntoId);
      if (status === idea.status && reason === idea.statusReason) return;
      const [statusAt, statusBy] = [this.clock.now(), actor.id];
      await this.db.save(IdeaEntity, { id: ideaId, status, statusReason: reason, statusAt, statusBy });
      if (status === idea.status) return this.mend(ideaId, reason);
      await this.tell(ideaId, { status, reason, setBy: statusBy, setAt: statusAt });
    });
  }

  /** The reason of the last change. */
  private async mend(ideaId: string, reason: string | null): Promise<void> {
    await this.db.query(
      `UPDATE idea_status_changes SET reason = $2
       WHERE id = (SELECT id FROM idea_status_changes WHERE idea_id = $1 ORDER BY id DESC LIMIT 1)`,
      [ideaId, reason],
    );
  }

  private async tell(
    ideaId: string,
    change: Pick<StatusChangeEntity, 'status' | 'reason' | 'setBy' | 'setAt'>,
  ): Promise<void> {
    const before = await this.db.find(StatusChangeEntity, { ideaId, status: change.status });
    const [id, firstTime] = [newId(), before === null];
    await this.db.save(StatusChangeEntity, { id, ideaId, firstTime, ...change });
    await this.events.publish(new IdeaStatusChanged(ideaId, change.status, id, firstTime));
  }
}
