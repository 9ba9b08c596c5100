import { Injectable } from '@nestjs/common';
import { PersonEntity } from '../accounts/index.js';
import { ParticipantReplaced } from '../participants/index.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostMail } from '../platform/mail/index.js';
import { CalendarEntries } from './calendar-entries.js';
import { SeatNotices } from './seat-notices.queries.js';

/** Only where the seat was confirmed: before that, nobody was invited. */
@Reaction(ParticipantReplaced)
@Injectable()
export class EmailFormerParticipantWhenReplaced implements Reacts<ParticipantReplaced> {
  constructor(
    private readonly db: Db,
    private readonly notices: SeatNotices,
    private readonly calendar: CalendarEntries,
    private readonly postMail: PostMail,
  ) {}

  async run({ participantId, former }: ParticipantReplaced): Promise<void> {
    const now = await this.notices.ofSeat(participantId);
    if (now?.booking.status !== 'CONFIRMED') return;
    const person = former.personId && (await this.db.find(PersonEntity, { id: former.personId }));
    const language = person ? person.interfaceLanguage : now.booking.member.language;
    const reader = { ...now.reader, id: former.personId, name: former.name, email: former.email, language };
    const notice = { ...now, reader, seat: { ...now.seat, sequence: former.sequence } };
    await this.postMail.run({
      key: `participant-replaced:${participantId}:${former.sequence}`,
      to: former.email,
      personId: former.personId,
      language,
      template: 'participant-replaced',
      props: {
        name: former.name,
        session: { ...now.booking.session, onlineUrl: null },
        booker: now.booking.member.name,
      },
      attachments: [this.calendar.seatAttachment(notice, 'CANCEL')],
    });
  }
}
