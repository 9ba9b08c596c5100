import { Injectable } from '@nestjs/common';
import { payLinkUntil, type BookingStatus } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timers } from '../../platform/jobs/index.js';
import type { SessionEntity } from '../../trainings/index.js';
import { EXPIRE_HOLD } from '../timer-kinds.js';
import { PaymentAsked } from './decision.events.js';

const [RESERVED, HELD] = ['RESERVED', 'HELD'] satisfies BookingStatus[];

/** Asks those who reserved to pay, once the session runs; a seat that is not paid in time comes free. */
@Injectable()
export class AskPayments {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
  ) {}

  /** @param session locked */
  async run({ id: sessionId, startsAt }: SessionEntity): Promise<void> {
    const heldUntil = payLinkUntil(this.clock.now(), startsAt);
    const asked = await this.db.query<{ id: string }>(
      `UPDATE bookings b SET status = $2, held_until = $4
       FROM (SELECT id FROM bookings WHERE session_id = $1 AND status = $3 ORDER BY id FOR UPDATE) reserved
       WHERE b.id = reserved.id RETURNING b.id`,
      [sessionId, HELD, RESERVED, heldUntil],
    );
    if (!asked.length) return;
    const ids = asked.map(({ id }) => id).toSorted();
    await this.timers.set({ kind: EXPIRE_HOLD, subject: ids, dueAt: heldUntil });
    for (const id of ids) await this.events.publish(new PaymentAsked(id, sessionId));
  }
}
