import { Injectable } from '@nestjs/common';
import { ABSENCE_TOLD_AFTER, after, reviewAskedAt } from '@nutshell/domain';
import { AttendanceRecorded } from '../attendance/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { Timers } from '../platform/jobs/index.js';
import { ASK_REVIEW, TELL_ABSENCE } from './attendance-timers.js';

interface Seat {
  id: string;
  attendance: 'ATTENDED' | 'NO_SHOW';
  endsAt: Date;
  zone: string;
}

/** Who came is asked for a review the day after; who did not hears it, once it is no slip of the thumb. */
@Reaction(AttendanceRecorded)
@Injectable()
export class SetTimersWhenAttendanceRecorded implements Reacts<AttendanceRecorded> {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
  ) {}

  async run({ sessionId, participantIds }: AttendanceRecorded): Promise<void> {
    const seats = await this.db.query<Seat>(
      `SELECT p.id, p.attendance, s.ends_at AS "endsAt", s.zone FROM participants p JOIN sessions s ON s.id = $1
       WHERE p.id = ANY($2) AND p.attendance IS NOT NULL`,
      [sessionId, participantIds],
    );
    const [session] = seats;
    if (!session) return;
    const idsOf = (attendance: Seat['attendance']) =>
      seats.filter((seat) => seat.attendance === attendance).map(({ id }) => id);
    const now = this.clock.now();
    const over = session.endsAt > now ? session.endsAt : now;
    const timers = [
      { kind: TELL_ABSENCE, subject: idsOf('NO_SHOW'), dueAt: after(over, ABSENCE_TOLD_AFTER) },
      { kind: ASK_REVIEW, subject: idsOf('ATTENDED'), dueAt: reviewAskedAt(session) },
    ];
    for (const timer of timers) if (timer.subject.length) await this.timers.set(timer);
  }
}
