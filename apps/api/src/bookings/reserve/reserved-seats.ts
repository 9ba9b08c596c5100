import { Injectable } from '@nestjs/common';
import { backToReserve, isReserveOpen, reserveFor, reserveFrom, type Reserve } from '@nutshell/domain';
import { worksAt } from '../../organisations/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { SessionEntity, visibleTrainings } from '../../trainings/index.js';

/** A session for somebody who comes for seats: what is kept for others is no longer free, what is kept for them is. */
export type SeenSession = SessionEntity & {
  readonly reservedForThem: number;
  /** Whether the training is for them. */
  readonly isForThem: boolean;
};

interface Standing extends Reserve {
  seatsTaken: number;
  /** Whether the training is for them. */
  isForThem: boolean;
  /** Whether they work where seats are kept for. */
  worksThere: boolean;
}

/** The seats of sessions that are kept for the people of an organisation; every session is locked by the caller. */
@Injectable()
export class ReservedSeats {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async seenBy(session: SessionEntity, memberId: string): Promise<SeenSession> {
    const [standing] = await this.db.query<Standing>(
      `SELECT s.seats_taken AS "seatsTaken", s.reserved_seats AS "reservedSeats", s.reserved_until AS "reservedUntil",
         ${visibleTrainings('$2::uuid')} AS "isForThem", coalesce(${worksAt('s.reserved_for', '$2::uuid')}, false) AS "worksThere"
       FROM sessions s JOIN trainings t ON t.id = s.training_id WHERE s.id = $1`,
      [session.id, memberId],
      { name: 'session-seen-by' },
    );
    const { isForThem, worksThere, ...seats } = standing!;
    const now = this.clock.now();
    return {
      ...session,
      ...seats,
      isForThem,
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
