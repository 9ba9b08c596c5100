import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { SessionMoved } from '../trainings/index.js';

/** Who booked another day or place than they now get may cancel without loss; a new link online is no reason. */
@Reaction(SessionMoved)
@Injectable()
export class GiveAllBackWhenSessionMoved implements Reacts<SessionMoved> {
  constructor(private readonly db: Db) {}

  async run({ sessionId, startedAt }: SessionMoved): Promise<void> {
    await this.db.query(
      `UPDATE bookings b SET policy = 'FULL' FROM sessions s
       WHERE s.id = $1 AND b.session_id = s.id AND b.status IN ('RESERVED', 'HELD', 'CONFIRMED')
         AND b.created_at < s.updated_at AND (s.starts_at <> $2 OR s.town IS NOT NULL)`,
      [sessionId, startedAt],
    );
  }
}
