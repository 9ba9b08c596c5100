import { Injectable } from '@nestjs/common';
import { Db, OutsideTransaction } from '../db/index.js';
import { Wake } from './wake.js';

/** Things to be done at a moment: rows, so that moving a session moves rows and nothing is lost with a queue. */
@Injectable()
export class Timers {
  constructor(
    private readonly db: Db,
    private readonly wake: Wake,
  ) {}

  /**
   * Sets or moves the one timer of this kind for this subject; one that has run is set anew, and one that calls the
   * outside at this moment runs once more after that. Several subjects are one statement.
   * @throws OutsideTransaction
   */
  async set(timer: { kind: string; subject: string | readonly string[]; dueAt: Date }): Promise<void> {
    if (!this.db.inTransaction) throw new OutsideTransaction(`setting ${timer.kind}`);
    this.db.send(
      `INSERT INTO timers (kind, subject, due_at) SELECT $1, unnest($2::text[]), $3::timestamptz ORDER BY 2
       ON CONFLICT (kind, subject) DO UPDATE
       SET due_at = excluded.due_at, turn = timers.turn + 1, done_at = NULL, failed_at = NULL, attempts = 0,
         error = NULL, leased_until = CASE WHEN timers.leased_by IS NOT NULL THEN timers.leased_until END`,
      [timer.kind, [timer.subject].flat(), timer.dueAt],
      { name: 'set-timers' },
    );
    this.db.afterCommit(() => this.wake.timers(timer.dueAt));
  }

  /** Takes a timer back. One that is running at this moment runs on: it waits for our locks, then looks at what we did. */
  async cancel(kind: string, subject: string): Promise<void> {
    await this.db.query(
      `DELETE FROM timers WHERE (kind, subject) IN (
         SELECT kind, subject FROM timers
         WHERE kind = $1 AND subject = $2 AND done_at IS NULL FOR UPDATE SKIP LOCKED)`,
      [kind, subject],
    );
  }
}
