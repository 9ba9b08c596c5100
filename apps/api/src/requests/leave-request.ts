import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { FollowPost } from '../posts/index.js';
import { Askers } from './askers.js';
import { lockLiving } from './find-request.js';
import { RequestLeft } from './requests.events.js';

/** Wants it no more, or says no to an invitation. Twice is once. Whoever asked stays its author. */
@Injectable()
export class LeaveRequest {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly askers: Askers,
    private readonly following: FollowPost,
  ) {}

  /** @throws NotFound @returns the id of the request that was left, which is where a merged one lives on */
  run(actor: Actor, requestId: string): Promise<string> {
    return this.db.tx(async () => {
      const { request } = await lockLiving(this.db, requestId, actor);
      const left = await this.askers.leave([...new Set([requestId, request.id])], actor.id);
      await this.following.stop(actor.id, 'POST', request.id);
      if (left.includes(request.id)) await this.events.publish(new RequestLeft(request.id, actor.id));
      return request.id;
    });
  }
}
