import { Injectable } from '@nestjs/common';
import { hasStarted, Invalid, RefundChanged, SessionStarted } from '@nutshell/domain';
import { authorize, type Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { canEdit, type SessionEntity } from '../../trainings/index.js';
import { SessionSeats } from '../session-seats.js';
import { EndSession } from './end-session.js';
import { PreviewCancellation } from './preview-cancellation.js';
import { readMessage } from './read-message.js';

export interface CancelSessionInput {
  sessionId: string;
  /** To those who booked. */
  message?: string | null;
  /** The total that was shown; when another is due, nothing is cancelled. */
  expectedRefundCents?: number | null;
}

@Injectable()
export class CancelSession {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly seats: SessionSeats,
    private readonly preview: PreviewCancellation,
    private readonly end: EndSession,
  ) {}

  /**
   * Cancels a public session: everything that was paid comes back, or goes to another date that the participant chooses.
   * One that was cancelled before stays as it is.
   * @throws Invalid, SessionStarted, RefundChanged
   */
  run(actor: Actor, { sessionId, message, expectedRefundCents }: CancelSessionInput): Promise<SessionEntity> {
    const words = readMessage(message);
    return this.db.tx(async () => {
      const session = await this.seats.lock(sessionId);
      authorize(canEdit(actor, session));
      if (session.status === 'CANCELLED') return session;
      if (session.status === 'DRAFT') throw new Invalid([{ field: 'sessionId', code: 'notAllowed' }]);
      if (hasStarted(session, this.clock.now())) throw new SessionStarted();
      const { refundCents } = await this.preview.of(session);
      if (typeof expectedRefundCents === 'number' && expectedRefundCents !== refundCents)
        throw new RefundChanged(refundCents);
      return this.end.run(session, {
        sessionCancelReason: 'TRAINER',
        bookingCancelReason: 'TRAINER',
        refundReason: 'session-cancelled',
        withChoice: true,
        message: words,
      });
    });
  }
}
