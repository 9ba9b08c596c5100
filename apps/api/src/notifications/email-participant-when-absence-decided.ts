import { Injectable } from '@nestjs/common';
import { AbsenceDecided } from '../attendance/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostMail } from '../platform/mail/index.js';
import { Addresses } from './addresses.js';
import { SeatNotices } from './seat-notices.queries.js';

@Reaction(AbsenceDecided)
@Injectable()
export class EmailParticipantWhenAbsenceDecided implements Reacts<AbsenceDecided> {
  constructor(
    private readonly notices: SeatNotices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async run({ participantId }: AbsenceDecided): Promise<void> {
    const notice = await this.notices.ofSeat(participantId);
    if (!notice?.absence.contestDecidedAt) return;
    const { reader, booking, absence } = notice;
    await this.postMail.run({
      key: `absence-decided:${participantId}`,
      to: reader.email,
      personId: reader.id,
      language: reader.language,
      template: 'absence-decided',
      props: {
        name: reader.name,
        session: { ...booking.session, onlineUrl: null },
        corrected: absence.attendance === 'ATTENDED',
        seatUrl: this.addresses.seat(participantId),
      },
    });
  }
}
