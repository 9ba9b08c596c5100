import { Injectable } from '@nestjs/common';
import { isCommitted, NotFound, seatsChange, type BookingStatus } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import { SessionEntity } from '../trainings/index.js';
import type { BookingEntity } from './booking.entity.js';
import { RunSession } from './decision/run-session.js';
import { MakeParticipants } from './make-participants.js';
import { ReservedSeats, type SeenSession } from './reserve/reserved-seats.js';
import { LapseOffers } from './waitlist/lapse-offers.js';
import { OfferSeats } from './waitlist/offer-seats.js';

/** The one place where a booking changes its state and its session's count of seats, both locked. */
@Injectable()
export class SessionSeats {
  constructor(
    private readonly db: Db,
    private readonly participants: MakeParticipants,
    private readonly offers: OfferSeats,
    private readonly lapsing: LapseOffers,
    private readonly reserve: ReservedSeats,
    private readonly running: RunSession,
  ) {}

  /** The session, locked: always before its bookings, so that nobody waits in a circle. */
  lock(sessionId: string): Promise<SessionEntity> {
    return this.db.lock(SessionEntity, sessionId);
  }

  /** Several sessions, locked in the order of their ids. */
  async lockAll(sessionIds: readonly string[]): Promise<Map<string, SessionEntity>> {
    const locked = new Map<string, SessionEntity>();
    for (const id of [...new Set(sessionIds)].toSorted()) locked.set(id, await this.lock(id));
    return locked;
  }

  /**
   * The session, locked, for somebody who comes for seats: an offer that lapsed stands in nobody's way, also at the very
   * moment, nor do seats that were kept until now, and those who wait for what is free go first.
   * @throws NotFound where it is not for them
   */
  async lockForNewcomer(sessionId: string, memberId: string): Promise<SeenSession> {
    // Two statements, of which the second leaves behind the first: what one alone tells may be older than the wait for its lock.
    const [session, standing] = await Promise.all([
      this.lock(sessionId),
      this.reserve.standing(sessionId, memberId),
    ]);
    const released = await this.reserve.release(session);
    let seen = this.reserve.seen(session, standing!);
    if (released || seen.isAwaited) {
      await this.lapseOffers(sessionId);
      await this.passOn(sessionId);
      seen = await this.reserve.seenBy(session, memberId);
    }
    if (!seen.newcomer.isForThem) throw new NotFound();
    return seen;
  }

  /** Frees what was offered until now, in a session that the caller has locked. @returns the seats that came free */
  async lapseOffers(sessionId: string): Promise<number> {
    const { seats, reservedSeats } = await this.lapsing.run(sessionId);
    await this.count(sessionId, -seats, -reservedSeats);
    return seats;
  }

  /**
   * Takes or frees the seats that go with the booking's move from one state to the next; from none, makes its
   * participants. What comes free is offered to who waits; who makes up the minimum lets the session run.
   */
  async follow(
    booking: Pick<BookingEntity, 'id' | 'sessionId' | 'memberId' | 'seats' | 'reservedSeats' | 'createdAt'>,
    from: BookingStatus | null,
    to: BookingStatus,
  ): Promise<void> {
    if (from === null) this.participants.run([booking]);
    const change = seatsChange(booking.seats, from, to);
    await this.count(booking.sessionId, change, seatsChange(booking.reservedSeats, from, to));
    if (change < 0) await this.passOn(booking.sessionId);
    if (isCommitted(to) && !(from && isCommitted(from)))
      await this.running.ifEnough(booking.sessionId, booking.id);
  }

  /** Offers what is free to those who wait, in a session that the caller has locked. @returns the seats offered */
  async passOn(sessionId: string): Promise<number> {
    const offered = await this.offers.run(sessionId);
    const seats = offered.reduce((sum, booking) => sum + booking.seats, 0);
    if (offered.length) this.participants.run(offered);
    const reservedSeats = offered.reduce((sum, booking) => sum + booking.reservedSeats, 0);
    await this.count(sessionId, seats, reservedSeats);
    return seats;
  }

  /** @param fromReserve how many of these seats were kept for an organisation: they leave its reserve, or go back to it */
  private async count(sessionId: string, change: number, fromReserve: number): Promise<void> {
    if (!change) return;
    const reserve = fromReserve < 0 ? -(await this.reserve.back(sessionId, -fromReserve)) : fromReserve;
    this.db.send(
      'UPDATE sessions SET seats_taken = seats_taken + $2, reserved_seats = reserved_seats - $3 WHERE id = $1',
      [sessionId, change, reserve],
      { name: 'count-seats' },
    );
  }
}
