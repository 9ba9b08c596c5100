import { Injectable } from '@nestjs/common';
import { OfferLapsed } from '@nutshell/domain';
import { authorize, type Actor } from '../../platform/access/index.js';
import { Db } from '../../platform/db/index.js';
import type { SessionEntity } from '../../trainings/index.js';
import { BookingEntity } from '../booking.entity.js';
import { SessionSeats } from '../session-seats.js';
import { WaitlistEntryEntity } from './waitlist-entry.entity.js';

export interface OwnEntry {
  session: SessionEntity;
  entry: WaitlistEntryEntity;
}

/** What somebody needs who answers for their own place in line. */
@Injectable()
export class OwnEntries {
  constructor(
    private readonly db: Db,
    private readonly seats: SessionSeats,
  ) {}

  /** The entry with its session, both locked. @throws NotFound, Forbidden */
  async lock(actor: Actor, entryId: string): Promise<OwnEntry> {
    const { memberId, sessionId } = await this.db.get(WaitlistEntryEntity, entryId);
    authorize(memberId === actor.id);
    const session = await this.seats.lock(sessionId);
    return { session, entry: await this.db.lock(WaitlistEntryEntity, entryId) };
  }

  /** The seats that were offered, locked. @throws OfferLapsed where there never was an offer */
  async lockOffer({ bookingId }: WaitlistEntryEntity): Promise<BookingEntity> {
    if (!bookingId) throw new OfferLapsed();
    return this.db.lock(BookingEntity, bookingId);
  }
}
