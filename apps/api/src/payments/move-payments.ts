import { Injectable } from '@nestjs/common';
import { moneyMoved } from '@nutshell/domain';
import { Ledger } from '../ledger/index.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { moneyOf } from './money-of.js';
import { PaymentsMoved } from './payment.events.js';
import { keptCents, PaymentEntity } from './payment.entity.js';

/** What was paid for one booking counts for another from now on. */
@Injectable()
export class MovePayments {
  constructor(
    private readonly db: Db,
    private readonly ledger: Ledger,
    private readonly events: Events,
  ) {}

  /**
   * Within the transaction that replaces the booking; both are locked.
   * @returns how many cents moved
   */
  async run(fromBookingId: string, toBookingId: string): Promise<number> {
    const paid = await this.db.manager.find(PaymentEntity, {
      where: { bookingId: fromBookingId, status: 'PAID' },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const cents = paid.reduce((sum, payment) => sum + keptCents(payment), 0);
    await this.db.query('UPDATE payments SET booking_id = $2 WHERE id = ANY($1)', [
      paid.map(({ id }) => id),
      toBookingId,
    ]);
    if (cents === 0) return 0;
    await this.ledger.post(
      moneyMoved(await moneyOf(this.db, fromBookingId), await moneyOf(this.db, toBookingId), cents),
      { key: `money-moved:${fromBookingId}:${toBookingId}`, bookingId: toBookingId },
    );
    await this.events.publish(new PaymentsMoved(fromBookingId, toBookingId));
    return cents;
  }
}
