import { Injectable } from '@nestjs/common';
import { Forbidden, refuseOwnerChange } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { isAuthor } from '../posts/index.js';
import { EndRequest } from './end-request.js';
import { lockRequest, openProposals } from './find-request.js';

/** Its owner takes it back; it stays to be read. */
@Injectable()
export class WithdrawRequest {
  constructor(
    private readonly db: Db,
    private readonly ending: EndRequest,
  ) {}

  /** @throws NotFound, Forbidden, RequestClosed, ProposalsOpen */
  run(actor: Actor, requestId: string): Promise<void> {
    return this.db.tx(async () => {
      const { request, post } = await lockRequest(this.db, requestId, actor);
      if (!isAuthor(actor, post)) throw new Forbidden();
      const { status } = request;
      if (status === 'WITHDRAWN') return;
      refuseOwnerChange({ status, openProposals: await openProposals(this.db, requestId) });
      await this.ending.run(requestId, 'WITHDRAWN');
    });
  }
}
