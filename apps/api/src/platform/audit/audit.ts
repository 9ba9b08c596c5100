import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/index.js';
import { Clock } from '../clock.js';
import { Db, OutsideTransaction } from '../db/index.js';
import { newId } from '../ids.js';

export interface Audited {
  readonly kind: string;
  readonly id: string;
}

/** What people with power over others did, written in the transaction of the deed itself and never changed. */
@Injectable()
export class Audit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * @param action in the past tense, as `post.hidden`
   * @param details ids and plain values, no names or addresses
   * @throws OutsideTransaction
   */
  async record(
    actor: Pick<Actor, 'id'>,
    action: string,
    { kind, id }: Audited,
    details: Readonly<Record<string, string | number | boolean | null>> = {},
  ): Promise<void> {
    if (!this.db.inTransaction) throw new OutsideTransaction(`recording ${action}`);
    await this.db.query(
      `INSERT INTO audit_entries (id, at, actor_id, action, subject_kind, subject_id, details)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), this.clock.now(), actor.id, action, kind, id, JSON.stringify(details)],
    );
  }
}
