import { Injectable } from '@nestjs/common';
import { REMINDER_KINDS, type ReminderKind, type ReminderWords } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { type RunsTogether, Timer } from '../platform/jobs/index.js';
import { type Post, PostMail } from '../platform/mail/index.js';
import { Addresses } from './addresses.js';
import { RemindedQueries, type Reminded, type RemindedSession } from './reminded.queries.js';
import { RemindSeats } from './remind-seats.js';
import { ReminderDecisions } from './reminder-decisions.js';
import { REMINDER_TIMER, Reminders } from './reminders.js';

/** Reminds who booked for themself, and those they booked for, if there still is something to be reminded of. */
@Timer(REMINDER_TIMER['week-before'], { together: true })
@Timer(REMINDER_TIMER['day-before'], { together: true })
@Timer(REMINDER_TIMER['hour-before'], { together: true })
@Injectable()
export class SendReminder implements RunsTogether {
  constructor(
    private readonly clock: Clock,
    private readonly reminded: RemindedQueries,
    private readonly reminders: Reminders,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
    private readonly others: RemindSeats,
  ) {}

  run(bookingId: string, _dueAt: Date, timer: string): Promise<void> {
    return this.runAll([bookingId], timer);
  }

  async runAll(bookingIds: readonly string[], timer: string): Promise<void> {
    const kind = REMINDER_KINDS.find((one) => REMINDER_TIMER[one] === timer)!;
    const decisions = new ReminderDecisions(kind, this.clock.now());
    const posts: Post<'booking-reminder'>[] = [];
    const forOthers = new Map<string, ReminderWords>();
    const moved = new Map<Date, string[]>();
    const bookings = await this.reminded.bookings(bookingIds);
    const sessions = await this.reminded.sessions([...new Set(bookings.map(({ sessionId }) => sessionId))]);
    for (const booking of bookings) {
      const session = sessions.get(booking.sessionId)!;
      if (booking.status !== 'CONFIRMED' || session.status !== 'PUBLISHED') continue;
      const { dueAt, words } = decisions.of(session.told);
      if (dueAt) moved.set(dueAt, [...(moved.get(dueAt) ?? []), booking.id]);
      if (!words) continue;
      if (booking.ownSeat && booking.reminderEmails) posts.push(this.post(booking, session, kind, words));
      if (booking.seats > 1 || !booking.ownSeat) forOthers.set(booking.id, words);
    }
    for (const [dueAt, ids] of moved) await this.reminders.setOne(ids, { kind, dueAt });
    await this.postMail.runAll([...posts, ...(await this.others.posts(forOthers, kind))]);
  }

  private post(
    { id, memberId, name, email, language }: Reminded,
    { told, before }: RemindedSession,
    kind: ReminderKind,
    words: ReminderWords,
  ): Post<'booking-reminder'> {
    const unsubscribeUrl = this.addresses.unsubscribe(memberId, 'reminders');
    return {
      key: `${REMINDER_TIMER[kind]}:${id}:${told.startsAt.toISOString()}`,
      to: email,
      personId: memberId,
      language,
      template: 'booking-reminder',
      props: {
        kind: words,
        name,
        session: told,
        before,
        bookingUrl: this.addresses.booking(id),
        unsubscribeUrl,
      },
      headers: {
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    };
  }
}
