import { Injectable } from '@nestjs/common';
import {
  acceptedHeldUntil,
  firstState,
  isHoldLapsed,
  isLive,
  isOfferLapsed,
  move,
  offeredPaymentMode,
  OfferLapsed,
} from '@nutshell/domain';
import type { Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Timers } from '../../platform/jobs/index.js';
import { AnnounceSeats } from '../announce-seats.js';
import { BookingEntity } from '../booking.entity.js';
import { SessionSeats } from '../session-seats.js';
import { SEAT_OFFER } from '../timer-kinds.js';
import { OwnEntries } from './own-entries.js';
import { WaitlistEntryEntity } from './waitlist-entry.entity.js';

export interface AcceptSeatOfferInput {
  entryId: string;
  /** A consumer asks for a session within the days in which they may withdraw. */
  performanceAgreed?: boolean;
}

@Injectable()
export class AcceptSeatOffer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly own: OwnEntries,
    private readonly seats: SessionSeats,
    private readonly announce: AnnounceSeats,
  ) {}

  /**
   * Takes the seats that were offered, at the price at which they were, paid as the session is paid now. Twice is once.
   * @throws OfferLapsed
   */
  run(actor: Actor, { entryId, performanceAgreed }: AcceptSeatOfferInput): Promise<BookingEntity> {
    return this.db.tx(async () => {
      const { entry, session } = await this.own.lock(actor, entryId);
      const booking = await this.own.lockOffer(entry);
      const now = this.clock.now();
      if (entry.status === 'ACCEPTED' && isLive(booking.status) && !isHoldLapsed(booking, now))
        return booking;
      const until = booking.heldUntil;
      if (booking.status !== 'OFFERED' || !until || isOfferLapsed(until, now)) throw new OfferLapsed();
      const paymentMode = offeredPaymentMode(booking.paymentMode, session, now);
      const state = firstState({ ...booking, paymentMode }, acceptedHeldUntil(until, now), now);
      const accepted = await this.db.save<BookingEntity>(BookingEntity, {
        ...move(booking, state.status),
        ...state,
        paymentMode,
        performanceAgreedAt: performanceAgreed ? now : null,
      });
      await this.db.save(WaitlistEntryEntity, { ...entry, status: 'ACCEPTED', endedAt: now });
      await this.timers.cancel(SEAT_OFFER, booking.id);
      await this.announce.run(accepted);
      await this.seats.follow(accepted, 'OFFERED', accepted.status);
      return accepted;
    });
  }
}
