import { Injectable } from '@nestjs/common';
import { isListOpen, LIVE_ENTRIES } from '@nutshell/domain';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import type { SessionEntity } from '../../trainings/index.js';
import type { BookingEntity } from '../booking.entity.js';
import { CloseWaitlist } from './close-waitlist.js';
import { WaitlistEntryEntity } from './waitlist-entry.entity.js';

/** Makes good to somebody who paid, too late, for seats that were gone. */
@Injectable()
export class PutFirstInLine {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly closing: CloseWaitlist,
  ) {}

  /**
   * Lets them wait before everybody who did not pay, for the same seats on the same terms.
   * @param session locked
   * @returns the place in line; null where nothing can be offered any more
   */
  async run(booking: BookingEntity, session: SessionEntity): Promise<string | null> {
    const now = this.clock.now();
    if (!isListOpen(session, now)) return null;
    const { sessionId, memberId, seats, buyer, poNumber, costCentre } = booking;
    const live = await this.db.find(WaitlistEntryEntity, {
      sessionId,
      memberId,
      status: In([...LIVE_ENTRIES]),
    });
    const entry = await this.db.save<WaitlistEntryEntity>(
      WaitlistEntryEntity,
      live
        ? { ...live, firstInLine: true }
        : {
            id: newId(),
            sessionId,
            memberId,
            seats,
            minSeats: seats,
            status: 'WAITING',
            firstInLine: true,
            joinedAt: now,
            byInvoice: false,
            buyer,
            poNumber,
            costCentre,
          },
    );
    await this.closing.plan(session);
    return entry.id;
  }
}
