import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';

/** Gives somebody's calendar another address; the one before shows nothing from then on. */
@Injectable()
export class RenewCalendarFeed {
  constructor(private readonly db: Db) {}

  async run(actor: Actor): Promise<void> {
    await this.db.query('UPDATE people SET calendar_token = $2 WHERE id = $1', [
      actor.id,
      randomBytes(32).toString('hex'),
    ]);
  }
}
