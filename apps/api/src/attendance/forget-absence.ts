import { Injectable } from '@nestjs/common';
import { absenceLapsesAt } from '@nutshell/domain';
import { BookingEntity } from '../bookings/index.js';
import { ParticipantEntity } from '../participants/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Timer, type RunsTimer } from '../platform/jobs/index.js';
import { PutMarks } from './put-marks.js';

export const FORGET_ABSENCE = 'attendance.forget-absence';

/** A no-show lapses a year after the session: nothing that says so is kept. */
@Timer(FORGET_ABSENCE)
@Injectable()
export class ForgetAbsence implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly putMarks: PutMarks,
  ) {}

  async run(participantId: string): Promise<void> {
    const { bookingId } = await this.db.get(ParticipantEntity, participantId);
    const { sessionId } = await this.db.get(BookingEntity, bookingId);
    const session = await this.putMarks.lock(sessionId);
    const seat = await this.db.get(ParticipantEntity, participantId);
    if (seat.attendance !== 'NO_SHOW' || this.clock.now() < absenceLapsesAt(session)) return;
    const forgotten = { participantId, attendance: null, markedAt: null };
    await this.putMarks.run(sessionId, [forgotten], null, (_known, mark) => mark);
    await this.db.query(
      `UPDATE participants SET absence_told_at = NULL, contest_decided_at = NULL, contested_at = NULL, contest_reason = NULL
       WHERE id = $1`,
      [participantId],
    );
  }
}
