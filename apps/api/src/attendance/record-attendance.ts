import { Injectable } from '@nestjs/common';
import {
  absenceLapsesAt,
  AttendanceClosed,
  Invalid,
  refuseImpossibleMarks,
  refuseUntimelyAttendance,
  type AttendanceStatus,
} from '@nutshell/domain';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { isId } from '../platform/ids.js';
import { Timers } from '../platform/jobs/index.js';
import { AttendanceRecorded } from './attendance.events.js';
import { FORGET_ABSENCE } from './forget-absence.js';
import { PutMarks } from './put-marks.js';

export interface RecordAttendanceInput {
  sessionId: string;
  marks: readonly {
    participantId: string;
    /** Null takes the mark back. */
    status?: AttendanceStatus | null;
    markedAt: Date;
  }[];
}

@Injectable()
export class RecordAttendance {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly putMarks: PutMarks,
  ) {}

  /**
   * Notes who came. Of each seat the latest mark holds, so that a phone may send late, twice and in any order.
   * @throws AttendanceNotOpen, AttendanceClosed, Invalid
   */
  run(actor: Actor, { sessionId, marks }: RecordAttendanceInput): Promise<void> {
    return this.db.tx(async () => {
      const session = await this.putMarks.lock(sessionId);
      authorize(session.trainerId === actor.id);
      const now = this.clock.now();
      refuseUntimelyAttendance(session, now);
      if (session.status !== 'PUBLISHED') throw new AttendanceClosed(session.cancelledAt ?? now);
      refuseImpossibleMarks(marks, now);
      await this.refuseStrangers(sessionId, marks);
      const changed = await this.putMarks.run(
        sessionId,
        marks.map(({ participantId, status, markedAt }) => ({
          participantId,
          attendance: status ?? null,
          markedAt,
        })),
        actor.id,
      );
      if (!changed.length) return;
      const absent = changed.filter(({ attendance }) => attendance === 'NO_SHOW').map(({ id }) => id);
      if (absent.length)
        await this.timers.set({ kind: FORGET_ABSENCE, subject: absent, dueAt: absenceLapsesAt(session) });
      await this.events.publish(
        new AttendanceRecorded(
          sessionId,
          changed.map(({ id }) => id),
        ),
      );
    });
  }

  private async refuseStrangers(sessionId: string, marks: RecordAttendanceInput['marks']): Promise<void> {
    const ids = marks.map(({ participantId }) => participantId).filter(isId);
    const rows = await this.db.query<{ id: string }>(
      `SELECT p.id FROM participants p JOIN bookings b ON b.id = p.booking_id
       WHERE b.session_id = $1 AND p.id = ANY($2)`,
      [sessionId, ids],
    );
    const known = new Set(rows.map(({ id }) => id));
    const problems = marks.flatMap(({ participantId }, index) =>
      known.has(participantId)
        ? []
        : [{ field: `marks.${index}.participantId`, code: 'notAllowed' as const }],
    );
    if (problems.length) throw new Invalid(problems);
  }
}
