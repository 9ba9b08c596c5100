import { Injectable } from '@nestjs/common';
import { REMINDER_KINDS, type ReminderKind, remindersFor } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Timers } from '../platform/jobs/index.js';

export const REMINDER_TIMER = {
  'week-before': 'reminder.week-before',
  'day-before': 'reminder.day-before',
  'hour-before': 'reminder.hour-before',
} as const satisfies Record<ReminderKind, string>;

/** The timers that remind a participant: one of each kind for a booking. */
@Injectable()
export class Reminders {
  constructor(
    private readonly clock: Clock,
    private readonly timers: Timers,
  ) {}

  /** Sets those still to come, moves them where the session moved, takes the others back. */
  async set(bookingId: string, session: { startsAt: Date; zone: string }): Promise<void> {
    const coming = remindersFor({ ...session, now: this.clock.now() });
    for (const kind of REMINDER_KINDS) {
      const reminder = coming.find((one) => one.kind === kind);
      if (reminder) await this.setOne(bookingId, reminder);
      else await this.timers.cancel(REMINDER_TIMER[kind], bookingId);
    }
  }

  /** One of a booking, or of several. */
  setOne(
    bookingId: string | readonly string[],
    { kind, dueAt }: { kind: ReminderKind; dueAt: Date },
  ): Promise<void> {
    return this.timers.set({ kind: REMINDER_TIMER[kind], subject: bookingId, dueAt });
  }

  async remove(bookingId: string): Promise<void> {
    for (const kind of REMINDER_KINDS) await this.timers.cancel(REMINDER_TIMER[kind], bookingId);
  }
}
