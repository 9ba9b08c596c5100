import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostMail } from '../platform/mail/index.js';
import { SessionMoved } from '../trainings/index.js';
import { Addresses } from './addresses.js';
import { CalendarEntries } from './calendar-entries.js';
import { Notices } from './notices.queries.js';

/** A new link online is told; who got another day or place hears that they may choose. */
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

  async run({ sessionId, what, message }: SessionMoved): Promise<void> {
    if (what !== 'LINK') return;
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
          was: null,
          choiceUntil: null,
          message,
          bookingUrl: this.addresses.booking(id),
          calendarUrl: this.addresses.calendarEntry(id),
        },
        attachments: [this.calendar.attachment(notice, 'PUBLISH')],
      });
    }
  }
}
