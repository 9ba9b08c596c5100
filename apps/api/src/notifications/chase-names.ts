import { Injectable } from '@nestjs/common';
import { chaserMoments, isOpen, namingClosesAt } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { type RunsTimer, Timer } from '../platform/jobs/index.js';
import { PostMail } from '../platform/mail/index.js';
import { Addresses } from './addresses.js';
import { chaserKindOf, NAME_CHASER, NameChasers } from './name-chasers.js';
import { Notices } from './notices.queries.js';

/** Asks who booked several seats for the names that are still open, while they can be given. */
@Timer(NAME_CHASER.week)
@Timer(NAME_CHASER.days)
@Injectable()
export class ChaseNames implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly chasers: NameChasers,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async run(bookingId: string, _dueAt: Date, timer: string): Promise<void> {
    const kind = chaserKindOf(timer);
    const notice = await this.notices.ofBooking(bookingId);
    if (notice?.status !== 'CONFIRMED' || notice.session.status !== 'PUBLISHED') return;
    const { session, member } = notice;
    const now = this.clock.now();
    if (chaserMoments(session).find((chaser) => chaser.kind === kind)!.dueAt > now)
      return this.chasers.set(bookingId, session);
    const seats = await this.db.query<{ name: string | null; email: string | null }>(
      'SELECT name, email FROM participants WHERE booking_id = $1',
      [bookingId],
    );
    const open = seats.filter(isOpen);
    if (!open.length || namingClosesAt(open[0]!, session) <= now) return;
    await this.postMail.run({
      key: `${timer}:${bookingId}:${session.startsAt.toISOString()}`,
      to: member.email,
      personId: member.id,
      language: member.language,
      template: 'names-missing',
      props: {
        name: member.name,
        session,
        open: open.length,
        until: namingClosesAt(open[0]!, session),
        bookingUrl: this.addresses.booking(bookingId),
      },
    });
  }
}
