import { Injectable } from '@nestjs/common';
import { listClosesAt, LIVE_ENTRIES } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { SessionSeats } from '../session-seats.js';
import { CloseWaitlist } from '../waitlist/close-waitlist.js';

/** Gives those who asked for a training the first right to its seats. */
@Injectable()
export class OfferFirst {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly seats: SessionSeats,
    private readonly closing: CloseWaitlist,
  ) {}

  /**
   * Puts the askers in line for a seat each and offers as many as fit, in the transaction that made the session, which is
   * published by then. Whoever does not fit is first in line: what others decline or let lapse is theirs, before
   * everybody who did not ask, until nobody of them waits. The trainer and who left or is suspended are passed over.
   * @param personIds in the order of their right
   * @param until when the right ends; it ends when the list closes at the latest
   */
  async run(sessionId: string, personIds: readonly string[], requestId: string, until: Date): Promise<void> {
    const session = await this.seats.lock(sessionId);
    const closes = listClosesAt(session.startsAt);
    const askers = [...new Set(personIds)];
    // One moment for all: ids follow each other in the order of the right, and break the tie.
    await this.db.query(
      `INSERT INTO waitlist_entries
         (id, session_id, member_id, seats, min_seats, status, joined_at, request_id, first_right_until)
       SELECT asker.id, $1, p.id, 1, 1, 'WAITING', $2, $3, $4
       FROM unnest($5::uuid[], $6::uuid[]) asker (id, person_id) JOIN people p ON p.id = asker.person_id
       WHERE p.deleted_at IS NULL AND p.suspended_at IS NULL AND p.id <> $7 AND NOT EXISTS (
         SELECT FROM waitlist_entries e WHERE e.session_id = $1 AND e.member_id = p.id AND e.status = ANY($8))
       FOR KEY SHARE OF p`,
      [
        sessionId,
        this.clock.now(),
        requestId,
        until < closes ? until : closes,
        askers.map(() => newId()),
        askers,
        session.trainerId,
        LIVE_ENTRIES,
      ],
    );
    await this.closing.plan(session);
    await this.seats.passOn(sessionId);
  }
}
