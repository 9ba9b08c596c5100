import { Injectable } from '@nestjs/common';
import { isOfferLapsed, OfferLapsed, type WaitlistStatus } from '@nutshell/domain';
import type { Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Timers } from '../../platform/jobs/index.js';
import { CreditBooking } from '../credit-booking.js';
import { SEAT_OFFER } from '../timer-kinds.js';
import { OwnEntries } from './own-entries.js';
import { WaitlistEntryEntity } from './waitlist-entry.entity.js';

@Injectable()
export class DeclineSeatOffer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly own: OwnEntries,
    private readonly credit: CreditBooking,
  ) {}

  /** Passes the seats that were offered on to the next in line. Twice is once. @throws OfferLapsed */
  run(actor: Actor, entryId: string): Promise<WaitlistEntryEntity> {
    return this.db.tx(async () => {
      const { entry } = await this.own.lock(actor, entryId);
      if (entry.status === 'DECLINED') return entry;
      const lapsed = entry.offerUntil && isOfferLapsed(entry.offerUntil, this.clock.now());
      if (entry.status !== 'OFFERED' || lapsed) throw new OfferLapsed();
      return this.end(entry, 'DECLINED');
    });
  }

  /** Takes somebody off the list, whether they wait or have an offer. Twice is once. */
  leave(actor: Actor, entryId: string): Promise<WaitlistEntryEntity> {
    return this.db.tx(async () => {
      const { entry } = await this.own.lock(actor, entryId);
      if (entry.status === 'WAITING')
        return this.db.save(WaitlistEntryEntity, { ...entry, status: 'LEFT', endedAt: this.clock.now() });
      return entry.status === 'OFFERED' ? this.end(entry, 'LEFT') : entry;
    });
  }

  private async end(entry: WaitlistEntryEntity, status: WaitlistStatus): Promise<WaitlistEntryEntity> {
    const booking = await this.own.lockOffer(entry);
    const ended = await this.db.save<WaitlistEntryEntity>(WaitlistEntryEntity, {
      ...entry,
      status,
      endedAt: this.clock.now(),
    });
    await this.timers.cancel(SEAT_OFFER, booking.id);
    await this.credit.cancel(booking, booking.totalCents, {
      cancelReason: 'OFFER',
      refundReason: 'cancelled',
    });
    return ended;
  }
}
