import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events, type DomainEvent } from '../platform/events/index.js';
import type { ProviderNotice } from '../platform/payment/index.js';
import { AccountNoticed, ChargebackNoticed, PaymentNoticed, TransferNoticed } from './payment.events.js';

/** Keeps what the provider told, once per event, before anything is done about it. */
@Injectable()
export class NotePayment {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  run(notice: ProviderNotice): Promise<void> {
    return this.db.tx(async () => {
      const fresh = await this.db.query(
        'INSERT INTO payment_notices (event_id, notice, received_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1',
        [notice.eventId, JSON.stringify(notice), this.clock.now()],
      );
      if (fresh.length) await this.events.publish(noticed(notice));
    });
  }
}

function noticed(notice: ProviderNotice): DomainEvent {
  switch (notice.kind) {
    case 'account-changed':
      return new AccountNoticed(notice.accountRef);
    case 'transfer-reversed':
      return new TransferNoticed(notice.eventId);
    case 'chargeback-opened':
    case 'chargeback-won':
    case 'chargeback-lost':
      return new ChargebackNoticed(notice.eventId);
    default:
      return new PaymentNoticed(notice.eventId);
  }
}
