import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { after, DEFAULT_PREFERENCES, HOUR, nextDigestAt, type DigestPace } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { type RunsTimer, Timer, Timers } from '../../platform/jobs/index.js';
import { SEND_DIGEST } from '../inbox/index.js';

const PLAN = 'digest.plan';
const PACES: readonly DigestPace[] = ['DAILY', 'WEEKLY'];
const AT_ONCE = 1_000;

/** An hour before a digest: sets one for everybody who follows something and wants its news at this pace. */
@Timer(PLAN)
@Injectable()
export class PlanDigests implements RunsTimer, OnApplicationBootstrap {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.db.tx(async () => {
      for (const pace of PACES)
        await this.timers.set({ kind: PLAN, subject: pace, dueAt: this.planAt(pace) });
    });
  }

  async run(subject: string): Promise<void> {
    const pace = subject as DigestPace;
    const dueAt = nextDigestAt(pace, this.clock.now());
    for (let last: string | null = null; ;) {
      const people: string[] = await this.readers(pace, last);
      if (!people.length) break;
      await this.timers.set({ kind: SEND_DIGEST[pace], subject: people, dueAt });
      last = people.at(-1)!;
    }
    await this.timers.set({ kind: PLAN, subject, dueAt: after(nextDigestAt(pace, dueAt), -HOUR) });
  }

  /** An hour before the next one; at once within that hour. */
  private planAt(pace: DigestPace): Date {
    const now = this.clock.now();
    const at = after(nextDigestAt(pace, now), -HOUR);
    return at > now ? at : now;
  }

  private async readers(pace: DigestPace, last: string | null): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT p.id FROM people p LEFT JOIN notification_preferences c ON c.person_id = p.id AND c.topic = 'NEWS'
       WHERE coalesce(c.mail, $1) = $2 AND ($3::uuid IS NULL OR p.id > $3)
         AND (EXISTS (SELECT FROM follows f WHERE f.person_id = p.id)
           OR EXISTS (SELECT FROM organisation_members m WHERE m.person_id = p.id))
       ORDER BY p.id LIMIT ${AT_ONCE}`,
      [DEFAULT_PREFERENCES.NEWS.mail, pace, last],
    );
    return rows.map(({ id }) => id);
  }
}
