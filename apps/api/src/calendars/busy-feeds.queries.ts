import { Injectable } from '@nestjs/common';
import { BUSY_FEED_LIMITS } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import type { BusyFeedType, BusyTimeType } from './busy-feeds.graphql.js';

const SHOWN = BUSY_FEED_LIMITS.perPerson * BUSY_FEED_LIMITS.times;

@Injectable()
export class BusyFeedQueries {
  constructor(private readonly db: Db) {}

  of(personId: string): Promise<BusyFeedType[]> {
    return this.db.query<BusyFeedType>(
      `SELECT id, name, host, last_read_at AS "lastReadAt", problem FROM busy_feeds
       WHERE person_id = $1 ORDER BY id`,
      [personId],
    );
  }

  /** What meets a period, by start. */
  times(personId: string, from: Date, to: Date): Promise<BusyTimeType[]> {
    return this.db.query<BusyTimeType>(
      `SELECT t.starts_at AS "startsAt", t.ends_at AS "endsAt", f.name AS "feedName"
       FROM busy_feeds f JOIN busy_times t ON t.feed_id = f.id
       WHERE f.person_id = $1 AND t.starts_at < $3 AND t.ends_at > $2
       ORDER BY t.starts_at, f.id, t.ends_at LIMIT ${SHOWN}`,
      [personId, from, to],
    );
  }
}
