import { Injectable } from '@nestjs/common';
import { refuseContest } from '@nutshell/domain';
import { ParticipantEntity, ParticipantQueries, type ParticipantView } from '../participants/index.js';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { AbsenceContested } from './attendance.events.js';

@Injectable()
export class ContestNoShow {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly participants: ParticipantQueries,
  ) {}

  /** Says that one was there after all: once, within 14 days. @throws AlreadyContested, ContestClosed, Invalid */
  run(
    actor: Actor,
    { participantId, reason }: { participantId: string; reason: string },
  ): Promise<ParticipantView> {
    return this.db.tx(async () => {
      const seat = await this.db.lock(ParticipantEntity, participantId);
      authorize((await this.participants.byId(participantId, actor.id))!.isViewer);
      const now = this.clock.now();
      refuseContest(seat, reason, now);
      await this.db.save(ParticipantEntity, { ...seat, contestedAt: now, contestReason: reason.trim() });
      await this.events.publish(new AbsenceContested(participantId));
      return (await this.participants.byId(participantId, actor.id))!;
    });
  }
}
