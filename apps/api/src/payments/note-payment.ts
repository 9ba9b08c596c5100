import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import type { PaymentNotice } from '../platform/payment/index.js';
import { PaymentNoticed } from './payment.events.js';

/** Keeps what the provider told, once per event, before anything is done about it. */
@Injectable()
export class NotePayment {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  run(notice: PaymentNotice): Promise<void> {
    return this.db.tx(async () => {
      const fresh = await this.db.query(
        'INSERT INTO payment_notices (event_id, notice, received_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1',
        [notice.eventId, JSON.stringify(notice), this.clock.now()],
      );
      if (fresh.length) await this.events.publish(new PaymentNoticed(notice.eventId));
    });
  }
}
