import { Injectable } from '@nestjs/common';
import type { Buyer } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import { BookingEntity } from './booking.entity.js';

/** Who a booking is invoiced to, and under which references, once these turn out to be others. */
@Injectable()
export class ChangeBuyer {
  constructor(private readonly db: Db) {}

  async run(
    bookingId: string,
    change: { buyer: Buyer; poNumber: string | null; costCentre: string | null },
  ): Promise<void> {
    await this.db.manager.update(BookingEntity, { id: bookingId }, change);
  }
}
