import { Injectable } from '@nestjs/common';
import {
  AlreadyBooked,
  BookingNotMovable,
  isHoldLapsed,
  LIVE_STATUSES,
  moveBooking,
  NotFound,
  refundPercentAtMost,
  refuseAnswer,
  SessionNotOpen,
  type MoveTerms,
} from '@nutshell/domain';
import { In, IsNull } from 'typeorm';
import { RefundBooking } from '../../payments/index.js';
import { authorize, type Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db, violates } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { isId, newId } from '../../platform/ids.js';
import { Timers } from '../../platform/jobs/index.js';
import { BookingEntity } from '../booking.entity.js';
import { SeatsHeld } from '../booking.events.js';
import { ownsBooking } from '../booking.policy.js';
import { ExpireHold } from '../expire-hold.js';
import { SessionSeats } from '../session-seats.js';
import { EXPIRE_HOLD } from '../timer-kinds.js';
import { Choices } from './choices.js';
import { CompleteMove } from './complete-move.js';

export interface MoveBookingInput {
  bookingId: string;
  sessionId: string;
  /** The difference that was shown; when another is due, nothing is moved. */
  expectedDifferenceCents?: number | null;
  /** As the answer to what the trainer changed. */
  byChoice?: boolean;
}

/** Seats go to another date of the same training, with what was paid for them. */
@Injectable()
export class MoveBooking {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly seats: SessionSeats,
    private readonly refund: RefundBooking,
    private readonly choices: Choices,
    private readonly complete: CompleteMove,
    private readonly expireHold: ExpireHold,
  ) {}

  /**
   * @returns the booking on the other date: confirmed or reserved, or held until the difference is paid, in which case
   *   the old one stays what it is until then
   * @throws BookingNotMovable, MovePriceChanged, SessionFull, SessionStarted, SessionNotOpen, AlreadyBooked, ChoiceClosed
   */
  async run(actor: Actor, input: MoveBookingInput): Promise<BookingEntity> {
    if (!isId(input.sessionId)) throw new NotFound();
    try {
      return await this.db.tx(() => this.move(actor, input));
    } catch (error) {
      if (!violates(error, 'bookings_one_live')) throw error;
      throw new AlreadyBooked((await this.liveBooking(actor, input.sessionId))!.id);
    }
  }

  private async move(actor: Actor, input: MoveBookingInput): Promise<BookingEntity> {
    const { sessionId: from } = await this.db.get(BookingEntity, input.bookingId);
    const sessions = await this.seats.lockAll([from, input.sessionId]);
    const session = sessions.get(from)!;
    const target = await this.seats.lockForNewcomer(input.sessionId, actor.id);
    const booking = await this.db.lock(BookingEntity, input.bookingId);
    authorize(ownsBooking(actor, booking));
    const now = this.clock.now();
    const choice = await this.choices.of(booking.id);
    if (input.byChoice) refuseAnswer(choice, 'OTHER_DATE', now);
    if (target.trainingId !== session.trainingId || target.id === session.id) throw new BookingNotMovable();
    if (target.priceExVatCents === null) throw new SessionNotOpen();
    const terms = moveBooking({
      booking: {
        ...booking,
        choice,
        paidCents: await this.refund.paidCents(booking.id),
        owedCents: booking.totalCents - booking.creditedCents,
      },
      session,
      target: { ...target, priceExVatCents: target.priceExVatCents },
      existingLiveBooking: await this.liveAfterExpiry(actor, target.id, now),
      now,
      expectedDifferenceCents: input.expectedDifferenceCents,
    });
    const atMost = refundPercentAtMost({ ...booking, choice }, session, now);
    return this.place(booking, target.id, { ...terms, refundPercentAtMost: atMost });
  }

  private async place(
    from: BookingEntity,
    sessionId: string,
    { differenceCents: _, ...terms }: MoveTerms & { refundPercentAtMost: number },
  ): Promise<BookingEntity> {
    const { memberId, attendeeNote, buyer, poNumber, costCentre, performanceAgreedAt } = from;
    const booking = await this.db.save(BookingEntity, {
      ...terms,
      id: newId(),
      sessionId,
      createdAt: this.clock.now(),
      memberId,
      attendeeNote,
      buyer,
      poNumber,
      costCentre,
      performanceAgreedAt,
      movedFromId: from.id,
    });
    await this.seats.follow(booking, null, booking.status);
    await this.events.publish(new SeatsHeld(booking.id, booking.sessionId));
    if (!booking.heldUntil) return this.complete.run(from, booking);
    await this.timers.set({ kind: EXPIRE_HOLD, subject: booking.id, dueAt: booking.heldUntil });
    return booking;
  }

  /** Whoever comes back after their hold has lapsed need not wait until it is swept. */
  private async liveAfterExpiry(actor: Actor, sessionId: string, now: Date): Promise<BookingEntity | null> {
    const own = await this.liveBooking(actor, sessionId);
    if (!own || !isHoldLapsed(own, now)) return own;
    await this.expireHold.run(own.id);
    return this.liveBooking(actor, sessionId);
  }

  private liveBooking(actor: Actor, sessionId: string): Promise<BookingEntity | null> {
    return this.db.find(BookingEntity, {
      sessionId,
      memberId: actor.id,
      status: In([...LIVE_STATUSES]),
      waitlistEntryId: IsNull(),
    });
  }
}
