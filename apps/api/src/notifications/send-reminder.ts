import { Injectable } from '@nestjs/common';
import {
  REMINDER_KINDS,
  type ReminderKind,
  reminderMoments,
  reminderWorthSending,
  wordsOfReminder,
} from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { type RunsTimer, Timer } from '../platform/jobs/index.js';
import { PostMail } from '../platform/mail/index.js';
import { Addresses } from './addresses.js';
import { type BookingNotice, Notices } from './notices.queries.js';
import { RemindSeats } from './remind-seats.js';
import { REMINDER_TIMER, Reminders } from './reminders.js';

/** Reminds who booked for themself, and those they booked for, if there still is something to be reminded of. */
@Timer(REMINDER_TIMER['week-before'])
@Timer(REMINDER_TIMER['day-before'])
@Timer(REMINDER_TIMER['hour-before'])
@Injectable()
export class SendReminder implements RunsTimer {
  constructor(
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly reminders: Reminders,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
    private readonly others: RemindSeats,
  ) {}

  async run(bookingId: string, _dueAt: Date, timer: string): Promise<void> {
    const kind = REMINDER_KINDS.find((one) => REMINDER_TIMER[one] === timer)!;
    const notice = await this.notices.ofBooking(bookingId);
    if (notice?.status !== 'CONFIRMED' || notice.session.status !== 'PUBLISHED') return;
    const now = this.clock.now();
    const { dueAt } = reminderMoments(notice.session).find((reminder) => reminder.kind === kind)!;
    if (dueAt > now) return this.reminders.setOne(bookingId, { kind, dueAt });
    if (reminderWorthSending({ ...notice.session, now }) !== kind) return;
    if (notice.ownSeat && notice.member.reminderEmails) await this.send(notice, kind);
    if (notice.seats > 1 || !notice.ownSeat) await this.others.run(bookingId, kind);
  }

  private async send({ id, member, session, before }: BookingNotice, kind: ReminderKind): Promise<void> {
    const unsubscribeUrl = this.addresses.unsubscribe(member.id, 'reminders');
    await this.postMail.run({
      key: `${REMINDER_TIMER[kind]}:${id}:${session.startsAt.toISOString()}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template: 'booking-reminder',
      props: {
        kind: wordsOfReminder(kind, { ...session, now: this.clock.now() }),
        name: member.name,
        session,
        before,
        bookingUrl: this.addresses.booking(id),
        unsubscribeUrl,
      },
      headers: {
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    });
  }
}
