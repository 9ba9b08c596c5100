import { Injectable } from '@nestjs/common';
import {
  Invalid,
  refuseDecision,
  type SessionDecision,
  type WallTime,
  type WallTimeOccurrence,
} from '@nutshell/domain';
import { authorize, type Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { SessionEntity } from '../../trainings/index.js';
import { EndSession } from '../changes/end-session.js';
import { MoveSession } from '../changes/move-session.js';
import { SessionSeats } from '../session-seats.js';
import { TOO_FEW } from './cancel-in-silence.js';
import { RunSession } from './run-session.js';

export interface DecideSessionInput {
  sessionId: string;
  decision: SessionDecision;
  /** Of another date. */
  startsAt?: WallTime | null;
  occurrence?: WallTimeOccurrence | null;
}

@Injectable()
export class DecideSession {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly seats: SessionSeats,
    private readonly running: RunSession,
    private readonly ending: EndSession,
    private readonly moving: MoveSession,
  ) {}

  /**
   * What the trainer chooses for a session for which too few booked. That it runs may also be said before; twice is once.
   * @throws DecisionClosed, Invalid, SessionInPast, TrainerBusy, RoomTaken, WallTimeDoesNotExist, WallTimeAmbiguous
   */
  async run(actor: Actor, input: DecideSessionInput): Promise<void> {
    const { sessionId, decision } = input;
    const { trainerId } = await this.db.get(SessionEntity, sessionId);
    authorize(trainerId === actor.id);
    if (decision === 'OTHER_DATE') return this.move(actor, input);
    await this.db.tx(async () => {
      const session = await this.seats.lock(sessionId);
      if (alreadySo(session, decision)) return;
      refuseDecision(session, decision, this.clock.now());
      if (decision === 'RUN') await this.running.anyway(sessionId);
      else await this.ending.run(session, TOO_FEW);
    });
  }

  /** The same session on another date, which gets a moment of decision of its own. */
  private async move(actor: Actor, { sessionId, startsAt, occurrence }: DecideSessionInput): Promise<void> {
    if (!startsAt) throw new Invalid([{ field: 'startsAt', code: 'required' }]);
    await this.moving.run(actor, { sessionId, startsAt, occurrence }, (session) =>
      refuseDecision(session, 'OTHER_DATE', this.clock.now()),
    );
  }
}

const alreadySo = ({ status, runsAt, cancelReason }: SessionEntity, decision: SessionDecision): boolean =>
  decision === 'RUN' ? status === 'PUBLISHED' && runsAt !== null : cancelReason === 'TOO_FEW';
