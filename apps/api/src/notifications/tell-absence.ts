import { Injectable } from '@nestjs/common';
import { contestUntil } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { type RunsTimer, Timer } from '../platform/jobs/index.js';
import { PostMail } from '../platform/mail/index.js';
import { Addresses } from './addresses.js';
import { TELL_ABSENCE } from './attendance-timers.js';
import { SeatNotices } from './seat-notices.queries.js';

/** Tells somebody that they were noted as absent, and until when they can say otherwise. */
@Timer(TELL_ABSENCE)
@Injectable()
export class TellAbsence implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: SeatNotices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async run(participantId: string): Promise<void> {
    const notice = await this.notices.ofSeat(participantId);
    if (notice?.absence.attendance !== 'NO_SHOW' || notice.absence.absenceToldAt) return;
    const absenceToldAt = this.clock.now();
    await this.db.query('UPDATE participants SET absence_told_at = $2 WHERE id = $1', [
      participantId,
      absenceToldAt,
    ]);
    const { reader, booking } = notice;
    await this.postMail.run({
      key: `no-show:${participantId}`,
      to: reader.email,
      personId: reader.id,
      language: reader.language,
      template: 'no-show',
      props: {
        name: reader.name,
        session: { ...booking.session, onlineUrl: null },
        until: contestUntil({ ...notice.absence, absenceToldAt })!,
        seatUrl: this.addresses.seat(participantId),
      },
    });
  }
}
