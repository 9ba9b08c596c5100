import { Injectable } from '@nestjs/common';
import { Events } from '../platform/events/index.js';
import { Timers } from '../platform/jobs/index.js';
import { BookingConfirmed, SeatsHeld, SeatsReserved } from './booking.events.js';
import type { BookingEntity } from './booking.entity.js';
import { EXPIRE_HOLD } from './timer-kinds.js';

/** Tells that seats are somebody's from now on, and sees to it that a hold lapses in time. */
@Injectable()
export class AnnounceSeats {
  constructor(
    private readonly events: Events,
    private readonly timers: Timers,
  ) {}

  async run({ id, sessionId, status, heldUntil }: BookingEntity): Promise<void> {
    await this.events.publish(new SeatsHeld(id, sessionId));
    if (heldUntil) await this.timers.set({ kind: EXPIRE_HOLD, subject: id, dueAt: heldUntil });
    if (status === 'RESERVED') await this.events.publish(new SeatsReserved(id, sessionId));
    if (status === 'CONFIRMED') await this.events.publish(new BookingConfirmed(id, sessionId));
  }
}
