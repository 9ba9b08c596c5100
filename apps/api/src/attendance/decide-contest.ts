import { Injectable } from '@nestjs/common';
import { refuseContestDecision } from '@nutshell/domain';
import { BookingEntity } from '../bookings/index.js';
import { ParticipantEntity, ParticipantQueries, type ParticipantView } from '../participants/index.js';
import { authorize, hasRole, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { AbsenceDecided, AttendanceRecorded } from './attendance.events.js';
import { PutMarks } from './put-marks.js';

@Injectable()
export class DecideContest {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly putMarks: PutMarks,
    private readonly participants: ParticipantQueries,
  ) {}

  /** The trainer or a moderator corrects an absence that was contested, or keeps it. @throws ContestDecided */
  run(
    actor: Actor,
    { participantId, attended }: { participantId: string; attended: boolean },
  ): Promise<ParticipantView> {
    return this.db.tx(async () => {
      const { bookingId } = await this.db.get(ParticipantEntity, participantId);
      const { sessionId } = await this.db.get(BookingEntity, bookingId);
      const session = await this.putMarks.lock(sessionId);
      authorize(session.trainerId === actor.id || hasRole(actor, 'moderator', 'admin'));
      const seat = await this.db.get(ParticipantEntity, participantId);
      refuseContestDecision(seat);
      const now = this.clock.now();
      await this.db.query('UPDATE participants SET contest_decided_at = $2 WHERE id = $1', [
        participantId,
        now,
      ]);
      if (attended) {
        await this.putMarks.run(
          sessionId,
          [{ participantId, attendance: 'ATTENDED', markedAt: now }],
          actor.id,
          (_known, mark) => mark,
        );
        await this.events.publish(new AttendanceRecorded(sessionId, [participantId]));
      }
      await this.events.publish(new AbsenceDecided(participantId));
      return (await this.participants.byId(participantId, actor.id))!;
    });
  }
}
