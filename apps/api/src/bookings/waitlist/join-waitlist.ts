import { Injectable } from '@nestjs/common';
import { LIVE_ENTRIES, refuseWaiting, SessionNotOpen } from '@nutshell/domain';
import { In } from 'typeorm';
import type { Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { newId } from '../../platform/ids.js';
import { readOrder, type OrderInput } from '../order-terms.js';
import { SessionSeats } from '../session-seats.js';
import { CloseWaitlist } from './close-waitlist.js';
import { WaitlistEntryEntity } from './waitlist-entry.entity.js';
import { WaitlistJoined } from './waitlist.events.js';

export interface JoinWaitlistInput extends OrderInput {
  sessionId: string;
  seats: number;
  /** So many at least; nothing said is all of them or none. */
  minSeats?: number | null;
}

@Injectable()
export class JoinWaitlist {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly seats: SessionSeats,
    private readonly closing: CloseWaitlist,
  ) {}

  /**
   * Puts somebody at the end of the line.
   * @throws Invalid, SessionNotOpen, SessionStarted, OwnSession, WaitlistClosed, AlreadyWaiting, SeatsAvailable
   */
  run(actor: Actor, input: JoinWaitlistInput): Promise<WaitlistEntryEntity> {
    const { sessionId, seats } = input;
    const minSeats = input.minSeats ?? seats;
    const { byInvoice, buyer, poNumber, costCentre } = readOrder(input);
    return this.db.tx(async () => {
      const session = await this.seats.lockForNewcomer(sessionId, actor.id);
      if (session.priceExVatCents === null) throw new SessionNotOpen();
      const now = this.clock.now();
      const memberId = actor.id;
      const liveEntry = await this.db.find(WaitlistEntryEntity, {
        sessionId,
        memberId,
        status: In([...LIVE_ENTRIES]),
      });
      refuseWaiting({ session, memberId, seats, minSeats, liveEntry, now });
      const entry = await this.db.save(WaitlistEntryEntity, {
        id: newId(),
        sessionId,
        memberId,
        seats,
        minSeats,
        status: 'WAITING',
        firstInLine: false,
        joinedAt: now,
        byInvoice,
        buyer,
        poNumber,
        costCentre,
      });
      await this.closing.plan(session);
      await this.events.publish(new WaitlistJoined(entry.id, sessionId));
      return entry;
    });
  }
}
