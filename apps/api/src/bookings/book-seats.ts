import { Injectable } from '@nestjs/common';
import {
  AlreadyBooked,
  holdSeats,
  Invalid,
  isHoldLapsed,
  LIVE_STATUSES,
  NotFound,
  SessionNotOpen,
} from '@nutshell/domain';
import { In, IsNull } from 'typeorm';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db, violates } from '../platform/db/index.js';
import { isId, newId } from '../platform/ids.js';
import { AnnounceSeats } from './announce-seats.js';
import { BookingEntity } from './booking.entity.js';
import { ExpireHold } from './expire-hold.js';
import { readOrder, type OrderInput } from './order-terms.js';
import { SessionSeats } from './session-seats.js';

export interface BookSeatsInput extends OrderInput {
  sessionId: string;
  seats: number;
  note?: string | null;
  /** A consumer asks for a session within the days in which they may withdraw. */
  performanceAgreed?: boolean;
}

const NOTE_LENGTH = 1_000;

@Injectable()
export class BookSeats {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly announce: AnnounceSeats,
    private readonly seats: SessionSeats,
    private readonly expireHold: ExpireHold,
  ) {}

  /** Holds seats for 15 minutes, or confirms them at once where nothing is to be paid. @throws NotFound */
  async run(actor: Actor, input: BookSeatsInput): Promise<BookingEntity> {
    const { sessionId, note } = input;
    if (!isId(sessionId)) throw new NotFound();
    if (note && note.length > NOTE_LENGTH)
      throw new Invalid([{ field: 'note', code: 'tooLong', params: { max: NOTE_LENGTH } }]);
    try {
      return await this.db.tx(() => this.hold(actor, input));
    } catch (error) {
      if (!violates(error, 'bookings_one_live')) throw error;
      throw new AlreadyBooked((await this.liveBooking(actor, sessionId))!.id);
    }
  }

  private async hold(actor: Actor, input: BookSeatsInput): Promise<BookingEntity> {
    const { sessionId, seats } = input;
    const order = readOrder(input);
    const now = this.clock.now();
    await this.expireOwnHold(actor, sessionId, now);
    const session = await this.seats.lockForNewcomer(sessionId, actor.id);
    if (session.priceExVatCents === null) throw new SessionNotOpen();
    const existingLiveBooking = await this.liveBooking(actor, sessionId);
    const held = holdSeats({
      session: { ...session, priceExVatCents: session.priceExVatCents },
      seats,
      ...order,
      memberId: actor.id,
      existingLiveBooking,
      now,
    });
    const booking = await this.db.save(BookingEntity, {
      ...held,
      id: newId(),
      sessionId,
      memberId: actor.id,
      attendeeNote: input.note?.trim() || null,
      buyer: order.buyer,
      poNumber: order.poNumber,
      costCentre: order.costCentre,
      performanceAgreedAt: input.performanceAgreed ? now : null,
      createdAt: now,
    });
    await this.announce.run(booking);
    await this.seats.follow(booking, null, booking.status);
    return booking;
  }

  /** Whoever comes back after their hold has lapsed need not wait until it is swept. */
  private async expireOwnHold(actor: Actor, sessionId: string, now: Date): Promise<void> {
    const own = await this.liveBooking(actor, sessionId);
    if (own && isHoldLapsed(own, now)) await this.expireHold.run(own.id);
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
