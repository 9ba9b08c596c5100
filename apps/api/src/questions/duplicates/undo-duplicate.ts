import { Injectable } from '@nestjs/common';
import { NotFound, refuseUndo } from '@nutshell/domain';
import { authorize, hasRole, type Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { isAuthor, PostEntity, visiblePost } from '../../posts/index.js';
import { QuestionEntity } from '../question.entity.js';
import { DuplicateUndone } from '../question.events.js';

/** It was another question after all: followers come back, for as long as it can be undone. */
@Injectable()
export class UndoDuplicate {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** Twice is once. @throws NotFound, Forbidden, UndoClosed */
  run(actor: Actor, questionId: string): Promise<void> {
    return this.db.tx(async () => {
      const post = await visiblePost(this.db, questionId, actor);
      if (post.kind !== 'QUESTION') throw new NotFound();
      const question = await this.db.lock(QuestionEntity, questionId);
      const { duplicateOfId, duplicateAt, duplicateBy } = question;
      authorize(isAuthor(actor, post) || duplicateBy === actor.id || hasRole(actor, 'moderator', 'admin'));
      if (!duplicateOfId || !duplicateAt) return;
      refuseUndo(duplicateAt, this.clock.now());
      await this.db.save(QuestionEntity, {
        id: questionId,
        duplicateOfId: null,
        duplicateBy: null,
        duplicateAt: null,
        duplicateReason: null,
      });
      await this.db.save(PostEntity, { id: questionId, closedAt: null });
      await this.moveBack(questionId, duplicateOfId);
      await this.events.publish(new DuplicateUndone(questionId));
    });
  }

  /** Who followed the other one before follows it still. */
  private async moveBack(questionId: string, ofId: string): Promise<void> {
    await this.db.query(
      `WITH moved AS (
         DELETE FROM question_moved_follows WHERE question_id = $1 RETURNING person_id, added
       ), gone AS (
         DELETE FROM follows f USING moved m
         WHERE f.kind = 'POST' AND f.subject_id = $2 AND f.person_id = m.person_id AND m.added
       )
       INSERT INTO follows (person_id, kind, subject_id, since) SELECT person_id, 'POST', $1, $3 FROM moved
       ON CONFLICT DO NOTHING`,
      [questionId, ofId, this.clock.now()],
    );
  }
}
