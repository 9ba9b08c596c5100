import { Injectable } from '@nestjs/common';
import { Db } from '../db/index.js';

export interface Limit {
  /** How many attempts a window allows. */
  max: number;
  windowSeconds: number;
}

/** Counts attempts per key, for all processes together. */
@Injectable()
export class Attempts {
  constructor(private readonly db: Db) {}

  /** Counts one more. @returns seconds to wait where that was one too many, otherwise null */
  async count(key: string, { max, windowSeconds }: Limit): Promise<number | null> {
    const [row] = await this.db.query<{ count: number; wait: number }>(
      `INSERT INTO auth.attempts AS a (key, count, window_ends_at)
       VALUES ($1, 1, clock_timestamp() + make_interval(secs => $2))
       ON CONFLICT (key) DO UPDATE SET
         count = CASE WHEN a.window_ends_at <= clock_timestamp() THEN 1 ELSE a.count + 1 END,
         window_ends_at =
           CASE WHEN a.window_ends_at <= clock_timestamp() THEN excluded.window_ends_at ELSE a.window_ends_at END
       RETURNING count, ceil(extract(epoch FROM window_ends_at - clock_timestamp()))::int AS wait`,
      [key, windowSeconds],
    );
    if (row!.count === 1) await this.forgetOld();
    return row!.count > max ? Math.max(row!.wait, 1) : null;
  }

  private async forgetOld(): Promise<void> {
    await this.db.query(
      `DELETE FROM auth.attempts WHERE key IN
         (SELECT key FROM auth.attempts WHERE window_ends_at < clock_timestamp() - interval '1 hour'
          LIMIT 100 FOR UPDATE SKIP LOCKED)`,
    );
  }
}
