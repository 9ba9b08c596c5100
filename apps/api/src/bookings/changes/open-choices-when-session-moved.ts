import { Injectable } from '@nestjs/common';
import { hasStarted } from '@nutshell/domain';
import { In, LessThanOrEqual } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { SessionMoved } from '../../trainings/index.js';
import { BookingEntity } from '../booking.entity.js';
import { SessionSeats } from '../session-seats.js';
import { Choices } from './choices.js';

/** Who booked another day or place than they now get may choose; a new link online is no reason. */
@Reaction(SessionMoved)
@Injectable()
export class OpenChoicesWhenSessionMoved implements Reacts<SessionMoved> {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly seats: SessionSeats,
    private readonly choices: Choices,
  ) {}

  async run({ sessionId, startedAt, what, message, movedAt }: SessionMoved): Promise<void> {
    if (what === 'LINK') return;
    const session = await this.seats.lock(sessionId);
    if (session.status !== 'PUBLISHED' || hasStarted(session, this.clock.now())) return;
    const from = new Date(startedAt);
    for (const booking of await this.lockBookings(sessionId, new Date(movedAt)))
      await this.choices.open(booking, { kind: 'MOVED', from, to: session.startsAt, message });
  }

  private lockBookings(sessionId: string, movedAt: Date): Promise<BookingEntity[]> {
    return this.db.manager.find(BookingEntity, {
      where: {
        sessionId,
        status: In(['RESERVED', 'HELD', 'CONFIRMED']),
        createdAt: LessThanOrEqual(movedAt),
      },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }
}
