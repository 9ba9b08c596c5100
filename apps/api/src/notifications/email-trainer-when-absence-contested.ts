import { Injectable } from '@nestjs/common';
import { AbsenceContested } from '../attendance/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostMail } from '../platform/mail/index.js';
import { Addresses } from './addresses.js';
import { SeatNotices } from './seat-notices.queries.js';

@Reaction(AbsenceContested)
@Injectable()
export class EmailTrainerWhenAbsenceContested implements Reacts<AbsenceContested> {
  constructor(
    private readonly notices: SeatNotices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async run({ participantId }: AbsenceContested): Promise<void> {
    const notice = await this.notices.ofSeat(participantId);
    if (!notice?.absence.contestReason || notice.absence.contestDecidedAt) return;
    const { trainer, session } = notice.booking;
    await this.postMail.run({
      key: `absence-contested:${participantId}`,
      to: trainer.email,
      personId: trainer.id,
      language: trainer.language,
      template: 'absence-contested',
      props: {
        name: trainer.name,
        participant: notice.reader.name,
        reason: notice.absence.contestReason,
        session,
        sessionUrl: this.addresses.sessionInStudio(session.id),
      },
    });
  }
}
