import { Injectable } from '@nestjs/common';
import {
  AlreadyBooked,
  holdSeats,
  Invalid,
  isHoldLapsed,
  LIVE_STATUSES,
  NotFound,
  SessionFull,
  SessionNotOpen,
} from '@nutshell/domain';
import { In, IsNull } from 'typeorm';
import { PayBooking, type Payable, type PaymentEntity } from '../payments/index.js';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db, violates } from '../platform/db/index.js';
import { isId, newId } from '../platform/ids.js';
import type { SessionEntity } from '../trainings/index.js';
import { AnnounceSeats } from './announce-seats.js';
import { BookingEntity } from './booking.entity.js';
import { ExpireHold } from './expire-hold.js';
import { readOrder, type OrderInput } from './order-terms.js';
import { ReservedSeats, type SeenSession } from './reserve/reserved-seats.js';
import { SessionSeats } from './session-seats.js';
import { Turns } from './turns.js';

export interface BookSeatsInput extends OrderInput {
  sessionId: string;
  seats: number;
  note?: string | null;
  /** A consumer asks for a session within the days in which they may withdraw. */
  performanceAgreed?: boolean;
}

/** Seats that are somebody's from now on, and what their checkout is to be opened for. */
export interface Booked {
  booking: BookingEntity;
  session: SessionEntity;
  toPay: { payable: Payable; payment: PaymentEntity } | null;
}

const NOTE_LENGTH = 1_000;
/** Of one session, per process: one that has its lock, and one that is next. */
const AT_ONCE = 2;

@Injectable()
export class BookSeats {
  private readonly turns = new Turns(AT_ONCE);

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly announce: AnnounceSeats,
    private readonly seats: SessionSeats,
    private readonly expireHold: ExpireHold,
    private readonly payBooking: PayBooking,
    private readonly reserved: ReservedSeats,
  ) {}

  /** Holds seats for 15 minutes, or confirms them at once where nothing is to be paid. @throws NotFound */
  async run(actor: Actor, input: BookSeatsInput): Promise<Booked> {
    const { sessionId, note } = input;
    if (!isId(sessionId)) throw new NotFound();
    if (note && note.length > NOTE_LENGTH)
      throw new Invalid([{ field: 'note', code: 'tooLong', params: { max: NOTE_LENGTH } }]);
    try {
      return await this.turns.take(sessionId, async (hasWaited) => {
        if (hasWaited) await this.refuseWhenFull(actor, sessionId);
        return this.db.tx(() => this.hold(actor, input));
      });
    } catch (error) {
      if (!violates(error, 'bookings_one_live')) throw error;
      throw new AlreadyBooked((await this.liveBooking(actor, sessionId))!.id);
    }
  }

  /** Where many want the same session, most come too late: they need not wait for its lock to hear so. */
  private async refuseWhenFull(actor: Actor, sessionId: string): Promise<void> {
    const left = await this.reserved.leftAtFirstSight(sessionId, actor.id);
    if (left === 0) throw new SessionFull(left);
  }

  private async hold(actor: Actor, input: BookSeatsInput): Promise<Booked> {
    const { sessionId, seats } = input;
    const order = readOrder(input);
    const now = this.clock.now();
    const session = await this.lockSession(actor, sessionId, now);
    if (session.priceExVatCents === null) throw new SessionNotOpen();
    const held = holdSeats({
      session: { ...session, priceExVatCents: session.priceExVatCents },
      seats,
      ...order,
      memberId: actor.id,
      existingLiveBooking: session.newcomer.own,
      now,
    });
    const booking: BookingEntity = {
      ...held,
      id: newId(),
      sessionId,
      memberId: actor.id,
      attendeeNote: input.note?.trim() || null,
      buyer: order.buyer,
      poNumber: order.poNumber,
      costCentre: order.costCentre,
      performanceAgreedAt: input.performanceAgreed ? now : null,
      creditedCents: 0,
      carriedCents: 0,
      refundPercentAtMost: 100,
      waitlistEntryId: null,
      movedFromId: null,
      cancelledAt: null,
      cancelReason: null,
      createdAt: now,
    };
    this.db.insert(BookingEntity, booking);
    await this.announce.run(booking);
    await this.seats.follow(booking, null, booking.status);
    if (booking.status !== 'HELD') return { booking, session, toPay: null };
    const { title, email } = session.newcomer;
    const payable = { ...booking, owedCents: booking.totalCents, title, email };
    return { booking, session, toPay: { payable, payment: await this.payBooking.begin(payable) } };
  }

  /** Whoever comes back after their hold has lapsed need not wait until it is swept. */
  private async lockSession(actor: Actor, sessionId: string, now: Date): Promise<SeenSession> {
    const session = await this.seats.lockForNewcomer(sessionId, actor.id);
    const { own } = session.newcomer;
    if (!own || !isHoldLapsed(own, now)) return session;
    await this.expireHold.run(own.id);
    return this.seats.lockForNewcomer(sessionId, actor.id);
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
