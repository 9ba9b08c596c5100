import { Injectable } from '@nestjs/common';
import {
  DAY,
  readAgainAt,
  readWindow,
  type BusyFeedProblem,
  type Interval,
  type ReadWindow,
} from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { Timer, Timers, type RunsTimer } from '../platform/jobs/index.js';
import { log } from '../platform/log.js';
import { OutsideUnread, readOutside, type Version } from '../platform/outside/index.js';
import { Seal } from '../platform/seal.js';
import { BusyFeedEntity } from './busy-feed.entity.js';
import { busyTimesIn, CalendarUnread } from './busy-times.js';

export const READ_BUSY_FEED = 'calendar.read-busy-feed';
export const BUSY_FEED_ADDRESS = 'busy feed address';

const MAX_BYTES = 5 * 1024 * 1024;
const MAX_MS = 15_000;
/** All-day events have no zone of their own. */
const HOME = 'Europe/Amsterdam';
const UNKNOWN: Version = { etag: null, lastModified: null };

type Reading =
  { problem: BusyFeedProblem } | { problem: null; fresh: (Version & { times: Interval[] }) | null };

/** Reads a calendar, each hour, and puts what it says now in the place of what it said. */
@Timer(READ_BUSY_FEED, { network: true })
@Injectable()
export class ReadBusyFeed implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly seal: Seal,
    private readonly timers: Timers,
  ) {}

  async run(feedId: string): Promise<void> {
    const feed = await this.db.find(BusyFeedEntity, { id: feedId });
    if (!feed) return;
    const window = readWindow(this.clock.now());
    const reading = await this.read(feed, window);
    await this.db.tx(() => this.keep(feed, reading, window));
  }

  private async read(feed: BusyFeedEntity, window: ReadWindow): Promise<Reading> {
    const url = this.seal.open(BUSY_FEED_ADDRESS, feed.sealedUrl);
    if (!url) return { problem: 'UNREACHABLE' };
    try {
      const answer = await readOutside(new URL(url), knownOf(feed, window), {
        maxBytes: MAX_BYTES,
        maxMs: MAX_MS,
        local: this.config.localFeeds,
        userAgent: `Nutshell (+${this.config.publicUrl})`,
      });
      if (!answer) return { problem: null, fresh: null };
      const { text, etag, lastModified } = answer;
      const ownHost = new URL(this.config.publicUrl).hostname;
      return {
        problem: null,
        fresh: { times: busyTimesIn(text, { window, zone: HOME, ownHost }), etag, lastModified },
      };
    } catch (error) {
      if (error instanceof OutsideUnread) return { problem: error.failure };
      if (error instanceof CalendarUnread) return { problem: error.problem };
      throw error;
    }
  }

  /** What could not be read leaves what was known as it is. */
  private async keep(feed: BusyFeedEntity, reading: Reading, window: ReadWindow): Promise<void> {
    const { id } = feed;
    const now = this.clock.now();
    const [present] = await this.db.query<{ failures: number }>(
      'SELECT failures FROM busy_feeds WHERE id = $1 FOR UPDATE',
      [id],
    );
    if (!present) return;
    const failures = reading.problem ? present.failures + 1 : 0;
    if (reading.problem) {
      log.info({ feed: id, problem: reading.problem }, 'a busy feed was not read');
      await this.db.query('UPDATE busy_feeds SET problem = $2, failures = $3 WHERE id = $1', [
        id,
        reading.problem,
        failures,
      ]);
    } else {
      await this.db.query(
        'UPDATE busy_feeds SET problem = NULL, failures = 0, last_read_at = $2 WHERE id = $1',
        [id, now],
      );
      if (reading.fresh) await this.replace(id, reading.fresh, window);
    }
    await this.timers.set({ kind: READ_BUSY_FEED, subject: id, dueAt: readAgainAt(now, failures) });
  }

  private async replace(
    id: string,
    fresh: Version & { times: Interval[] },
    window: ReadWindow,
  ): Promise<void> {
    const { times, etag, lastModified } = fresh;
    await this.db.query('DELETE FROM busy_times WHERE feed_id = $1', [id]);
    await this.db.query(
      `INSERT INTO busy_times (feed_id, starts_at, ends_at)
       SELECT $1, * FROM unnest($2::timestamptz[], $3::timestamptz[])`,
      [id, times.map(({ startsAt }) => startsAt), times.map(({ endsAt }) => endsAt)],
    );
    await this.db.query(
      'UPDATE busy_feeds SET etag = $2, last_modified = $3, worked_out_until = $4 WHERE id = $1',
      [id, etag, lastModified, window.to],
    );
  }
}

const AGAIN_AFTER_MS = 7 * DAY;

/** An unchanged feed is worked out anew each week: what recurs goes on, and so do our days ahead. */
function knownOf({ etag, lastModified, workedOutUntil }: BusyFeedEntity, { to }: ReadWindow): Version {
  const recent = workedOutUntil && to.getTime() - workedOutUntil.getTime() < AGAIN_AFTER_MS;
  return recent ? { etag, lastModified } : UNKNOWN;
}
