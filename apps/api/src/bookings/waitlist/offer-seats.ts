import { Injectable } from '@nestjs/common';
import {
  isListOpen,
  isReserveOpen,
  offersFor,
  offerUntil,
  priceSeats,
  seatsLeft,
  type BookingStatus,
  type Offer,
} from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { newId } from '../../platform/ids.js';
import { Timers } from '../../platform/jobs/index.js';
import { SessionEntity, visibleTrainings } from '../../trainings/index.js';
import { BookingEntity } from '../booking.entity.js';
import { ReservedSeats } from '../reserve/reserved-seats.js';
import { SEAT_OFFER } from '../timer-kinds.js';
import { WaitlistEntryEntity } from './waitlist-entry.entity.js';
import { SeatOffered } from './waitlist.events.js';

const OFFERED = 'OFFERED' satisfies BookingStatus;

/** Offers seats that are free to those who wait for them: an offer is a booking that may be accepted. */
@Injectable()
export class OfferSeats {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly reserve: ReservedSeats,
  ) {}

  /**
   * Offers what is free to those whose turn it is, in a session that the caller has locked.
   * @returns the offers; the caller counts their seats
   */
  async run(sessionId: string): Promise<BookingEntity[]> {
    const now = this.clock.now();
    const session = await this.db.get(SessionEntity, sessionId);
    const free = seatsLeft(session);
    const reserve = isReserveOpen(session, now) ? session.reservedSeats : 0;
    if (!(free + reserve) || session.priceExVatCents === null || !isListOpen(session, now)) return [];
    const waiting = await this.whoFit(sessionId, free + reserve);
    const inside = await this.reserve.whoWorkThere(session, reserve ? waiting : []);
    const inLine = waiting.map((entry) => ({ ...entry, worksThere: inside.has(entry.memberId) }));
    const offers = offersFor(inLine, free, reserve);
    if (!offers.length) return [];
    const bookings = offers.map((offer) =>
      this.booking(
        { ...session, priceExVatCents: session.priceExVatCents! },
        waiting.find(({ id }) => id === offer.id)!,
        offer,
        now,
      ),
    );
    await this.db.manager.insert(BookingEntity, bookings);
    await this.offer(bookings, waiting);
    return bookings;
  }

  /**
   * All who would take what is free: some may not fit once others before them are served. Whoever left the organisation
   * that the training is for is passed over.
   */
  private whoFit(sessionId: string, free: number): Promise<WaitlistEntryEntity[]> {
    return this.db.manager
      .createQueryBuilder(WaitlistEntryEntity, 'entry')

      .where(
        `entry.sessionId = :sessionId AND entry.status = 'WAITING' AND entry.minSeats <= :free
         AND EXISTS (SELECT FROM sessions s JOIN trainings t ON t.id = s.training_id
                     WHERE s.id = entry.session_id AND ${visibleTrainings('entry.member_id')})`,
        { sessionId, free },
      )
      .orderBy({ 'entry.firstInLine': 'DESC', 'entry.joinedAt': 'ASC', 'entry.id': 'ASC' })
      .getMany();
  }

  /** At the price of this moment. */
  private booking(
    session: SessionEntity & { priceExVatCents: number },
    entry: WaitlistEntryEntity,
    { seats, reservedSeats }: Offer,
    now: Date,
  ): BookingEntity {
    return {
      ...priceSeats(session, seats, entry, now),
      id: newId(),
      sessionId: session.id,
      memberId: entry.memberId,
      status: OFFERED,
      heldUntil: offerUntil(session.startsAt, now, entry.firstRightUntil),
      reservedSeats,
      waitlistEntryId: entry.id,
      buyer: entry.buyer,
      poNumber: entry.poNumber,
      costCentre: entry.costCentre,
      creditedCents: 0,
      carriedCents: 0,
      movedFromId: null,
      refundPercentAtMost: 100,
      performanceAgreedAt: null,
      attendeeNote: null,
      confirmedAt: null,
      cancelledAt: null,
      cancelReason: null,
      createdAt: now,
    };
  }

  private async offer(
    bookings: readonly BookingEntity[],
    entries: readonly WaitlistEntryEntity[],
  ): Promise<void> {
    await this.db.query(
      `UPDATE waitlist_entries e SET status = 'OFFERED', offer_until = b.held_until, booking_id = b.id
       FROM bookings b WHERE b.id = ANY($1) AND e.id = b.waitlist_entry_id`,
      [bookings.map(({ id }) => id)],
    );
    // Two moments at most: that of the first right, and that of everybody.
    for (const until of new Set(bookings.map(({ heldUntil }) => heldUntil!.getTime())))
      await this.timers.set({
        kind: SEAT_OFFER,
        subject: bookings.filter(({ heldUntil }) => heldUntil!.getTime() === until).map(({ id }) => id),
        dueAt: new Date(until),
      });
    const requests = new Map(entries.map(({ id, requestId }) => [id, requestId]));
    for (const { id, waitlistEntryId, sessionId } of bookings)
      await this.events.publish(
        new SeatOffered(waitlistEntryId!, id, sessionId, requests.get(waitlistEntryId!) ?? null),
      );
  }
}
