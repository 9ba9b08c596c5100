import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostMail } from '../platform/mail/index.js';
import { SessionMoved } from '../trainings/index.js';
import { Addresses } from './addresses.js';
import { CalendarEntries } from './calendar-entries.js';
import { Notices, type NoticeSession } from './notices.queries.js';

@Reaction(SessionMoved)
@Injectable()
export class EmailMembersWhenSessionMoved implements Reacts<SessionMoved> {
  constructor(
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly calendar: CalendarEntries,
    private readonly postMail: PostMail,
  ) {}

  /** Moved again before this ran: one mail, with the latest. */
  async run({ sessionId, startedAt }: SessionMoved): Promise<void> {
    for (const notice of await this.notices.ofSession(sessionId)) {
      const { id, member, session } = notice;
      if (session.status !== 'PUBLISHED' || session.startsAt <= this.clock.now()) continue;
      await this.postMail.run({
        key: `session-moved:${id}:${session.sequence}`,
        to: member.email,
        personId: member.id,
        language: member.language,
        template: 'session-moved',
        props: {
          name: member.name,
          session,
          was: timeBefore(session, new Date(startedAt)),
          bookingUrl: this.addresses.booking(id),
          calendarUrl: this.addresses.calendarEntry(id),
        },
        attachments: [this.calendar.attachment(notice, 'PUBLISH')],
      });
    }
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
