import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { isId } from '../../platform/ids.js';
import { visibleRoot } from '../../posts/index.js';
import { RequestEntity } from '../request.entity.js';
import { RequestInvited } from '../requests.events.js';
import { behind } from './interest.queries.js';
import { ABSORBED, ASKED_IN, goingOn } from './requests-from.queries.js';

/**
 * Asks everybody who stands behind what a request came from to join it, as far as they may see it. Whoever was asked
 * before, joined or said no is not asked again; nobody is told who else is.
 */
@Injectable()
export class InviteBehind {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** While it gathers people. @throws OutsideTransaction */
  async run(requestId: string): Promise<void> {
    const request = await this.db.lock(RequestEntity, requestId);
    if (request.status !== 'OPEN') return;
    const invited = await this.db.query<{ id: string }>(
      `WITH RECURSIVE ${ABSORBED}
       INSERT INTO request_askers (request_id, person_id, status, invited_at)
       SELECT r.id, who.id, 'INVITED', $2 FROM (${behind(ASKED_IN)}) who
       JOIN posts r ON r.id = $1 JOIN people ON people.id = who.id AND people.deleted_at IS NULL
       WHERE ${visibleRoot('r', 'who.id')} AND NOT EXISTS (
         SELECT FROM request_askers a JOIN absorbed ON absorbed.id = a.request_id WHERE a.person_id = who.id)
       ORDER BY who.id
       ON CONFLICT DO NOTHING RETURNING person_id AS id`,
      [requestId, this.clock.now()],
    );
    for (const { id } of invited) await this.events.publish(new RequestInvited(requestId, id));
  }

  /** To what came of a question or an idea, where that gathers people. @throws OutsideTransaction */
  async of(postId: string): Promise<void> {
    const [request] = isId(postId) ? await goingOn(this.db, [postId]) : [];
    if (request?.status === 'OPEN') await this.run(request.id);
  }
}
