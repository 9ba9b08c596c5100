import { Injectable } from '@nestjs/common';
import { SessionRuns } from '../../bookings/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { SeatNotices } from '../seat-notices.queries.js';

/** Those for whom somebody else booked; who booked hears of it as such. */
@Reaction(SessionRuns)
@Injectable()
export class EmailParticipantsWhenSessionRuns implements Reacts<SessionRuns> {
  constructor(
    private readonly notices: SeatNotices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async run({ sessionId, bookingId }: SessionRuns): Promise<void> {
    for (const { seat, reader, booking } of await this.notices.ofOthersIn(sessionId)) {
      const { id, session, confirmedAt } = booking;
      const later = !confirmedAt || !session.runsAt || confirmedAt > session.runsAt;
      if (id === bookingId || later || session.status !== 'PUBLISHED') continue;
      await this.postMail.run({
        key: `session-runs:${seat.id}:${seat.sequence}`,
        to: reader.email,
        personId: reader.id,
        language: reader.language,
        template: 'session-runs',
        props: { name: reader.name, session, bookingUrl: this.addresses.seat(seat.id) },
      });
    }
  }
}
