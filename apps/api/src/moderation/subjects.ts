import { Injectable } from '@nestjs/common';
import { Forbidden, NotFound, type SubjectKind, type Verdict } from '@nutshell/domain';
import {
  PostEntity,
  PostHidden,
  PostParts,
  PostPublished,
  PostRestored,
  visiblePost,
} from '../posts/index.js';
import { hasRole, viewerId, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { isId } from '../platform/ids.js';
import { ArchiveTraining, visibleTrainings } from '../trainings/index.js';
import { SuspendPerson } from './suspend-person.js';

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

const AUTHORS: Record<Exclude<SubjectKind, 'POST'>, string> = {
  REVIEW: `SELECT r.author_id AS author FROM reviews r JOIN trainings t ON t.id = r.training_id
    WHERE r.id = $1 AND r.hidden_at IS NULL AND ${visibleTrainings('$2::uuid')}`,
  TRAINING: `SELECT t.trainer_id AS author FROM trainings t
    WHERE t.id = $1 AND t.status = 'PUBLISHED' AND ${visibleTrainings('$2::uuid')}`,
  PERSON: 'SELECT id AS author FROM people WHERE id = $1 AND coalesce($2::uuid, id) IS NOT NULL',
};

/** What can be reported, whose it is, and how it is hidden and shown again. */
@Injectable()
export class Subjects {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly parts: PostParts,
    private readonly archiving: ArchiveTraining,
    private readonly suspending: SuspendPerson,
  ) {}

  /** Whose it is. @throws NotFound for what this person cannot see */
  async authorOf(actor: Actor, { kind, id }: Subject): Promise<string | null> {
    if (!isId(id)) throw new NotFound();
    if (kind === 'POST') return (await visiblePost(this.db, id, actor)).authorId;
    const [row] = await this.db.query<{ author: string }>(AUTHORS[kind], [id, viewerId(actor)]);
    if (!row) throw new NotFound();
    return row.author;
  }

  /** Inside the transaction of the decision; what is as it should be stays. @throws TrainingHasBookings, Forbidden for an admin */
  async carryOut(actor: Actor, { kind, id }: Subject, verdict: Verdict, reason: string): Promise<void> {
    if (kind === 'POST') return verdict === 'HIDE' ? this.hidePost(id) : this.showPost(id);
    if (kind === 'REVIEW') return this.setReview(id, verdict);
    if (kind === 'PERSON')
      return verdict === 'HIDE'
        ? this.suspending.run(actor, id, reason)
        : this.suspending.reinstate(actor, id);
    // What was archived is offered again by its trainer.
    if (verdict === 'HIDE') await this.archiving.run(actor, id);
  }

  private async hidePost(id: string): Promise<void> {
    const post = await this.db.lock(PostEntity, id);
    if (post.state !== 'VISIBLE' && post.state !== 'QUEUED') return;
    if (post.state === 'VISIBLE') await this.parts.count(post, -1);
    await this.db.save(PostEntity, { id, state: 'HIDDEN' });
    await this.events.publish(new PostHidden(id, post.kind));
  }

  private async showPost(id: string): Promise<void> {
    const post = await this.db.lock(PostEntity, id);
    if (post.state !== 'HIDDEN' && post.state !== 'QUEUED') return;
    await this.parts.count(post, 1);
    const publishedAt = post.publishedAt ?? this.clock.now();
    await this.db.save(PostEntity, { id, state: 'VISIBLE', publishedAt });
    // A question that was widened waited again, and is new to those who may read it now.
    const Event = post.publishedAt && post.state === 'HIDDEN' ? PostRestored : PostPublished;
    await this.events.publish(new Event(id, post.kind));
  }

  private async setReview(id: string, verdict: Verdict): Promise<void> {
    await this.db.query('UPDATE reviews SET hidden_at = $2 WHERE id = $1', [
      id,
      verdict === 'HIDE' ? this.clock.now() : null,
    ]);
  }
}

/** Nobody judges what is their own. @throws Forbidden */
export function refuseOwn(actor: Actor, authorId: string | null): void {
  if (!hasRole(actor, 'moderator', 'admin') || authorId === actor.id) throw new Forbidden();
}
