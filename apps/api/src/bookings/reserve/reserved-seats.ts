import { Injectable } from '@nestjs/common';
import {
  backToReserve,
  isReserveOpen,
  LIVE_STATUSES,
  reserveFor,
  reserveFrom,
  seatsLeft,
  type BookingStatus,
  type Reserve,
} from '@nutshell/domain';
import { worksAt } from '../../organisations/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { SessionEntity, visibleTrainings } from '../../trainings/index.js';

/** A session for somebody who comes for seats: what is kept for others is no longer free, what is kept for them is. */
export type SeenSession = SessionEntity & {
  readonly reservedForThem: number;
  /** Whether somebody waits for its seats, or was offered some. */
  readonly isAwaited: boolean;
  readonly newcomer: Newcomer;
};

/** What there is to know of who comes, and of what they come for. */
export interface Newcomer {
  /** Whether the training is for them. */
  isForThem: boolean;
  /** The booking of theirs that takes seats here now. */
  own: { id: string; status: BookingStatus; heldUntil: Date | null } | null;
  /** Empty once their account is gone. */
  email: string;
  title: string;
}

interface Standing extends Reserve, Omit<Newcomer, 'own'> {
  capacity: number;
  seatsTaken: number;
  isAwaited: boolean;
  /** Whether they work where seats are kept for. */
  worksThere: boolean;
  ownId: string | null;
  ownStatus: BookingStatus;
  ownHeldUntil: Date | null;
}

const LIVE = LIVE_STATUSES.map((status) => `'${status}'`).join(', ');
const SEEN_BY = `
  SELECT s.capacity, s.seats_taken AS "seatsTaken", s.reserved_seats AS "reservedSeats", s.reserved_until AS "reservedUntil",
    ${visibleTrainings('$2::uuid')} AS "isForThem", coalesce(${worksAt('s.reserved_for', '$2::uuid')}, false) AS "worksThere",
    EXISTS (SELECT FROM waitlist_entries e WHERE e.session_id = s.id AND e.status IN ('WAITING', 'OFFERED')) AS "isAwaited",
    own.id AS "ownId", own.status AS "ownStatus", own.held_until AS "ownHeldUntil", t.title, coalesce(u.email, '') AS email
  FROM sessions s JOIN trainings t ON t.id = s.training_id LEFT JOIN auth."user" u ON u.id = $2
  LEFT JOIN bookings own ON own.session_id = s.id AND own.member_id = $2 AND own.status IN (${LIVE})
    AND own.waitlist_entry_id IS NULL
  WHERE s.id = $1`;

/** The seats of sessions that are kept for the people of an organisation; every session is locked by the caller. */
@Injectable()
export class ReservedSeats {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async seenBy(session: SessionEntity, memberId: string): Promise<SeenSession> {
    return this.seen(session, (await this.standing(session.id, memberId))!);
  }

  /** How the session is at this moment, for one who comes; undefined where there is none. */
  async standing(sessionId: string, memberId: string): Promise<Standing | undefined> {
    const [row] = await this.db.query<Standing>(SEEN_BY, [sessionId, memberId], { name: 'session-seen-by' });
    return row;
  }

  /**
   * How many seats are left for them, told without the lock, by a session in which nothing is due that would change it
   * but people who book; null for every other.
   */
  async leftAtFirstSight(sessionId: string, memberId: string): Promise<number | null> {
    const standing = await this.standing(sessionId, memberId);
    if (!standing?.isForThem || standing.isAwaited || standing.ownId || standing.reservedSeats) return null;
    return seatsLeft(standing);
  }

  /** @param session as it was locked, before its `standing` was read */
  seen(session: SessionEntity, standing: Standing): SeenSession {
    const { isForThem, isAwaited, worksThere, ownId, ownStatus, ownHeldUntil, title, email, ...seats } =
      standing;
    const own = ownId ? { id: ownId, status: ownStatus, heldUntil: ownHeldUntil } : null;
    const now = this.clock.now();
    return {
      ...session,
      ...seats,
      isAwaited,
      newcomer: { isForThem, own, title, email },
      reservedSeats: reserveFrom(seats, worksThere, now),
      reservedForThem: reserveFor(seats, worksThere, now),
    };
  }

  /** Of these, the members who work where seats of the session are kept for. */
  async whoWorkThere(
    { reservedFor }: SessionEntity,
    entries: readonly { memberId: string }[],
  ): Promise<ReadonlySet<string>> {
    if (!reservedFor || !entries.length) return new Set();
    const rows = await this.db.query<{ id: string }>(
      'SELECT person_id AS id FROM organisation_members WHERE organisation_id = $1 AND person_id = ANY($2)',
      [reservedFor, entries.map(({ memberId }) => memberId)],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** How many seats that come free go back to the reserve that they came from. */
  async back(sessionId: string, fromReserve: number): Promise<number> {
    return backToReserve(fromReserve, await this.db.get(SessionEntity, sessionId), this.clock.now());
  }

  /** Lets go of what was kept, where its time has come. @returns whether that was anything */
  async release(session: SessionEntity): Promise<boolean> {
    if (!session.reservedSeats || isReserveOpen(session, this.clock.now())) return false;
    await this.db.query('UPDATE sessions SET reserved_seats = 0 WHERE id = $1', [session.id]);
    return true;
  }
}
