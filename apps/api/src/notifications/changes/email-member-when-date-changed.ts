import { Injectable } from '@nestjs/common';
import { isChoiceOpen, isLive } from '@nutshell/domain';
import { BookingChoiceEntity, ChoiceOpened } from '../../bookings/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { CalendarEntries } from '../calendar-entries.js';
import { Notices, type NoticeSession } from '../notices.queries.js';

/** Who booked another day or place than they now get: the new one, and until when they may refuse it. */
@Reaction(ChoiceOpened)
@Injectable()
export class EmailMemberWhenDateChanged implements Reacts<ChoiceOpened> {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly calendar: CalendarEntries,
    private readonly postMail: PostMail,
  ) {}

  /** Moved again before this ran: one mail, with the latest. */
  async run({ bookingId, startedAt }: ChoiceOpened): Promise<void> {
    const choice = await this.db.find(BookingChoiceEntity, { bookingId });
    const notice = await this.notices.ofBooking(bookingId);
    if (choice?.kind !== 'MOVED' || !notice || !isLive(notice.status)) return;
    if (!isChoiceOpen(choice, this.clock.now())) return;
    const { member, session } = notice;
    const inCalendar = notice.status === 'CONFIRMED' && notice.ownSeat !== null;
    await this.postMail.run({
      key: `session-moved:${bookingId}:${session.sequence}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template: 'session-moved',
      props: {
        name: member.name,
        session: notice.status === 'CONFIRMED' ? session : { ...session, onlineUrl: null },
        was: timeBefore(session, new Date(startedAt)),
        choiceUntil: choice.until,
        message: choice.message,
        bookingUrl: this.addresses.booking(bookingId),
        calendarUrl: inCalendar ? this.addresses.calendarEntry(bookingId) : null,
      },
      attachments: inCalendar ? [this.calendar.attachment(notice, 'PUBLISH')] : [],
    });
  }
}

/** When it was to be, where only the place is new: null. */
function timeBefore(
  { startsAt, endsAt }: NoticeSession,
  started: Date,
): { startsAt: Date; endsAt: Date } | null {
  if (started.getTime() === startsAt.getTime()) return null;
  return { startsAt: started, endsAt: new Date(started.getTime() + endsAt.getTime() - startsAt.getTime()) };
}
