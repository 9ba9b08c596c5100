import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostMail } from '../platform/mail/index.js';
import { SessionMoved } from '../trainings/index.js';
import { Addresses } from './addresses.js';
import { CalendarEntries } from './calendar-entries.js';
import { SeatNotices } from './seat-notices.queries.js';

/** Those for whom somebody else booked; who booked hears of it as such, and decides. */
@Reaction(SessionMoved)
@Injectable()
export class EmailParticipantsWhenSessionMoved implements Reacts<SessionMoved> {
  constructor(
    private readonly clock: Clock,
    private readonly notices: SeatNotices,
    private readonly addresses: Addresses,
    private readonly calendar: CalendarEntries,
    private readonly postMail: PostMail,
  ) {}

  async run({ sessionId, startedAt }: SessionMoved): Promise<void> {
    for (const notice of await this.notices.ofOthersIn(sessionId)) {
      const { seat, reader, booking } = notice;
      const { session, member } = booking;
      if (session.status !== 'PUBLISHED' || session.startsAt <= this.clock.now()) continue;
      const started = new Date(startedAt);
      const length = session.endsAt.getTime() - session.startsAt.getTime();
      const sameTime = started.getTime() === session.startsAt.getTime();
      await this.postMail.run({
        key: `participant-moved:${seat.id}:${session.sequence}`,
        to: reader.email,
        personId: reader.id,
        language: reader.language,
        template: 'participant-moved',
        props: {
          name: reader.name,
          session,
          booker: member.name,
          was: sameTime ? null : { startsAt: started, endsAt: new Date(started.getTime() + length) },
          movedBy: 'trainer',
          seatUrl: this.addresses.seat(seat.id),
        },
        attachments: [this.calendar.seatAttachment(notice, 'PUBLISH')],
      });
    }
  }
}
