import { Injectable } from '@nestjs/common';
import { ChoiceClosed, Invalid, isLive, refuseAnswer, type ChoiceAnswer } from '@nutshell/domain';
import { authorize, type Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { BookingEntity } from '../booking.entity.js';
import { ownsBooking } from '../booking.policy.js';
import { CreditBooking } from '../credit-booking.js';
import { SessionSeats } from '../session-seats.js';
import { Choices } from './choices.js';
import { MoveBooking } from './move-booking.js';

export interface AnswerChoiceInput {
  bookingId: string;
  answer: ChoiceAnswer;
  /** The other date. */
  sessionId?: string | null;
}

@Injectable()
export class AnswerChoice {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly seats: SessionSeats,
    private readonly choices: Choices,
    private readonly credit: CreditBooking,
    private readonly moving: MoveBooking,
  ) {}

  /**
   * Accepts the new date, takes everything back, or goes to another date. The same answer again changes nothing.
   * @returns the booking; on another date the one that takes its place
   * @throws ChoiceClosed, Invalid, and what moving a booking throws
   */
  async run(actor: Actor, { bookingId, answer, sessionId }: AnswerChoiceInput): Promise<BookingEntity> {
    if (answer !== 'OTHER_DATE') return this.db.tx(() => this.answer(actor, bookingId, answer));
    if (!sessionId) throw new Invalid([{ field: 'sessionId', code: 'required' }]);
    return this.moving.run(actor, { bookingId, sessionId, byChoice: true });
  }

  private async answer(actor: Actor, bookingId: string, answer: 'ACCEPT' | 'REFUND'): Promise<BookingEntity> {
    const { sessionId } = await this.db.get(BookingEntity, bookingId);
    await this.seats.lock(sessionId);
    const booking = await this.db.lock(BookingEntity, bookingId);
    authorize(ownsBooking(actor, booking));
    const choice = await this.choices.of(bookingId);
    if (choice?.answer === answer) return booking;
    refuseAnswer(choice, answer, this.clock.now());
    if (choice!.kind === 'MOVED' && !isLive(booking.status)) throw new ChoiceClosed();
    await this.choices.answer(booking, answer);
    if (answer === 'ACCEPT') return booking;
    return choice!.kind === 'CANCELLED'
      ? this.credit.run(booking, booking.totalCents, 'session-cancelled')
      : this.credit.cancel(booking, booking.totalCents, {
          cancelReason: 'DECLINED_MOVE',
          refundReason: 'move-declined',
        });
  }
}
