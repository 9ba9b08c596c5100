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
import { In } from 'typeorm';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db, violates } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { isId, newId } from '../platform/ids.js';
import { Timers } from '../platform/jobs/index.js';
import { BookingConfirmed, SeatsHeld } from './booking.events.js';
import { BookingEntity } from './booking.entity.js';
import { EXPIRE_HOLD, ExpireHold } from './expire-hold.js';
import { SessionSeats } from './session-seats.js';

export interface BookSeatsInput {
  sessionId: string;
  seats: number;
  note?: string | null;
}

const NOTE_LENGTH = 1_000;

@Injectable()
export class BookSeats {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly seats: SessionSeats,
    private readonly expireHold: ExpireHold,
  ) {}

  /** Holds seats for 15 minutes, or confirms them at once where nothing is to be paid. */
  async run(actor: Actor, { sessionId, seats, note }: BookSeatsInput): Promise<BookingEntity> {
    if (!isId(sessionId)) throw new NotFound();
    if (note && note.length > NOTE_LENGTH)
      throw new Invalid([{ field: 'note', code: 'tooLong', params: { max: NOTE_LENGTH } }]);
    try {
      return await this.db.tx(() => this.hold(actor, sessionId, seats, note?.trim() || null));
    } catch (error) {
      if (!violates(error, 'bookings_one_live')) throw error;
      throw new AlreadyBooked((await this.liveBooking(actor, sessionId))!.id);
    }
  }

  private async hold(
    actor: Actor,
    sessionId: string,
    seats: number,
    attendeeNote: string | null,
  ): Promise<BookingEntity> {
    const now = this.clock.now();
    await this.expireOwnHold(actor, sessionId, now);
    const session = await this.seats.lock(sessionId);
    if (session.priceExVatCents === null) throw new SessionNotOpen();
    const existingLiveBooking = await this.liveBooking(actor, sessionId);
    const held = holdSeats({
      session: { ...session, priceExVatCents: session.priceExVatCents },
      seats,
      memberId: actor.id,
      existingLiveBooking,
      now,
    });
    const booking = await this.db.save(BookingEntity, {
      ...held,
      id: newId(),
      sessionId,
      memberId: actor.id,
      attendeeNote,
      cancelledAt: null,
      createdAt: now,
    });
    await this.seats.follow(booking, null, booking.status);
    await this.events.publish(new SeatsHeld(booking.id, sessionId));
    if (booking.heldUntil)
      await this.timers.set({ kind: EXPIRE_HOLD, subject: booking.id, dueAt: booking.heldUntil });
    else await this.events.publish(new BookingConfirmed(booking.id, sessionId));
    return booking;
  }

  /** Whoever comes back after their hold has lapsed need not wait until it is swept. */
  private async expireOwnHold(actor: Actor, sessionId: string, now: Date): Promise<void> {
    const own = await this.liveBooking(actor, sessionId);
    if (own && isHoldLapsed(own, now)) await this.expireHold.run(own.id);
  }

  private liveBooking(actor: Actor, sessionId: string): Promise<BookingEntity | null> {
    return this.db.find(BookingEntity, { sessionId, memberId: actor.id, status: In([...LIVE_STATUSES]) });
  }
}
