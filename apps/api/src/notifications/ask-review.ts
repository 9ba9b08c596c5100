import { Injectable } from '@nestjs/common';
import { canReview } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { type RunsTimer, Timer } from '../platform/jobs/index.js';
import { PostMail } from '../platform/mail/index.js';
import { Addresses } from './addresses.js';
import { ASK_REVIEW } from './attendance-timers.js';
import { type SeatNotice, SeatNotices } from './seat-notices.queries.js';

/** Asks who came what they thought of it: once, those with an account who want to be reminded of things. */
@Timer(ASK_REVIEW)
@Injectable()
export class AskReview implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: SeatNotices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async run(participantId: string): Promise<void> {
    const notice = await this.notices.ofSeat(participantId);
    if (!notice?.reader.id || !notice.reader.reminderEmails) return;
    if (!(await this.mayReview(notice, notice.reader.id))) return;
    const { reader, booking, isMember } = notice;
    const unsubscribeUrl = this.addresses.unsubscribe(notice.reader.id, 'reminders');
    await this.postMail.run({
      key: `review-asked:${booking.session.id}:${reader.id}`,
      to: reader.email,
      personId: reader.id,
      language: reader.language,
      template: 'review-asked',
      props: {
        name: reader.name,
        session: { ...booking.session, onlineUrl: null },
        reviewUrl: isMember ? this.addresses.booking(booking.id) : this.addresses.seat(participantId),
        unsubscribeUrl,
      },
      headers: {
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    });
  }

  private async mayReview({ absence, booking }: SeatNotice, personId: string): Promise<boolean> {
    const [review] = await this.db.query<{ id: string }>(
      'SELECT id FROM reviews WHERE session_id = $1 AND author_id = $2',
      [booking.session.id, personId],
    );
    const attendee = {
      attended: absence.attendance === 'ATTENDED',
      isTrainer: booking.trainer.id === personId,
      reviewId: review?.id ?? null,
    };
    return canReview(attendee, booking.session, this.clock.now());
  }
}
