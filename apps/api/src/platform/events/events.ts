import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Db, OutsideTransaction } from '../db/index.js';
import { newId } from '../ids.js';
import { Wake } from '../jobs/wake.js';
import { eventsPublished } from '../telemetry/index.js';
import type { DomainEvent } from './domain-event.js';

/** Where deeds tell what happened: a row in the outbox, committed or rolled back with the deed itself. */
@Injectable()
export class Events {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly wake: Wake,
  ) {}

  /** @throws OutsideTransaction */
  async publish(event: DomainEvent): Promise<void> {
    if (!this.db.inTransaction) throw new OutsideTransaction(`publishing ${event.constructor.name}`);
    this.db.send(
      'INSERT INTO outbox (id, name, payload, occurred_at) VALUES ($1, $2, $3, $4)',
      [newId(), event.constructor.name, JSON.stringify(event), this.clock.now()],
      { name: 'publish' },
    );
    this.db.afterCommit(() => {
      eventsPublished.inc({ event: event.constructor.name });
      return this.wake.relay();
    });
  }
}
