import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { after, MINUTE, REMINDER_KINDS, type ReminderKind, remindersFor } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { type RunsTimer, Timer, Timers } from '../platform/jobs/index.js';
import { REMINDER_TIMER, Reminders } from './reminders.js';

const SWEEP = { kind: 'reminder.sweep', subject: 'all' } as const;
const EVERY = 5 * MINUTE;
const AT_ONCE = 500;

interface Unreminded {
  bookingId: string;
  startsAt: Date;
  zone: string;
  missing: ReminderKind[];
}

/** The net: sets the reminders of confirmed bookings that have lost theirs. */
@Timer(SWEEP.kind)
@Injectable()
export class SweepReminders implements RunsTimer, OnApplicationBootstrap {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly reminders: Reminders,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.db.tx(() => this.timers.set({ ...SWEEP, dueAt: this.clock.now() }));
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    const found = await this.unreminded(now);
    let set = 0;
    for (const { bookingId, startsAt, zone, missing } of found)
      for (const reminder of remindersFor({ startsAt, zone, now }))
        if (missing.includes(reminder.kind)) {
          await this.reminders.setOne(bookingId, reminder);
          set += 1;
        }
    const more = set > 0 && found.length === AT_ONCE;
    await this.timers.set({ ...SWEEP, dueAt: more ? now : after(now, EVERY) });
  }

  /** The moments here are those of the domain's `remindersFor`, which has the last word on them. */
  private unreminded(now: Date): Promise<Unreminded[]> {
    return this.db.query<Unreminded>(
      `SELECT b.id AS "bookingId", s.starts_at AS "startsAt", s.zone, array_agg(r.kind) AS missing
       FROM sessions s
       JOIN bookings b ON b.session_id = s.id AND b.status = 'CONFIRMED'
       CROSS JOIN LATERAL (SELECT s.starts_at AT TIME ZONE s.zone AS wall) here
       CROSS JOIN LATERAL (VALUES
         ('week-before', $2, (here.wall - interval '7 days') AT TIME ZONE s.zone),
         ('day-before', $3, (date_trunc('day', here.wall) - interval '15 hours') AT TIME ZONE s.zone),
         ('hour-before', $4, s.starts_at - interval '1 hour')) r (kind, timer, due_at)
       WHERE s.status = 'PUBLISHED' AND s.starts_at > $1 AND r.due_at > $1
         AND NOT EXISTS (SELECT 1 FROM timers t WHERE t.kind = r.timer AND t.subject = b.id::text)
       GROUP BY b.id, s.id ORDER BY s.starts_at LIMIT ${AT_ONCE}`,
      [now, ...REMINDER_KINDS.map((kind) => REMINDER_TIMER[kind])],
      { name: 'bookings-without-reminders' },
    );
  }
}
