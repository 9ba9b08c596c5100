import { Injectable } from '@nestjs/common';
import {
  mayTurnIntoRequest,
  NotFound,
  PostClosed,
  refuseAudience,
  refuseUnripe,
  RequestExists,
} from '@nutshell/domain';
import { authorize, hasRole, type Actor } from '../../platform/access/index.js';
import { Db } from '../../platform/db/index.js';
import { PostEntity, visiblePost, type PostRow } from '../../posts/index.js';
import { RequestTraining } from '../request-training.js';
import type { RequestTrainingInputType } from '../requests.inputs.js';
import { interestsOf, partsOf, type Part } from './interest.queries.js';
import { InviteBehind } from './invite-behind.js';
import type { TurnIntoRequestInputType } from './origins.graphql.js';
import { goingOn } from './requests-from.queries.js';

/** Makes a training request of a question or an idea that many share. Whoever stands behind it is asked to join. */
@Injectable()
export class TurnIntoRequest {
  constructor(
    private readonly db: Db,
    private readonly requesting: RequestTraining,
    private readonly inviting: InviteBehind,
  ) {}

  /**
   * @throws NotFound, Forbidden, PostClosed, TooFewInterested, RequestExists, Invalid, NotMember, LinksNotAllowedYet,
   * PostingTooFast, TooManyOpenRequests @returns the id of the request
   */
  async run(actor: Actor, { postId, ...input }: TurnIntoRequestInputType): Promise<string> {
    const post = await visiblePost(this.db, postId, actor);
    if (post.kind !== 'QUESTION' && post.kind !== 'IDEA') throw new NotFound();
    const part = await this.authorise(actor, postId);
    return this.requesting.run(actor, input, {
      postId,
      check: () => this.check(actor, post, part, input),
      joinIn: (requestId) => this.inviting.run(requestId),
    });
  }

  private async authorise(actor: Actor, postId: string): Promise<Part> {
    const [part] = await partsOf(this.db, actor.id, [postId]);
    authorize(mayTurnIntoRequest({ ...part!, moderates: hasRole(actor, 'moderator', 'admin') }));
    return part!;
  }

  /** One at a time, for what is asked is locked. */
  private async check(
    actor: Actor,
    { id, anonymous }: PostRow,
    part: Part,
    { scope, organisationId = null }: RequestTrainingInputType,
  ): Promise<void> {
    const post = await this.db.lock(PostEntity, id);
    if (post.state !== 'VISIBLE' || post.closedAt) throw new PostClosed();
    const [existing] = await goingOn(this.db, [id]);
    if (existing) throw new RequestExists(existing.id);
    await this.letGo(id);
    const [interest] = await interestsOf(this.db, [id]);
    refuseUnripe(interest!, part);
    const namedAsker = post.authorId === actor.id && !anonymous;
    refuseAudience(
      { scope: post.scope!, organisationId: post.organisationId, namedAsker },
      { scope, organisationId },
    );
  }

  /** Of what a moderator took away: only one request of a question goes on at a time. */
  private async letGo(postId: string): Promise<void> {
    await this.db.query(
      `UPDATE requests q SET from_post_id = NULL FROM posts p
       WHERE q.from_post_id = $1 AND q.status IN ('OPEN', 'PLANNED') AND p.id = q.id AND p.state IN ('HIDDEN', 'REMOVED')`,
      [postId],
    );
  }
}
