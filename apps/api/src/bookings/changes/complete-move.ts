import { Injectable } from '@nestjs/common';
import type { BookingStatus } from '@nutshell/domain';
import { MovePayments, RefundBooking } from '../../payments/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { BookingEntity } from '../booking.entity.js';
import { BookingConfirmed } from '../booking.events.js';
import { CreditBooking } from '../credit-booking.js';
import { BookingMoved } from './changes.events.js';
import { Choices } from './choices.js';

const REPLACEABLE: readonly BookingStatus[] = ['RESERVED', 'HELD', 'CONFIRMED'];

/** Puts one booking in the place of another: seats, money, and who sits there, in one transaction. */
@Injectable()
export class CompleteMove {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly choices: Choices,
    private readonly payments: MovePayments,
    private readonly refund: RefundBooking,
    private readonly credit: CreditBooking,
  ) {}

  /**
   * @param from locked, its session too
   * @param to locked, its session too: confirmed or reserved, with what was paid for it itself
   */
  async run(from: BookingEntity, to: BookingEntity): Promise<BookingEntity> {
    const movedCents = await this.payments.run(from.id, to.id);
    await this.moveParticipants(from, to);
    const choice = await this.choices.of(from.id);
    if (choice && choice.answer === null) await this.choices.answer(from, 'OTHER_DATE');
    await (from.status === 'CANCELLED'
      ? this.credit.run(from, from.totalCents, 'moved')
      : this.credit.cancel(from, from.totalCents, { cancelReason: 'MOVED', refundReason: 'moved' }));
    const moved = to.carriedCents > 0 ? await this.db.save(BookingEntity, { ...to, carriedCents: 0 }) : to;
    const paidCents = await this.refund.paidCents(to.id);
    const tooMuch = paidCents - (to.totalCents - to.creditedCents);
    if (tooMuch > 0) await this.refund.run(to.id, tooMuch, 'moved');
    const differenceCents = tooMuch > 0 ? -tooMuch : paidCents - movedCents;
    await this.events.publish(new BookingMoved(from.id, to.id, differenceCents));
    if (to.status === 'CONFIRMED') await this.events.publish(new BookingConfirmed(to.id, to.sessionId, true));
    return moved;
  }

  /**
   * The booking whose place this one takes once it is paid, locked; null where it stands by itself, and 'gone' where
   * what was paid for that booking is no longer there.
   */
  async awaits({ movedFromId, carriedCents }: BookingEntity): Promise<BookingEntity | 'gone' | null> {
    if (!movedFromId) return null;
    const from = await this.db.lock(BookingEntity, movedFromId);
    const stands = REPLACEABLE.includes(from.status) || (await this.mayStillChoose(from));
    if (!stands) return carriedCents > 0 ? 'gone' : null;
    return (await this.refund.paidCents(from.id)) < carriedCents ? 'gone' : from;
  }

  private async mayStillChoose({ id, status }: BookingEntity): Promise<boolean> {
    if (status !== 'CANCELLED') return false;
    const choice = await this.choices.of(id);
    return choice?.kind === 'CANCELLED' && choice.answer === null;
  }

  /** They keep their names and codes. Their calendars take an entry for newer only by a higher sequence. */
  private async moveParticipants(from: BookingEntity, to: BookingEntity): Promise<void> {
    await this.db.query('DELETE FROM participants WHERE booking_id = $1', [to.id]);
    await this.db.query(
      `UPDATE participants p SET booking_id = $2, attendance = NULL, marked_at = NULL, marked_by = NULL,
         sequence = p.sequence + greatest(1, was.sequence - goes.sequence + 1)
       FROM sessions was, sessions goes WHERE p.booking_id = $1 AND was.id = $3 AND goes.id = $4`,
      [from.id, to.id, from.sessionId, to.sessionId],
    );
  }
}
