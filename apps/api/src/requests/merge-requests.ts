import { Injectable } from '@nestjs/common';
import { Forbidden, mayMerge, refuseRequestMerge, RequestClosed } from '@nutshell/domain';
import { ledBy } from '../ideas/index.js';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { Timers } from '../platform/jobs/index.js';
import { PostEntity } from '../posts/index.js';
import { BringAskers } from './bring-askers.js';
import { openProposals, visibleRequest } from './find-request.js';
import { lockPair, oneAtATime, type LockedPair } from './lock-pair.js';
import { RenewRequest } from './renew-request.js';
import { RequestEntity } from './request.entity.js';
import { partIn } from './request.policy.js';
import { RequestsMerged } from './requests.events.js';
import { STILL_WANTED } from './timer-kinds.js';

/** Two requests that are one: everybody who joined the first has joined the other. */
@Injectable()
export class MergeRequests {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly askers: BringAskers,
    private readonly renewing: RenewRequest,
  ) {}

  /** Twice is once. @throws NotFound, Forbidden, Invalid, RequestMerged, RequestClosed, OtherAudience, ProposalsOpen */
  run(actor: Actor, { fromId, intoId }: { fromId: string; intoId: string }): Promise<void> {
    return this.db.tx(async () => {
      await visibleRequest(this.db, fromId, actor);
      await visibleRequest(this.db, intoId, actor);
      await oneAtATime(this.db);
      const [from, into] = await lockPair(this.db, fromId, intoId);
      if (!(await this.decides(actor, from.post))) throw new Forbidden();
      if (from.request.mergedIntoId === intoId) return;
      await this.refuse(from, into);
      await this.askers.bring(fromId, intoId);
      const now = this.clock.now();
      await this.db.save(PostEntity, { id: fromId, closedAt: now });
      await this.db.save(RequestEntity, {
        id: fromId,
        status: 'MERGED',
        mergedIntoId: intoId,
        mergedAt: now,
        mergedBy: actor.id,
        endedAt: now,
        askedAt: null,
        chooseBy: null,
      });
      await this.timers.cancel(STILL_WANTED, fromId);
      // Who is brought along was not asked whether they still want the other.
      if (into.request.askedAt) await this.renewing.run(intoId);
      await this.events.publish(new RequestsMerged(fromId, intoId));
    });
  }

  private async decides(actor: Actor, post: PostEntity): Promise<boolean> {
    const { organisationId } = post;
    const led = organisationId ? await ledBy(this.db, actor.id, [organisationId]) : [];
    return mayMerge(post.scope!, partIn(actor, post, led.length > 0));
  }

  private async refuse(from: LockedPair, into: LockedPair): Promise<void> {
    const proposed = await openProposals(this.db, from.request.id);
    const merging = ({ request, post }: LockedPair, open: number) => ({
      ...{ id: request.id, status: request.status, mergedIntoId: request.mergedIntoId },
      ...{ scope: post.scope!, organisationId: post.organisationId, openProposals: open },
    });
    refuseRequestMerge(merging(from, proposed), merging(into, 0));
    if ([from, into].some(({ post }) => post.state !== 'VISIBLE')) throw new RequestClosed();
  }
}
