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
    const { count, wait } = await this.add(key, 1, windowSeconds);
    return count > max ? Math.max(wait, 1) : null;
  }

  /** Counts so many more. @returns how many there are in this window, and in how many seconds it ends */
  async add(key: string, more: number, windowSeconds: number): Promise<{ count: number; wait: number }> {
    const [row] = await this.db.query<{ count: number; wait: number }>(
      `INSERT INTO auth.attempts AS a (key, count, window_ends_at)
       VALUES ($1, $3, clock_timestamp() + make_interval(secs => $2))
       ON CONFLICT (key) DO UPDATE SET
         count = CASE WHEN a.window_ends_at <= clock_timestamp() THEN 0 ELSE a.count END + excluded.count,
         window_ends_at =
           CASE WHEN a.window_ends_at <= clock_timestamp() THEN excluded.window_ends_at ELSE a.window_ends_at END
       RETURNING count, ceil(extract(epoch FROM window_ends_at - clock_timestamp()))::int AS wait`,
      [key, windowSeconds, more],
    );
    if (row!.count === more) await this.forgetOld();
    return row!;
  }

  private async forgetOld(): Promise<void> {
    await this.db.query(
      `DELETE FROM auth.attempts WHERE key IN
         (SELECT key FROM auth.attempts WHERE window_ends_at < clock_timestamp() - interval '1 hour'
          LIMIT 100 FOR UPDATE SKIP LOCKED)`,
    );
  }
}
