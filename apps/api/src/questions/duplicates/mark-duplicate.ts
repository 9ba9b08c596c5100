import { Injectable } from '@nestjs/common';
import { checkNote, keepsInOrder, NotADuplicate, PostClosed, refuseDuplicate } from '@nutshell/domain';
import { authorize, type Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { PostEntity, visiblePost, visibleRoot } from '../../posts/index.js';
import { QuestionEntity } from '../question.entity.js';
import { QuestionMarkedDuplicate } from '../question.events.js';
import { standingsOf } from '../question.loaders.js';
import type { MarkDuplicateInputType } from '../questions.graphql.js';
import { EndRoutes } from '../routing/end-routes.js';

/** Says that a question was asked before: it points there, and who follows it follows that one from now on. */
@Injectable()
export class MarkDuplicate {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly routes: EndRoutes,
  ) {}

  /** @throws NotFound, Forbidden, NotADuplicate, PostClosed, Invalid (reason) */
  run(actor: Actor, { questionId, ofId, reason }: MarkDuplicateInputType): Promise<void> {
    checkNote(reason);
    return this.db.tx(async () => {
      const question = await visiblePost(this.db, questionId, actor);
      const of = await visiblePost(this.db, ofId, actor);
      if (question.kind !== 'QUESTION' || of.kind !== 'QUESTION') throw new NotADuplicate();
      const [standing] = await standingsOf(this.db, actor, [questionId]);
      authorize(keepsInOrder(standing!));
      if (question.state !== 'VISIBLE' || of.state !== 'VISIBLE') throw new PostClosed();
      const [one, other] = await this.lock(questionId, ofId);
      refuseDuplicate({ ...question, ...one }, { ...of, ...other });
      await this.db.save(QuestionEntity, {
        id: questionId,
        duplicateOfId: ofId,
        duplicateBy: actor.id,
        duplicateAt: this.clock.now(),
        duplicateReason: reason?.trim() || null,
      });
      await this.db.save(PostEntity, { id: questionId, closedAt: this.clock.now() });
      await this.moveFollowers(questionId, ofId);
      await this.routes.run(questionId);
      const byId = question.anonymous && standing!.isAsker ? null : actor.id;
      await this.events.publish(new QuestionMarkedDuplicate(questionId, ofId, byId));
    });
  }

  /** Both, in an order that is always the same. */
  private async lock(
    ...ids: [string, string]
  ): Promise<[Pick<QuestionEntity, 'duplicateOfId'>, Pick<QuestionEntity, 'duplicateOfId'>]> {
    const found = new Map<string, QuestionEntity>();
    for (const id of [...new Set(ids)].sort()) found.set(id, await this.db.lock(QuestionEntity, id));
    const [one, other] = ids.map((id) => ({ duplicateOfId: found.get(id)!.duplicateOfId }));
    return [one!, other!];
  }

  /** All but the asker, whose question it stays, and as far as they may read the other. */
  private async moveFollowers(questionId: string, ofId: string): Promise<void> {
    const now = this.clock.now();
    await this.db.query(
      `WITH moving AS (
         SELECT f.person_id FROM follows f JOIN posts r ON r.id = $2
         WHERE f.kind = 'POST' AND f.subject_id = $1 AND ${visibleRoot('r', 'f.person_id')}
       ), added AS (
         INSERT INTO follows (person_id, kind, subject_id, since) SELECT person_id, 'POST', $2, $3 FROM moving
         ON CONFLICT DO NOTHING RETURNING person_id
       ), gone AS (
         DELETE FROM follows f USING moving m, posts q
         WHERE f.kind = 'POST' AND f.subject_id = $1 AND f.person_id = m.person_id AND q.id = $1
           AND f.person_id IS DISTINCT FROM q.author_id
       )
       INSERT INTO question_moved_follows (question_id, person_id, added, moved_at)
       SELECT $1, m.person_id, a.person_id IS NOT NULL, $3 FROM moving m LEFT JOIN added a USING (person_id)
       ON CONFLICT (question_id, person_id) DO UPDATE SET added = excluded.added, moved_at = excluded.moved_at`,
      [questionId, ofId, now],
    );
  }
}
