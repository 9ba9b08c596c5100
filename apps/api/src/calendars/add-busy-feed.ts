import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  BUSY_FEED_LIMITS,
  BusyFeedKnown,
  busyFeedProblems,
  feedAddress,
  refuseProblems,
  TooManyBusyFeeds,
} from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import { Timers } from '../platform/jobs/index.js';
import { Seal } from '../platform/seal.js';
import { BusyFeedEntity } from './busy-feed.entity.js';
import type { AddBusyFeedInput } from './busy-feeds.graphql.js';
import { BUSY_FEED_ADDRESS, READ_BUSY_FEED } from './read-busy-feed.js';

@Injectable()
export class AddBusyFeed {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly seal: Seal,
    private readonly timers: Timers,
  ) {}

  /** Takes a calendar up, to be read right away and each hour. @throws Invalid, BusyFeedKnown, TooManyBusyFeeds */
  run(actor: Actor, input: AddBusyFeedInput): Promise<BusyFeedEntity> {
    refuseProblems(busyFeedProblems(input, this.config.localFeeds));
    const address = feedAddress(input.url)!;
    return this.db.tx(async () => {
      // One at a time for one person.
      await this.db.query('SELECT 1 FROM people WHERE id = $1 FOR NO KEY UPDATE', [actor.id]);
      const now = this.clock.now();
      const feed = await this.db.save(BusyFeedEntity, {
        id: newId(),
        personId: actor.id,
        ...(await this.room(actor.id, address)),
        name: input.name.trim(),
        host: address.host,
        sealedUrl: this.seal.close(BUSY_FEED_ADDRESS, address.href),
        createdAt: now,
      });
      await this.timers.set({ kind: READ_BUSY_FEED, subject: feed.id, dueAt: now });
      return feed;
    });
  }

  private async room(personId: string, address: URL): Promise<{ slot: number; urlDigest: string }> {
    const urlDigest = createHmac('sha256', this.config.authSecret)
      .update(`${BUSY_FEED_ADDRESS}\n${address.href}`)
      .digest('base64url');
    const present = await this.db.query<{ id: string; name: string; slot: number; urlDigest: string }>(
      'SELECT id, name, slot, url_digest AS "urlDigest" FROM busy_feeds WHERE person_id = $1',
      [personId],
    );
    const known = present.find((feed) => feed.urlDigest === urlDigest);
    if (known) throw new BusyFeedKnown(known.id, known.name);
    const max = BUSY_FEED_LIMITS.perPerson;
    const slots = Array.from({ length: max }, (_, index) => index + 1);
    const slot = slots.find((one) => !present.some((feed) => feed.slot === one));
    if (!slot) throw new TooManyBusyFeeds(max);
    return { slot, urlDigest };
  }
}
