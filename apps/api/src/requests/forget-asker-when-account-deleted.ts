import { Injectable } from '@nestjs/common';
import { AccountDeleted } from '../accounts/index.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { EndRequest } from './end-request.js';

/** Whoever left wants nothing more. What others joined goes on without an owner; what nobody else joined is withdrawn. */
@Reaction(AccountDeleted)
@Injectable()
export class ForgetAskerWhenAccountDeleted implements Reacts<AccountDeleted> {
  constructor(
    private readonly db: Db,
    private readonly ending: EndRequest,
  ) {}

  async run({ personId }: AccountDeleted): Promise<void> {
    const requests = await this.db.query<{ id: string }>(
      `SELECT q.id FROM requests q JOIN request_askers a ON a.request_id = q.id
       WHERE a.person_id = $1 ORDER BY q.id FOR UPDATE OF q`,
      [personId],
    );
    await this.db.query('DELETE FROM request_askers WHERE person_id = $1', [personId]);
    await this.ending.abandoned(
      requests.map(({ id }) => id),
      personId,
    );
  }
}
