import { Injectable } from '@nestjs/common';
import { checkWishes, Invalid, refuseClosed, type RequestWishes } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { FollowPost } from '../posts/index.js';
import { Askers } from './askers.js';
import { lockLiving } from './find-request.js';
import { RenewRequest } from './renew-request.js';
import type { RequestEntity } from './request.entity.js';
import { RequestJoined, RequestRenewed } from './requests.events.js';

export interface JoinRequestInput extends RequestWishes {
  readonly requestId: string;
}

/** Wants the same, with wishes of one's own; again changes those. Of a merged request, joins the one that it lives on in. */
@Injectable()
export class JoinRequest {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly askers: Askers,
    private readonly renewing: RenewRequest,
    private readonly following: FollowPost,
  ) {}

  /** @throws NotFound, Invalid, RequestClosed @returns the id of the request that was joined */
  run(actor: Actor, { requestId, ...wishes }: JoinRequestInput): Promise<string> {
    checkWishes(wishes);
    return this.db.tx(async () => {
      const { request, via } = await lockLiving(this.db, requestId, actor);
      refuseClosed(request);
      await this.refuseProposer(actor, request.id);
      const joins = await this.askers.join(request.id, actor.id, wishes, via);
      if (joins) {
        await this.following.run(actor.id, 'POST', request.id);
        await this.events.publish(new RequestJoined(request.id, actor.id));
      }
      await this.keepAlive(request);
      return request.id;
    });
  }

  /** Who offers to give it does not choose the date as well. */
  private async refuseProposer(actor: Actor, requestId: string): Promise<void> {
    const proposed = await this.db.query(
      `SELECT FROM proposals WHERE request_id = $1 AND trainer_id = $2 AND status = 'OPEN'`,
      [requestId, actor.id],
    );
    if (proposed.length) throw new Invalid([{ field: 'requestId', code: 'notAllowed' }]);
  }

  /** Who joins says that it is wanted. */
  private async keepAlive({ id, askedAt }: RequestEntity): Promise<void> {
    if (!askedAt) return;
    await this.renewing.run(id);
    await this.events.publish(new RequestRenewed(id));
  }
}
