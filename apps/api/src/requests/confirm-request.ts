import { Injectable } from '@nestjs/common';
import { Forbidden, refuseClosed } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { Askers } from './askers.js';
import { lockLiving } from './find-request.js';
import { LeaveRequest } from './leave-request.js';
import { RenewRequest } from './renew-request.js';
import { RequestRenewed } from './requests.events.js';

/** Answers whether it is still wanted: the first who says so renews it for all, who does not leaves. */
@Injectable()
export class ConfirmRequest {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly askers: Askers,
    private readonly leaving: LeaveRequest,
    private readonly renewing: RenewRequest,
  ) {}

  /** @throws NotFound, Forbidden for who did not join, RequestClosed @returns the id of the request that it was said of */
  run(
    actor: Actor,
    { requestId, stillWanted }: { requestId: string; stillWanted: boolean },
  ): Promise<string> {
    return this.db.tx(async () => {
      const { request } = await lockLiving(this.db, requestId, actor);
      refuseClosed(request);
      if (!stillWanted) return this.leaving.run(actor, requestId);
      if (!(await this.askers.confirm(request.id, actor.id))) throw new Forbidden();
      if (request.askedAt) {
        await this.renewing.run(request.id);
        await this.events.publish(new RequestRenewed(request.id));
      }
      return request.id;
    });
  }
}
