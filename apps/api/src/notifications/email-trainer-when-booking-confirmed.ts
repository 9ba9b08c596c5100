import { Injectable } from '@nestjs/common';
import { BookingConfirmed } from '../bookings/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostMail } from '../platform/mail/index.js';
import { Addresses } from './addresses.js';
import { Notices } from './notices.queries.js';

@Reaction(BookingConfirmed)
@Injectable()
export class EmailTrainerWhenBookingConfirmed implements Reacts<BookingConfirmed> {
  constructor(
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async run({ bookingId }: BookingConfirmed): Promise<void> {
    const notice = await this.notices.ofBooking(bookingId);
    if (notice?.status !== 'CONFIRMED') return;
    const { trainer, member, session, seats, note } = notice;
    await this.postMail.run({
      key: `session-booked:${bookingId}`,
      to: trainer.email,
      personId: trainer.id,
      language: trainer.language,
      template: 'session-booked',
      props: {
        name: trainer.name,
        participantName: member.name,
        seats,
        session,
        seatsTaken: session.seatsTaken,
        capacity: session.capacity,
        note,
        sessionUrl: this.addresses.sessionInStudio(session.id),
      },
    });
  }
}
