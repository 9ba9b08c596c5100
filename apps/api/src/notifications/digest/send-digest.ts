import { Injectable } from '@nestjs/common';
import { after, NOTICE_KINDS, noticeKinds, type DigestPace } from '@nutshell/domain';
import { FeedQueries } from '../../feed/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { type RunsTimer, Timer } from '../../platform/jobs/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { mailedNotice, NotificationQueries, Preferences, Readers, SEND_DIGEST } from '../inbox/index.js';
import { newsLine } from './news-line.js';

const MOST_NOTICES = 20;
const MOST_NEWS = 10;
const WEEK_MS = 7 * 24 * 3_600_000;

/** One mail with what somebody chose to hear together: only when there is something, and nothing that was mailed before. */
@Timer(SEND_DIGEST.DAILY)
@Timer(SEND_DIGEST.WEEKLY)
@Injectable()
export class SendDigest implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly queries: NotificationQueries,
    private readonly preferences: Preferences,
    private readonly feed: FeedQueries,
    private readonly readers: Readers,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async run(personId: string, dueAt: Date, kind: string): Promise<void> {
    const pace: DigestPace = kind === SEND_DIGEST.DAILY ? 'DAILY' : 'WEEKLY';
    const reader = await this.readers.find(personId);
    if (!reader) return;
    const topics = (await this.preferences.of(personId))
      .filter(({ mail }) => mail === pace)
      .map(({ topic }) => topic);
    const rows = await this.queries.byIds(await this.unmailed(personId, pace, topics));
    const news = topics.includes('NEWS') && !reader.suspended ? await this.news(personId, pace) : [];
    if (!rows.length && !news.length) return;
    const stop = this.addresses.unsubscribe(personId, pace);
    await this.postMail.run({
      key: `digest:${pace}:${personId}:${dueAt.toISOString()}`,
      to: reader.email,
      personId,
      language: reader.language,
      template: 'digest',
      props: {
        name: reader.name,
        pace,
        notices: rows.map((row) => mailedNotice(row, reader.language, this.addresses)),
        news: news.map((item) => newsLine(item, reader.language, this.addresses)),
        unsubscribeUrl: stop,
      },
      headers: { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    });
    await this.remember(
      personId,
      pace,
      rows.map(({ id }) => id),
    );
  }

  private async unmailed(personId: string, pace: DigestPace, topics: readonly string[]): Promise<string[]> {
    const kinds = noticeKinds.filter((kind) => topics.includes(NOTICE_KINDS[kind]));
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM notifications WHERE person_id = $1 AND mail = $2 AND kind = ANY($3) AND mailed_at IS NULL AND read_at IS NULL
       ORDER BY created_at DESC LIMIT ${MOST_NOTICES}`,
      [personId, pace, kinds],
    );
    return rows.map(({ id }) => id);
  }

  private async news(personId: string, pace: DigestPace) {
    const [last] = await this.db.query<{ until: Date }>(
      'SELECT until FROM digests WHERE person_id = $1 AND pace = $2',
      [personId, pace],
    );
    return this.feed.newFor(personId, last?.until ?? after(this.clock.now(), -WEEK_MS), MOST_NEWS);
  }

  private async remember(personId: string, pace: DigestPace, mailed: readonly string[]): Promise<void> {
    const now = this.clock.now();
    await this.db.query('UPDATE notifications SET mailed_at = $2 WHERE id = ANY($1)', [mailed, now]);
    await this.db.query(
      `INSERT INTO digests (person_id, pace, until) VALUES ($1, $2, $3)
       ON CONFLICT (person_id, pace) DO UPDATE SET until = excluded.until`,
      [personId, pace, now],
    );
  }
}
